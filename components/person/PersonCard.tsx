import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonCard as Card } from '../../lib/model/person/card'
import type { PanelStart } from '../../lib/model/post/panel-opening'
import type { Post } from '../../lib/model/post/post'
import type { Interaction } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { Accounts } from './Accounts'
import { CompanyHint } from './CompanyHint'
import { ContactRow } from './ContactRow'
import type { CardActions } from './cardActions'
import { DeletePerson } from './DeletePerson'
import { Details } from './Details'
import { FollowUps } from './FollowUps'
import { HandedOver } from './HandedOver'
import { LogContact } from './LogContact'
import { Notes } from './Notes'
import { OpenQuestions } from './OpenQuestions'
import { PersonHeader } from './PersonHeader'
import { Relationship } from './Relationship'
import { Section } from './Section'
import './PersonCard.css'
import './Contacts.css'

interface Props {
  card: Card
  /** The post the card was opened on, if any. */
  post?: Post | undefined
  /** What they say of themselves below their name, where a page showed it. */
  headline?: string | undefined
  /** What it was opened for. */
  start?: PanelStart
  actions: CardActions
  ask: Ask
  /** Whether it is an account of the brand's or of its team. */
  own?: boolean
  /** Puts the focus on the name when the card appears. */
  focusName?: boolean
  /** What stands under the name, such as what the post says. */
  children?: ComponentChildren
}

/** All about one person. Every field saves itself. */
export function PersonCard(props: Props) {
  const { card, post, headline, start, actions, ask, own = false } = props
  return (
    <article class="person-card">
      <PersonHeader
        card={card}
        own={own}
        focusName={props.focusName ?? false}
        onVip={actions.setVip}
      />
      {props.children}
      <Relationship card={card} start={start} ask={ask} onChange={actions.change} />
      <Contacts
        contacts={card.contacts}
        post={post}
        onLog={actions.logContact}
        onRemove={actions.removeContact}
      />
      <FollowUps personId={card.person.id} ask={ask} />
      <HandedOver personId={card.person.id} ask={ask} />
      <OpenQuestions personId={card.person.id} ask={ask} />
      <Notes notes={card.notes} actions={actions} />
      <Details person={card.person} onChange={actions.change} />
      <CompanyHint person={card.person} headline={headline} ask={ask} onChange={actions.change} />
      <Accounts card={card} actions={actions} />
      <DeletePerson card={card} onErase={actions.erase} />
    </article>
  )
}

interface ContactsProps {
  contacts: readonly Interaction[]
  /** The post the card was opened on, if any: what a new contact is most likely about. */
  post: Post | undefined
  onLog: CardActions['logContact']
  onRemove: (id: string) => Promise<void>
}

/** The latest contacts, online or not, newest first. */
function Contacts({ contacts, post, onLog, onRemove }: ContactsProps) {
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
