import { useState } from 'preact/hooks'
import {
  type DryRun,
  type ImportChoices,
  type ImportSource,
  VERDICTS,
  type Verdict,
} from '../../lib/model/crm-import'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Tabs } from '../ui/Tabs'
import { useFocusOnce } from '../ui/useFocusOnce'
import { Choices } from './Choices'
import { CutCells } from './CutCells'
import { PlannedRows } from './PlannedRows'
import type { ImportWork } from './useImport'

interface Props {
  choices: ImportChoices
  dryRun: DryRun
  work: ImportWork
  list: ImportSource['list']
}

/** What an import would do, row by row, before it does it. */
export function DryRunStep({ choices, dryRun, work, list }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  const { counts, writes, cut } = dryRun
  const [verdict, setVerdict] = useState<Verdict>(
    () => VERDICTS.find((one) => counts[one] > 0) ?? 'new',
  )
  const answer = (row: number, said: string | undefined) => {
    const { [row]: _, ...others } = choices.answers
    return work.choose({ answers: said === undefined ? others : { ...others, [row]: said } })
  }
  return (
    <section class="import-part">
      <div class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {words('import_dry_run_title')}
        </h2>
        <p class="hint">{words('import_nothing_yet')}</p>
      </div>
      <Choices
        choices={choices}
        dryRun={dryRun}
        onChoose={(changes) => void work.choose(changes)}
      />
      <CutCells cut={cut} />
      <Tabs
        label={words('import_verdicts')}
        tabs={VERDICTS.map((id) => ({
          id,
          label: words(`import_verdict_${id}`),
          count: counts[id],
        }))}
        selected={verdict}
        onSelect={setVerdict}
      />
      <PlannedRows key={verdict} verdict={verdict} dryRun={dryRun} list={list} onAnswer={answer} />
      <div class="import-foot">
        <Button look="primary" disabled={writes === 0} onClick={() => void work.write()}>
          {writes > 0 ? words('import_write', writes) : words('import_nothing')}
        </Button>
        <Button onClick={work.toColumns}>{words('import_back_to_columns')}</Button>
        <Button look="quiet" onClick={work.startOver}>
          {words('import_other_file')}
        </Button>
      </div>
    </section>
  )
}
