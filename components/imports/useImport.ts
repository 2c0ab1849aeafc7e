import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type {
  DryRun,
  FilePreview,
  ImportChoices,
  ImportJob,
  ImportProgress,
  ImportResult,
  ImportService,
  ReadOptions,
} from '../../lib/import/contract'
import type { ColumnTarget } from '../../lib/model/column-map'
import { errorMessage } from '../ui/errorMessage'

/** A file under way, and what is chosen about it. */
interface OpenFile {
  file: File
  preview: FilePreview
  choices: ImportChoices
}

/** How far an import is, with all that its step shows. */
export type ImportState =
  | { step: 'file' }
  | ({ step: 'columns' } & OpenFile)
  | ({ step: 'dry_run'; dryRun: DryRun } & OpenFile)
  | { step: 'done'; result: ImportResult }

const DEFAULTS: Omit<ImportChoices, 'columns'> = {
  overwrite: [],
  duplicates: 'first',
  sameName: 'ask',
  answers: {},
  back: [],
}

/** Takes a file through the import, one step after the other. */
export function useImport(service: ImportService) {
  const [state, setState] = useState<ImportState>({ step: 'file' })
  const [progress, setProgress] = useState<ImportProgress>()
  const [message, setMessage] = useState<{ text: string; isError: boolean }>()
  const life = useRef<AbortController>(undefined)
  useEffect(() => () => service.close(), [service])

  /** One piece of work, with its progress shown; says whether it worked. */
  const run = async (work: (job: ImportJob) => Promise<void>): Promise<boolean> => {
    const own = new AbortController()
    life.current = own
    setMessage(undefined)
    try {
      await work({ signal: own.signal, onProgress: setProgress })
      return true
    } catch (error) {
      const isError = !own.signal.aborted
      setMessage({ text: isError ? errorMessage(error) : t('import_cancelled'), isError })
      return false
    } finally {
      setProgress(undefined)
    }
  }

  const startOver = () => setState({ step: 'file' })
  /** What was read before is gone with the worker that was stopped. */
  const startOverIfStopped = () => {
    if (life.current?.signal.aborted) startOver()
  }

  const read = async (file: File, options: ReadOptions = {}) => {
    await run(async (job) => {
      job.onProgress({ step: 'reading', done: 0, total: 0 })
      const preview = await service.read(file, options, job)
      const columns = preview.columns.map(({ target }) => target)
      setState({ step: 'columns', file, preview, choices: { ...DEFAULTS, columns } })
    })
    startOverIfStopped()
  }

  const plan = async ({ file, preview, choices }: OpenFile) => {
    await run(async (job) => {
      const dryRun = await service.plan(choices, job)
      setState({ step: 'dry_run', file, preview, choices, dryRun })
    })
    startOverIfStopped()
  }

  return {
    state,
    progress,
    message,
    read,
    startOver,
    cancel: () => life.current?.abort(),
    setColumns(columns: readonly ColumnTarget[]) {
      if (state.step !== 'columns') return
      setState({ ...state, choices: { ...state.choices, columns } })
    },
    async toDryRun() {
      if (state.step !== 'columns') return
      setProgress({ step: 'matching', done: 0, total: 0 })
      await plan(state)
    },
    toColumns() {
      if (state.step === 'dry_run') setState({ ...state, step: 'columns' })
    },
    async choose(changes: Partial<ImportChoices>) {
      if (state.step !== 'dry_run') return
      const chosen = { ...state, choices: { ...state.choices, ...changes } }
      setState(chosen)
      await plan(chosen)
    },
    async write() {
      if (state.step !== 'dry_run') return
      const worked = await run(async (job) => {
        setState({ step: 'done', result: await service.write(state.file.name.slice(0, 300), job) })
      })
      // The people may be others than in the dry run that was seen.
      if (!worked) setState({ ...state, step: 'columns' })
    },
  }
}

export type ImportFlow = ReturnType<typeof useImport>
