import { useState } from 'preact/hooks'
import { clock, t } from '../../lib/i18n'
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
        {insertion.seenSent && <SaveAsTemplate post={post} sent={insertion} ask={ask} />}
      </div>
    )
  }
  if (!logged) return null
  return (
    <div class="sent-question sent-logged">
      <p>
        <Icon name="done" />
        {t('sent_logged', [clock(logged.at, Date.now())])}
      </p>
      <Button
        look="quiet"
        onClick={() => act(() => ask('withdrawSent', { post, contactId: logged.id }))}
      >
        {t('undo')}
      </Button>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
      <SaveAsTemplate
        post={post}
        sent={{ text: logged.excerpt, draftId: logged.draftId }}
        ask={ask}
      />
    </div>
  )
}

interface SaveAsTemplateProps {
  post: Post
  /** What was put into the reply box, and the template it was made from. */
  sent: { text?: string | undefined; draftId?: string | undefined }
  ask: Ask
}

/** Keeps what was sent as a template, with a blank where something of one's own was written. */
function SaveAsTemplate({ post, sent: { text, draftId }, ask }: SaveAsTemplateProps) {
  const [saving, save] = useSaving()
  const [saved, setSaved] = useState<boolean>()
  if (!text || !draftId) return null
  const keep = async () => {
    const hint = t('template_blank_own')
    setSaved((await ask('saveAsTemplate', { post, draftId, text, hint })).saved)
  }
  return (
    <div class="sent-template">
      {saved === undefined && (
        <Button look="quiet" onClick={() => save(keep)}>
          {t('sent_save_template')}
        </Button>
      )}
      <p class="hint" role="status">
        {saved !== undefined && t(saved ? 'sent_template_saved' : 'sent_template_same')}
      </p>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </div>
  )
}
