import { t } from '../../lib/i18n'
import { ConfirmButton } from '../ui/ConfirmButton'
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
    <ConfirmButton
      label={t('erase_person_start')}
      question={t('erase_person_question', [displayName, ...belongingsText(belongings)])}
      yes={t('erase_person_yes')}
      no={t('delete_cancel')}
      onYes={onErase}
    />
  )
}

/** What goes with a person: "2 accounts", "14 contacts", "1 note". */
export function belongingsText({ accounts, contacts, notes }: Belongings): string[] {
  return [t('delete_accounts', accounts), t('data_contacts', contacts), t('delete_notes', notes)]
}
