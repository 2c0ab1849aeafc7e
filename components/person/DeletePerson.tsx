import type { PersonCard } from '../../lib/model/card'
import { words } from '../../lib/words'
import { AskTwice } from '../ui/AskTwice'

interface Props {
  card: PersonCard
  onErase: () => Promise<void>
}

/** Deletes a person with all that is known about them, after a second question. */
export function DeletePerson({ card, onErase }: Props) {
  const { person, identities, notes } = card
  return (
    <div class="section">
      <div>
        <AskTwice
          label={words('delete_start')}
          question={words('delete_question', [
            person.displayName,
            words('delete_accounts', identities.length),
            words('delete_notes', notes.length),
          ])}
          yes={words('delete_confirm')}
          no={words('delete_cancel')}
          onYes={onErase}
        />
      </div>
    </div>
  )
}
