import type { ComponentChildren } from 'preact'
import type { PersonCard as Card } from '../../lib/model/person/card'
import type { Post } from '../../lib/model/post/post'
import type { Ask } from '../ui/ask'
import { Accounts } from './Accounts'
import { Contacts } from './Contacts'
import type { CardActions } from './cardActions'
import { DeletePerson } from './DeletePerson'
import { Details } from './Details'
import { FollowUps } from './FollowUps'
import { Notes } from './Notes'
import { OpenQuestions } from './OpenQuestions'
import { PersonHeader } from './PersonHeader'
import { Relationship } from './Relationship'
import './PersonCard.css'

interface Props {
  card: Card
  /** The post the card was opened on, if any. */
  post?: Post | undefined
  actions: CardActions
  ask: Ask
  /** Puts the focus on the name when the card appears. */
  focusName?: boolean
  /** What stands under the name, such as what the post says. */
  children?: ComponentChildren
}

/** All about one person. Every field saves itself. */
export function PersonCard({ card, post, actions, ask, focusName = false, children }: Props) {
  return (
    <article class="person-card">
      <PersonHeader card={card} focusName={focusName} onVip={actions.setVip} />
      {children}
      <Relationship card={card} onChange={actions.change} />
      <Contacts
        contacts={card.contacts}
        post={post}
        onLog={actions.logContact}
        onRemove={actions.removeContact}
      />
      <FollowUps personId={card.person.id} ask={ask} />
      <OpenQuestions personId={card.person.id} ask={ask} />
      <Notes notes={card.notes} onAdd={actions.addNote} onRemove={actions.removeNote} />
      <Details person={card.person} onChange={actions.change} />
      <Accounts card={card} actions={actions} />
      <DeletePerson card={card} onErase={actions.erase} />
    </article>
  )
}
