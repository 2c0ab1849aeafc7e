import { useRef } from 'preact/hooks'
import { date, words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { Done } from './Done'
import { FoundBackup } from './FoundBackup'
import { Progress } from './Progress'
import { useKeptFocus } from './useKeptFocus'
import { type RestoreResult, useRestore } from './useRestore'
import type { DataWork } from './work'

interface Props {
  work: Pick<DataWork, 'openBackup'>
}

/** A backup is chosen, read, compared with what is here, and then merged or put in its place. */
export function Restore({ work }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { step, saving, open, replace, merge, cancel } = useRestore(work.openBackup)
  const live = useKeptFocus<HTMLDivElement>(step.name)
  const isBusy = step.name === 'reading' || step.name === 'writing'
  return (
    <PagePart title={words('restore_title')} lead={words('restore_lead')}>
      {step.name === 'reading' && (
        <Progress
          label={
            step.share < 1 ? words('restore_reading', [step.file]) : words('restore_comparing')
          }
          share={step.share}
        />
      )}
      {step.name === 'writing' && <Progress label={words('restore_writing')} share={step.share} />}
      {step.name === 'found' && (
        <FoundBackup backup={step.backup} onReplace={replace} onMerge={merge} onCancel={cancel} />
      )}
      <div ref={live} aria-live="polite">
        {step.name === 'done' && <Result result={step.result} />}
      </div>
      {isBusy && <Button onClick={cancel}>{words('cancel')}</Button>}
      {(step.name === 'idle' || step.name === 'done') && (
        <Button icon="upload" onClick={() => input.current?.click()}>
          {words('restore_choose')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words('restore_choose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void open(file)
          currentTarget.value = ''
        }}
      />
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

function Result({ result }: { result: RestoreResult }) {
  if ('merged' in result) {
    const { added, changed } = result.merged
    return (
      <Done>
        {words('restore_merged_added', added)} {words('restore_merged_changed', changed)}{' '}
        {added + changed > 0 && words('restore_merged_undo')}
      </Done>
    )
  }
  const { madeAt, counts } = result.replaced
  return (
    <Done>
      {words('restore_replaced', [date(madeAt), words('data_people', counts.people ?? 0)])}
    </Done>
  )
}
