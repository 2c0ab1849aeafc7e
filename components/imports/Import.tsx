import { useEffect, useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type { ImportProgress, ImportResult, ImportService } from '../../lib/import/contract'
import { ENDINGS, READABLE } from '../../lib/import/file-formats'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { FileButton } from '../ui/FileButton'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { useTitlePart } from '../ui/useTitlePart'
import { ColumnStep } from './ColumnStep'
import { DryRunStep } from './DryRunStep'
import { type ImportFlow, useImport } from './useImport'
import './Import.css'

/** The import of contacts: a file, its columns, what it would do, and what it did. */
export function Import({ service }: { service: ImportService }) {
  const flow = useImport(service)
  const { state, progress, message } = flow
  useTitlePart(`${t('import_title')}: ${t(`import_step_${state.step}`)}`)
  return (
    <Page title={t('import_title')} help="import" lead={t('import_lead')}>
      <ol class="import-steps" aria-label={t('import_steps')}>
        {STEPS.map((step) => (
          <li key={step} aria-current={step === state.step ? 'step' : undefined}>
            {t(`import_step_${step}`)}
          </li>
        ))}
      </ol>
      {message?.isError && <ErrorBanner error={message.text} />}
      {message && !message.isError && (
        <div class="import-note" role="alert">
          <Icon name="check" />
          <p>{message.text}</p>
        </div>
      )}
      {progress ? (
        <Working progress={progress} onCancel={flow.cancel} />
      ) : (
        <Now flow={flow} service={service} />
      )}
    </Page>
  )
}

const STEPS = ['file', 'columns', 'dry_run', 'done'] as const

/** The step that the import is at. */
function Now({ flow, service }: { flow: ImportFlow; service: ImportService }) {
  const { state } = flow
  switch (state.step) {
    case 'file':
      return <ChooseFile onChoose={flow.read} />
    case 'columns':
      return <ColumnStep {...state} flow={flow} />
    case 'dry_run':
      return <DryRunStep {...state} flow={flow} list={service.list} />
    case 'done':
      return <Done result={state.result} undo={service.undo} onAnother={flow.startOver} />
  }
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

const TYPES = [...ENDINGS, 'text/csv'].join()

/** A file, by its name or dropped here. */
function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const [isOver, setOver] = useState(false)
  return (
    <>
      <section
        class={`import-drop ${isOver ? 'import-drop-over' : ''}`}
        aria-label={t('import_file_title')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [file] = event.dataTransfer?.files ?? []
          if (file) onChoose(file)
        }}
      >
        <Icon name="upload" />
        <p>{t('import_drop')}</p>
        <FileButton look="primary" accept={TYPES} onChoose={onChoose}>
          {t('import_choose')}
        </FileButton>
        <p class="hint">{t('import_stays')}</p>
      </section>
      <section class="import-readable">
        <h2>{t('import_readable')}</h2>
        <ul>
          {READABLE.map((kind) => (
            <li key={kind}>{t(`import_readable_${kind}`)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

interface DoneProps {
  result: ImportResult
  undo: ImportService['undo']
  onAnother: () => void
}

/** What an import did, and the way back. */
function Done({ result: { changeId, added, changed }, undo, onAnother }: DoneProps) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  const [skipped, setSkipped] = useState<number>()
  const [saving, save] = useSaving()
  const takeBack = () =>
    save(async () => {
      setSkipped((await undo(changeId)).skipped)
      heading.current?.focus()
    })
  return (
    <section class="import-part import-done">
      <div class="import-head" aria-live="polite">
        <h2 ref={heading} tabIndex={-1}>
          {t('import_done_title')}
        </h2>
        {skipped === undefined ? (
          <>
            {added > 0 && <p>{t('import_added', added)}</p>}
            {changed > 0 && <p>{t('import_changed', changed)}</p>}
          </>
        ) : (
          <p>{skipped > 0 ? t('import_undone_left', skipped) : t('import_undone')}</p>
        )}
      </div>
      <div class="import-done-ways">
        <a class="import-to-people" href={routeTo('people')}>
          {t('import_to_people')}
        </a>
        {skipped === undefined && (
          <Button icon="undo" disabled={saving.state === 'busy'} onClick={() => void takeBack()}>
            {t('import_undo')}
          </Button>
        )}
        <Button onClick={onAnother}>{t('import_another')}</Button>
      </div>
      {saving.state === 'busy' && (
        <p class="hint" role="status">
          {t('import_undoing')}
        </p>
      )}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </section>
  )
}
