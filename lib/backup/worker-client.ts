import type { Settings } from '../model/settings'
import { UserError } from '../model/user-error'
import type { Choices, Merged, Survey } from './conflict'
import type { BackupAnswer, BackupQuestion, NewChange } from './messages'
import type { BackupStart } from './reader'

type OnProgress = (share: number) => void

/**
 * A worker that makes a backup, or has one open. `close` ends whatever it does, and nothing is
 * changed.
 */
export class BackupSession {
  readonly #worker = new Worker(new URL('./backup.worker.ts', import.meta.url), {
    type: 'module',
  })
  #fail: (reason: unknown) => void = () => {}

  /** Everything there is as a file. `now`: milliseconds since 1970. */
  make(settings: Settings, now: number, onProgress: OnProgress): Promise<Blob> {
    return this.#ask({ ask: 'make', settings, now }, onProgress)
  }

  /** Reads all of a file; rejects with what is wrong and where. */
  open(file: Blob, onProgress?: OnProgress): Promise<BackupStart> {
    return this.#ask({ ask: 'open', file }, onProgress)
  }

  survey(): Promise<Survey> {
    return this.#ask({ ask: 'survey' })
  }

  replace(change: NewChange, onProgress: OnProgress): Promise<void> {
    return this.#ask({ ask: 'replace', change }, onProgress)
  }

  merge(choices: Choices, change: NewChange, onProgress: OnProgress): Promise<Merged> {
    return this.#ask({ ask: 'merge', choices, change }, onProgress)
  }

  close(): void {
    this.#worker.terminate()
    this.#fail(new DOMException('The backup was closed.', 'AbortError'))
  }

  #ask<Value>(question: BackupQuestion, onProgress: OnProgress = () => {}): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#fail = reject
      this.#worker.onerror = ({ message }) => reject(new UserError('error_unexpected', [message]))
      this.#worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
        if ('progress' in data) onProgress(data.progress)
        else if ('value' in data) resolve(data.value as Value)
        else reject(new UserError(data.error, data.args))
      }
      this.#worker.postMessage(question)
    })
  }
}
