import { useState } from 'preact/hooks'
import type { Belongings, DataService } from '../../lib/dashboard/data'
import { t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import { PagePart } from '../dashboard/PagePart'
import { FindPeople } from '../person/FindPeople'
import { ConfirmButton } from '../ui/ConfirmButton'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import { ExportPerson } from './ExportPerson'
import { useKeptFocus } from './useKeptFocus'
import '../ui/Form.css'
import './PersonData.css'

interface Chosen extends PersonSummary {
  belongings: Belongings
}

interface Props {
  service: Pick<DataService, 'find' | 'belongings' | 'exportPerson' | 'erasePerson'>
}

/** Finds somebody, and hands out or erases all that is kept of them. */
export function PersonData({ service }: Props) {
  const [chosen, setChosen] = useState<Chosen>()
  const [erased, setErased] = useState<Chosen>()
  const [opening, save] = useSaving()
  const live = useKeptFocus<HTMLDivElement>(chosen?.person.id ?? '')

  const choose = (summary: PersonSummary) =>
    save(async () => {
      setErased(undefined)
      setChosen({ ...summary, belongings: await service.belongings(summary.person.id) })
    })
  const erase = async (one: Chosen) => {
    await service.erasePerson(one.person.id)
    setChosen(undefined)
    setErased(one)
  }

  return (
    <PagePart title={t('data_person_title')} lead={t('data_person_lead')}>
      {chosen ? (
        <ChosenPerson
          chosen={chosen}
          service={service}
          onErase={() => erase(chosen)}
          onBack={() => setChosen(undefined)}
        />
      ) : (
        <FindPeople
          label={t('find_label')}
          find={service.find}
          onOpen={(one) => void choose(one)}
        />
      )}
      <div ref={live} aria-live="polite">
        {erased && (
          <Done>
            {t('erase_person_done', [
              erased.person.displayName,
              ...belongingsText(erased.belongings),
            ])}
          </Done>
        )}
      </div>
      {opening.state === 'failed' && <SavingNote saving={opening} />}
    </PagePart>
  )
}

interface ChosenProps {
  chosen: Chosen
  service: Pick<DataService, 'exportPerson'>
  onErase: () => Promise<void>
  onBack: () => void
}

function ChosenPerson({ chosen, service, onErase, onBack }: ChosenProps) {
  const { id, displayName } = chosen.person
  return (
    <div class="person-data">
      <div class="person-data-head">
        <IconButton icon="back" label={t('popup_back')} onClick={onBack} />
        <div>
          <h3>
            <bdi>{displayName}</bdi>
          </h3>
          <p class="hint">{belongingsText(chosen.belongings).join(' · ')}</p>
        </div>
      </div>
      <div class="form-row">
        <ExportPerson
          displayName={displayName}
          onExport={() => service.exportPerson(id, displayName)}
        />
        <ErasePerson displayName={displayName} belongings={chosen.belongings} onErase={onErase} />
      </div>
    </div>
  )
}

interface ErasePersonProps {
  displayName: string
  /** What goes with them. */
  belongings: Belongings
  onErase: () => Promise<void>
}

/** Erases one person in every table, after a second question. */
function ErasePerson({ displayName, belongings, onErase }: ErasePersonProps) {
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
function belongingsText({ accounts, contacts, notes }: Belongings): string[] {
  return [t('delete_accounts', accounts), t('data_contacts', contacts), t('delete_notes', notes)]
}
