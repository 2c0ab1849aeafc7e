import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import { PagePart } from '../dashboard/PagePart'
import { FindPeople } from '../person/FindPeople'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import { belongingsText, ErasePerson } from './ErasePerson'
import { ExportPerson } from './ExportPerson'
import '../ui/Form.css'
import './PersonData.css'
import { useKeptFocus } from './useKeptFocus'
import type { Belongings, DataService } from './work'

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
