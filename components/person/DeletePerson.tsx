import { t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { ConfirmButton } from '../ui/ConfirmButton'

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
        <ConfirmButton
          label={t('delete_start')}
          question={t('delete_question', [
            person.displayName,
            t('delete_accounts', identities.length),
            t('delete_notes', notes.length),
          ])}
          yes={t('delete_confirm')}
          no={t('delete_cancel')}
          onYes={onErase}
        />
      </div>
    </div>
  )
}
