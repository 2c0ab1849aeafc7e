import { useEffect, useRef, useState } from 'preact/hooks'
import type { MergeChoices, Merged } from '../../lib/backup/conflict'
import type { DataService, OpenBackup } from '../../lib/dashboard/data'
import type { OnProgress } from '../../lib/model/progress'
import { UserError } from '../../lib/model/user-error'
import { useSaving } from '../ui/useSaving'

/** Whether a file wants a passphrase, or another one. */
const isLocked = (error: unknown) =>
  error instanceof UserError &&
  (error.key === 'error_backup_needs_passphrase' || error.key === 'error_backup_passphrase')

export type RestoreResult = { merged: Merged } | { replaced: { madeAt: number; people: number } }

/** Where a restore stands. */
export type RestoreStep =
  | { name: 'idle' }
  | { name: 'reading'; file: string; share: number }
  | { name: 'locked'; file: File; isWrong: boolean }
  | { name: 'found'; backup: OpenBackup }
  | { name: 'writing'; share: number }
  | { name: 'done'; result: RestoreResult }

/**
 * A restore, step by step. What goes wrong, or is cancelled, leads back to the beginning, and
 * nothing is changed; a section that is left while it writes lets it finish.
 */
export function useRestore(openBackup: DataService['openBackup']) {
  const [step, setStep] = useState<RestoreStep>({ name: 'idle' })
  const [saving, save] = useSaving()
  const life = useRef(new AbortController())
  const isWriting = useRef(false)

  useEffect(() => () => void (isWriting.current || life.current.abort()), [])

  const run = async (work: () => Promise<RestoreStep>) => {
    const turn = life.current
    const next: { step: RestoreStep } = { step: { name: 'idle' } }
    await save(async () => {
      try {
        next.step = await work()
      } catch (error) {
        if (!turn.signal.aborted) throw error
      }
    })
    if (turn.signal.aborted) return
    if (next.step.name !== 'found') turn.abort()
    setStep(next.step)
  }

  const open = (file: File, passphrase?: string) => {
    const turn = new AbortController()
    life.current = turn
    const onProgress = (share: number) => {
      if (!turn.signal.aborted) setStep({ name: 'reading', file: file.name, share })
    }
    onProgress(0)
    return run(async () => {
      try {
        const backup = await openBackup(file, onProgress, turn.signal, passphrase)
        return { name: 'found', backup }
      } catch (error) {
        if (!isLocked(error)) throw error
        return { name: 'locked', file, isWrong: passphrase !== undefined }
      }
    })
  }

  const write = (work: (onProgress: OnProgress) => Promise<RestoreResult>) => {
    const { signal } = life.current
    const onProgress = (share: number) => {
      if (!signal.aborted) setStep({ name: 'writing', share })
    }
    onProgress(0)
    isWriting.current = true
    return run(async () => {
      try {
        return { name: 'done', result: await work(onProgress) }
      } finally {
        isWriting.current = false
      }
    })
  }

  const backup = step.name === 'found' ? step.backup : undefined
  return {
    step,
    saving,
    open,
    cancel() {
      life.current.abort()
      setStep({ name: 'idle' })
    },
    async replace(leftOut: readonly string[]) {
      if (!backup) return
      await write(async (onProgress) => {
        await backup.replace(leftOut, onProgress)
        const { madeAt, counts } = backup.header
        return { replaced: { madeAt, people: (counts.people ?? 0) - leftOut.length } }
      })
    },
    async merge(choices: MergeChoices) {
      if (!backup) return
      await write(async (onProgress) => ({ merged: await backup.merge(choices, onProgress) }))
    },
  }
}
