import { useEffect } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type {
  FilePreview,
  ImportChoices,
  ImportProgress,
  ImportSource,
} from '../../lib/import/contract'
import { Page } from '../dashboard/Page'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useFocusOnce } from '../ui/useFocusOnce'
import { ChooseFile } from './ChooseFile'
import { ColumnTable } from './ColumnTable'
import { Done } from './Done'
import { DryRunStep } from './DryRunStep'
import { FileSummary } from './FileSummary'
import { type ImportWork, useImport } from './useImport'
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

interface Props {
  file: File
  preview: FilePreview
  choices: ImportChoices
  work: ImportWork
}

/** What was recognised in a file, and what its columns are about. */
function ColumnStep({ file, preview, choices, work }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  return (
    <section class="import-part">
      <FileSummary name={file.name} preview={preview} onRead={(as) => void work.read(file, as)} />
      <div class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('import_columns_title')}
        </h2>
        <p class="hint">
          {t(preview.remembered ? 'import_columns_remembered' : 'import_columns_hint')}
        </p>
      </div>
      <ColumnTable columns={preview.columns} targets={choices.columns} onChange={work.setColumns} />
      <div class="import-foot">
        <Button look="primary" onClick={() => void work.toDryRun()}>
          {t('import_to_dry_run')}
        </Button>
        <Button look="quiet" onClick={work.startOver}>
          {t('import_other_file')}
        </Button>
      </div>
    </section>
  )
}

interface WorkingProps {
  progress: ImportProgress
  onCancel: () => void
}

/** How far it is, and the way out. */
function Working({ progress: { step, done, total }, onCancel }: WorkingProps) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  const isWriting = step === 'writing'
  useEffect(() => {
    if (!isWriting) return
    const life = new AbortController()
    const ask = (event: Event) => event.preventDefault()
    addEventListener('beforeunload', ask, { signal: life.signal })
    return () => life.abort()
  }, [isWriting])
  return (
    <section class="import-part import-working">
      <h2 ref={heading} tabIndex={-1}>
        {t(`import_${step}`)}
      </h2>
      <progress
        aria-label={t(`import_${step}`)}
        max={total || undefined}
        value={total > 0 ? done : undefined}
      />
      {done + total > 0 && (
        <p class="hint">
          {total > 0
            ? t('import_of', [number(done), number(total)])
            : t('import_rows_so_far', done)}
        </p>
      )}
      {isWriting && <p class="hint">{t('import_all_or_nothing')}</p>}
      <div>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </section>
  )
}
