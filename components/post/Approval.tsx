import { clock, t } from '../../lib/i18n'
import type { ShownReview } from '../../lib/model/team/review'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

/** How a reply gets somebody else's eyes on it, where the team wants that. */
export interface Approving {
  /** What was asked about this reply before. */
  review: ShownReview | null
  ask(text: string): Promise<void>
  takeBack(id: string): Promise<void>
}

interface Props {
  approving: Approving
  text: string
  /** What has to be done before the text may go out; undefined where it may. */
  missing: string | undefined
}

/** Stands in the place of the way into the box, until this very text is approved. */
export function Approval({ approving, text, missing }: Props) {
  const { review, ask, takeBack } = approving
  const [saving, save] = useSaving()
  const waits = review && !review.verdict && review.text.trim() === text.trim()
  return (
    <div class="form">
      <p class="hint" role="status">
        {waits ? t('review_waits', [clock(review.at, Date.now())]) : t('review_needed')}
      </p>
      <Said review={review} />
      <div class="form-row">
        {waits ? (
          <Button look="quiet" icon="undo" onClick={() => void save(() => takeBack(review.id))}>
            {t('handed_take_back')}
          </Button>
        ) : (
          <Button
            look="primary"
            disabled={saving.state === 'busy' || missing !== undefined}
            onClick={() => void save(() => ask(text))}
          >
            {t('review_ask')}
          </Button>
        )}
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </div>
  )
}

/** What somebody said of it. */
export function Said({ review }: { review: ShownReview | null }) {
  if (!review?.verdict) return null
  const { what, by, words } = review.verdict
  return (
    <p>
      {t(`review_${what}`, [by])}
      {words && (
        <>
          {' · '}
          <span dir="auto">{words}</span>
        </>
      )}
    </p>
  )
}
