import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Handed } from '../../lib/model/team/handover'
import type { ShownReview } from '../../lib/model/team/review'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import '../ui/Form.css'

interface Props {
  review: ShownReview
  ask: Ask
  /** Does what takes the row off the list. */
  act: (work: () => Promise<unknown>) => Promise<void>
}

/** A colleague's reply to look at, to approve as it is or changed, or to send back; or what one said of ours. */
export function ReviewPart({ review, ask, act }: Props) {
  const { mine, verdict } = review
  if (!mine) return <Looking review={review} ask={ask} act={act} />
  if (!verdict) return null
  return (
    <div>
      <p class="inbox-why">
        {t(`review_${verdict.what}`, [verdict.by])}
        {verdict.words && (
          <>
            {' · '}
            <span dir="auto">{verdict.words}</span>
          </>
        )}
      </p>
      <p class="inbox-line">
        <bdi>{verdict.text}</bdi>
      </p>
    </div>
  )
}

function Looking({ review, ask, act }: Props) {
  const id = useId()
  const [text, setText] = useState(review.text)
  const [words, setWords] = useState('')
  const [saving, save] = useSaving()
  const say = (what: 'approved' | 'returned') => {
    const remark = words.trim()
    const as = { what, text: text.trim(), ...(remark && { words: remark }) }
    return save(() => act(() => ask('settleReview', { id: review.id, as })))
  }
  return (
    <div class="form">
      <p class="inbox-why">{t('review_asks', [review.from])}</p>
      <Field label={t('review_text')} id={id}>
        <textarea
          id={id}
          class="input"
          dir="auto"
          rows={4}
          maxLength={2000}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <LabelledInput label={t('review_words')} maxLength={500} value={words} onInput={setWords} />
      <div class="form-row">
        <Button
          icon="check"
          disabled={!text.trim() || saving.state === 'busy'}
          onClick={() => void say('approved')}
        >
          {t('review_approve')}
        </Button>
        <Button
          look="quiet"
          icon="undo"
          disabled={!text.trim() || saving.state === 'busy'}
          onClick={() => void say('returned')}
        >
          {t('review_return')}
        </Button>
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </div>
  )
}

/** Which colleague gave it to us, and what for. */
export function From({ handed: { from, words } }: { handed: Handed }) {
  return (
    <div>
      <p class="inbox-why">
        {t('handed_from', [from])}
        {words && (
          <>
            {' · '}
            <span dir="auto">{words}</span>
          </>
        )}
      </p>
    </div>
  )
}
