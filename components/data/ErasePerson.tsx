import { words } from '../../lib/words'
import { AskTwice } from '../ui/AskTwice'
import type { Belongings } from './work'

interface Props {
  displayName: string
  /** What goes with them. */
  belongings: Belongings
  onErase: () => Promise<void>
}

/** Erases one person in every table, after a second question. */
export function ErasePerson({ displayName, belongings, onErase }: Props) {
  return (
    <AskTwice
      label={words('erase_person_start')}
      question={words('erase_person_question', [displayName, ...belongingsWords(belongings)])}
      yes={words('erase_person_yes')}
      no={words('delete_cancel')}
      onYes={onErase}
    />
  )
}

/** What goes with a person: "2 accounts", "14 contacts", "1 note". */
export function belongingsWords({ accounts, contacts, notes }: Belongings): string[] {
  return [
    words('delete_accounts', accounts),
    words('data_contacts', contacts),
    words('delete_notes', notes),
  ]
}
