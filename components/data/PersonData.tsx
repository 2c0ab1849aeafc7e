import { useState } from 'preact/hooks'
import type { PersonSummary } from '../../lib/model/card'
import { words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { FindPeople } from '../person/FindPeople'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import { belongingsWords, ErasePerson } from './ErasePerson'
import { ExportPerson } from './ExportPerson'
import '../ui/Form.css'
import './PersonData.css'
import { useKeptFocus } from './useKeptFocus'
import type { Belongings, DataWork } from './work'

interface Chosen extends PersonSummary {
  belongings: Belongings
}

interface Props {
  work: Pick<DataWork, 'find' | 'belongings' | 'exportPerson' | 'erasePerson'>
}

/** Finds somebody, and hands out or erases all that is kept of them. */
export function PersonData({ work }: Props) {
  const [chosen, setChosen] = useState<Chosen>()
  const [erased, setErased] = useState<Chosen>()
  const [opening, save] = useSaving()
  const live = useKeptFocus<HTMLDivElement>(chosen?.person.id ?? '')

  const choose = (summary: PersonSummary) =>
    save(async () => {
      setErased(undefined)
      setChosen({ ...summary, belongings: await work.belongings(summary.person.id) })
    })
  const erase = async (one: Chosen) => {
    await work.erasePerson(one.person.id)
    setChosen(undefined)
    setErased(one)
  }

  return (
    <PagePart title={words('data_person_title')} lead={words('data_person_lead')}>
      {chosen ? (
        <ChosenPerson
          chosen={chosen}
          work={work}
          onErase={() => erase(chosen)}
          onBack={() => setChosen(undefined)}
        />
      ) : (
        <FindPeople
          label={words('find_label')}
          find={work.find}
          onOpen={(one) => void choose(one)}
        />
      )}
      <div ref={live} aria-live="polite">
        {erased && (
          <Done>
            {words('erase_person_done', [
              erased.person.displayName,
              ...belongingsWords(erased.belongings),
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
  work: Pick<DataWork, 'exportPerson'>
  onErase: () => Promise<void>
  onBack: () => void
}

function ChosenPerson({ chosen, work, onErase, onBack }: ChosenProps) {
  const { id, displayName } = chosen.person
  return (
    <div class="person-data">
      <div class="person-data-head">
        <IconButton icon="back" label={words('popup_back')} onClick={onBack} />
        <div>
          <h3>
            <bdi>{displayName}</bdi>
          </h3>
          <p class="hint">{belongingsWords(chosen.belongings).join(' · ')}</p>
        </div>
      </div>
      <div class="form-row">
        <ExportPerson
          displayName={displayName}
          onExport={() => work.exportPerson(id, displayName)}
        />
        <ErasePerson displayName={displayName} belongings={chosen.belongings} onErase={onErase} />
      </div>
    </div>
  )
}
