import { useState } from 'preact/hooks'
import type { Choices, Survey } from '../../lib/model/conflict'
import { date, number, words } from '../../lib/words'
import { AskTwice } from '../ui/AskTwice'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Choice } from './Choice'
import { Conflicts } from './Conflicts'
import './FoundBackup.css'
import type { OpenBackup } from './work'

interface Props {
  backup: OpenBackup
  onReplace: () => Promise<void>
  onMerge: (choices: Choices) => Promise<void>
  onCancel: () => void
}

/** What is in a backup against what is here, and what to do with it. */
export function FoundBackup({ backup, onReplace, onMerge, onCancel }: Props) {
  const { header, survey } = backup
  const [way, setWay] = useState<'merge' | 'replace'>(survey.here.people > 0 ? 'merge' : 'replace')
  const [choices, setChoices] = useState<Choices>({ all: 'newer', each: {} })
  return (
    <div class="found-backup">
      <div class="found-head">
        <h3>
          {words('restore_of', [
            date(header.madeAt),
            words('data_people', header.counts.people ?? 0),
          ])}
        </h3>
        <IconButton icon="close" label={words('cancel')} onClick={onCancel} />
      </div>
      <Comparison survey={survey} />
      <Choice
        label={words('restore_how')}
        value={way}
        options={(['merge', 'replace'] as const).map((value) => ({
          value,
          label: words(`restore_${value}`),
          hint: words(`restore_${value}_hint`),
        }))}
        onChoose={setWay}
      />
      {way === 'merge' && survey.differing > 0 && (
        <Conflicts survey={survey} choices={choices} onChoose={setChoices} />
      )}
      {way === 'merge' && (
        <Button look="primary" onClick={() => void onMerge(choices)}>
          {words('restore_merge_do')}
        </Button>
      )}
      {way === 'replace' && <Replace backup={backup} onReplace={onReplace} />}
    </div>
  )
}

/** Where there is nothing to lose, once is enough. */
function Replace({ backup: { header, survey }, onReplace }: Pick<Props, 'backup' | 'onReplace'>) {
  const { people, contacts, notes } = survey.here
  if (people + contacts + notes === 0) {
    return (
      <Button look="primary" onClick={() => void onReplace()}>
        {words('restore_do')}
      </Button>
    )
  }
  return (
    <AskTwice
      label={words('restore_replace_start')}
      question={words('restore_replace_question', [
        date(header.madeAt),
        words('data_people', people),
        words('data_contacts', contacts),
        words('delete_notes', notes),
      ])}
      yes={words('restore_replace_yes')}
      no={words('restore_replace_no')}
      onYes={onReplace}
    />
  )
}

function Comparison({ survey: { added, same, differing } }: { survey: Survey }) {
  return (
    <dl class="found-counts">
      <dt>{words('restore_only_there')}</dt>
      <dd>{number(added)}</dd>
      <dt>{words('restore_same')}</dt>
      <dd>{number(same)}</dd>
      <dt>{words('restore_different')}</dt>
      <dd>{number(differing)}</dd>
    </dl>
  )
}
