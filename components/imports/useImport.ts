import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type {
  DryRun,
  FilePreview,
  ImportChoices,
  ImportProgress,
  ImportResult,
  ImportSource,
  ReadAs,
  Step,
} from '../../lib/import/contract'
import type { ColumnTarget } from '../../lib/model/column-map'
import { errorMessage } from '../ui/errorMessage'

/** A file under way, and what is chosen about it. */
interface Opened {
  file: File
  preview: FilePreview
  choices: ImportChoices
}

/** How far an import is, with all that its step shows. */
export type ImportState =
  | { step: 'file' }
  | ({ step: 'columns' } & Opened)
  | ({ step: 'dry_run'; dryRun: DryRun } & Opened)
  | { step: 'done'; result: ImportResult }

const FIRST: Omit<ImportChoices, 'columns'> = {
  overwrite: [],
  twice: 'first',
  sameName: 'ask',
  answers: {},
}

/** Takes a file through the import, one step after the other. */
export function useImport(source: ImportSource) {
  const [state, setState] = useState<ImportState>({ step: 'file' })
  const [progress, setProgress] = useState<ImportProgress>()
  const [message, setMessage] = useState<{ text: string; isError: boolean }>()
  const life = useRef<AbortController>(undefined)
  useEffect(() => () => source.close(), [source])

  /** One piece of work, with its progress shown; says whether it worked. */
  const run = async (work: (step: Step) => Promise<void>): Promise<boolean> => {
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

  const read = async (file: File, as: ReadAs = {}) => {
    await run(async (step) => {
      step.onProgress({ step: 'reading', done: 0, total: 0 })
      const preview = await source.read(file, as, step)
      const columns = preview.columns.map(({ target }) => target)
      setState({ step: 'columns', file, preview, choices: { ...FIRST, columns } })
    })
    startOverIfStopped()
  }

  const plan = async ({ file, preview, choices }: Opened) => {
    await run(async (step) => {
      const dryRun = await source.plan(choices, step)
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
      const worked = await run(async (step) => {
        setState({ step: 'done', result: await source.write(state.file.name.slice(0, 300), step) })
      })
      // The people may be others than in the dry run that was seen.
      if (!worked) setState({ ...state, step: 'columns' })
    },
  }
}

export type ImportWork = ReturnType<typeof useImport>
