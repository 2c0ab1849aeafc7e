import { age, channelName, date, t } from '../../lib/i18n'
import type { Interaction } from '../../lib/model/records'
import { PostWords } from '../post/PostWords'
import { ConfirmButton } from '../ui/ConfirmButton'
import { Icon } from '../ui/Icon'

interface Props {
  contact: Interaction
  onRemove: () => Promise<void>
}

/** One contact: who started it, what it was, where and when. */
export function ContactRow({ contact, onRemove }: Props) {
  const { direction, kind, channel, at, excerpt } = contact
  const what = t(`contact_${direction}`, [t(`kind_${kind}`)])
  return (
    <li class="contact">
      <span class={`contact-direction contact-${direction}`}>
        <Icon name={direction === 'in' ? 'inward' : 'outward'} small />
      </span>
      <div class="contact-words">
        <p>{what}</p>
        <p class="hint">
          {channelName(channel)} · <time title={date(at)}>{age(at, Date.now())}</time>
        </p>
        {excerpt && (
          <p class="contact-excerpt excerpt-line" dir="auto">
            <PostWords text={excerpt} />
          </p>
        )}
      </div>
      <ConfirmButton
        label={t('contacts_remove', [what])}
        compact
        question={t('contacts_remove_question')}
        yes={t('remove')}
        no={t('keep')}
        onYes={onRemove}
      />
    </li>
  )
}
