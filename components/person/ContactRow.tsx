import type { Interaction } from '../../lib/model/records'
import { age, date, words } from '../../lib/words'
import { AskTwice } from '../ui/AskTwice'
import { Icon } from '../ui/Icon'

interface Props {
  contact: Interaction
  onRemove: () => Promise<void>
}

/** One contact: who started it, what it was, where and when. */
export function ContactRow({ contact, onRemove }: Props) {
  const { direction, kind, channel, at, excerpt } = contact
  const what = words(`contact_${direction}`, [words(`kind_${kind}`)])
  return (
    <li class="contact">
      <span class={`contact-direction contact-${direction}`}>
        <Icon name={direction === 'in' ? 'inward' : 'outward'} small />
      </span>
      <div class="contact-words">
        <p>{what}</p>
        <p class="hint">
          {words(`channel_${channel}`)} · <time title={date(at)}>{age(at, Date.now())}</time>
        </p>
        {excerpt && (
          <p class="contact-excerpt" dir="auto">
            {excerpt}
          </p>
        )}
      </div>
      <AskTwice
        label={words('contacts_remove', [what])}
        compact
        question={words('contacts_remove_question')}
        yes={words('remove')}
        no={words('keep')}
        onYes={onRemove}
      />
    </li>
  )
}
