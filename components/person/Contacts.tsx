import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Post } from '../../lib/model/post/post'
import type { Interaction } from '../../lib/model/records'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { ContactRow } from './ContactRow'
import type { CardActions } from './cardActions'
import { LogContact } from './LogContact'
import { Section } from './Section'
import './Contacts.css'

interface Props {
  contacts: readonly Interaction[]
  /** The post the card was opened on, if any: what a new contact is most likely about. */
  post: Post | undefined
  onLog: CardActions['logContact']
  onRemove: (id: string) => Promise<void>
}

/** The latest contacts, online or not, newest first. */
export function Contacts({ contacts, post, onLog, onRemove }: Props) {
  const [logging, setLogging] = useState(false)
  return (
    <Section
      title={t('contacts_title')}
      aside={
        <Button look="quiet" icon="add" expanded={logging} onClick={() => setLogging(!logging)}>
          {t('contacts_log')}
        </Button>
      }
    >
      {logging && (
        <LogContact
          post={post}
          onCancel={() => setLogging(false)}
          onLog={async (contact) => {
            await onLog(contact)
            setLogging(false)
          }}
        />
      )}
      {contacts.length === 0 && !logging && <p class="hint">{t('contacts_empty')}</p>}
      {contacts.length > 0 && (
        <ol class="contacts">
          {contacts.map((contact) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              onRemove={() => focusHeading(() => onRemove(contact.id))}
            />
          ))}
        </ol>
      )}
    </Section>
  )
}
