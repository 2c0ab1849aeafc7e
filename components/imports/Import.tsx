import { t } from '../../lib/i18n'
import type { ImportSource } from '../../lib/import/contract'
import { Page } from '../dashboard/Page'
import { Icon } from '../ui/Icon'
import { ChooseFile } from './ChooseFile'
import { ColumnStep } from './ColumnStep'
import { Done } from './Done'
import { DryRunStep } from './DryRunStep'
import { type ImportWork, useImport } from './useImport'
import { Working } from './Working'
import './Import.css'
import '../ui/ErrorBanner.css'

/** The import of contacts: a file, its columns, what it would do, and what it did. */
export function Import({ source }: { source: ImportSource }) {
  const work = useImport(source)
  const { state, progress, message } = work
  return (
    <Page title={t('import_title')} lead={t('import_lead')}>
      <ol class="import-steps" aria-label={t('import_steps')}>
        {STEPS.map((step) => (
          <li key={step} aria-current={step === state.step ? 'step' : undefined}>
            {t(`import_step_${step}`)}
          </li>
        ))}
      </ol>
      {message && (
        <div class={message.isError ? 'trouble' : 'import-note'} role="alert">
          <Icon name={message.isError ? 'warning' : 'check'} />
          <p>{message.text}</p>
        </div>
      )}
      {progress ? (
        <Working progress={progress} onCancel={work.cancel} />
      ) : (
        <Now work={work} source={source} />
      )}
    </Page>
  )
}

const STEPS = ['file', 'columns', 'dry_run', 'done'] as const

/** The step that the import is at. */
function Now({ work, source }: { work: ImportWork; source: ImportSource }) {
  const { state } = work
  switch (state.step) {
    case 'file':
      return <ChooseFile onChoose={work.read} />
    case 'columns':
      return <ColumnStep {...state} work={work} />
    case 'dry_run':
      return <DryRunStep {...state} work={work} list={source.list} />
    case 'done':
      return <Done result={state.result} undo={source.undo} onAnother={work.startOver} />
  }
}
