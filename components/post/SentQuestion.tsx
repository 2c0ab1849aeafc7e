import { t } from '../../lib/i18n'
import type { PostAdvice } from '../../lib/model/actions/advice'
import type { Post } from '../../lib/model/post/post'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  post: Post
  advice: PostAdvice
  /** The author's name where they are not kept yet: the contact keeps them. */
  name: string | undefined
  ask: Ask
  reload: () => Promise<void>
}

/** Whether the reply went out: only the person who sends knows, so they are asked. */
export function SentQuestion({ post, advice, name, ask, reload }: Props) {
  const [saving, save] = useSaving()
  const act = (work: () => Promise<unknown>) =>
    save(async () => {
      await work()
      await reload()
    })
  const { insertion, logged } = advice
  if (insertion) {
    return (
      <div class="sent-question">
        <p aria-live="polite">{t(insertion.seenSent ? 'sent_seen' : 'sent_waiting')}</p>
        <div class="form-row">
          <Button look="primary" onClick={() => act(() => ask('confirmSent', { post }))}>
            {name ? t('sent_yes_keep', [name]) : t('sent_yes')}
          </Button>
          <Button look="quiet" onClick={() => act(() => ask('denySent', { post }))}>
            {t('sent_no')}
          </Button>
        </div>
        <SavingNote saving={saving} />
      </div>
    )
  }
  if (!logged) return null
  return (
    <div class="sent-question sent-logged">
      <p>
        <Icon name="done" />
        {t('sent_logged')}
      </p>
      <Button
        look="quiet"
        onClick={() => act(() => ask('withdrawSent', { post, contactId: logged.id }))}
      >
        {t('undo')}
      </Button>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </div>
  )
}
