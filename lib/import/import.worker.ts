import { UserError } from '../model/user-error'
import { Database } from '../store/database'
import type { Step } from './contract'
import { createImporting } from './import'
import type { ImportAnswer, ImportQuestion, Numbered } from './messages'

/**
 * Imports in a worker of the dashboard: reading, planning and writing 100,000 rows take seconds, in
 * which the page answers. A browser that ends the worker aborts its transaction.
 */
const db = new Database()
const importing = createImporting(db, Date.now)
/** What is being written; everything else is stopped by ending the worker. */
let writing = new AbortController()

addEventListener('message', async ({ data }: MessageEvent<Numbered<ImportQuestion>>) => {
  const say = (answer: ImportAnswer) => postMessage({ ...answer, id: data.id })
  if (data.ask === 'stop') return writing.abort()
  const life = new AbortController()
  if (data.ask === 'write') writing = life
  try {
    const onProgress: Step['onProgress'] = (progress) => say({ progress })
    say({ value: await answer(data, { onProgress, signal: life.signal }) })
  } catch (error) {
    say(told(error))
  }
})

function answer(question: Exclude<ImportQuestion, { ask: 'stop' }>, step: Step): Promise<unknown> {
  switch (question.ask) {
    case 'read':
      return importing.read(question.file, question.as, step)
    case 'plan':
      return importing.plan(question.choices, step)
    case 'list':
      return importing.list(question.verdict, question.from, question.count)
    case 'write':
      return importing.write(question.what, step)
    case 'undo':
      return importing.undo(question.changeId)
  }
}

/** An error as it can be sent: the page knows the browser's language, the worker does not. */
function told(error: unknown): Extract<ImportAnswer, { error: unknown }> {
  if (error instanceof UserError) return { error: error.key, args: error.args }
  const { name, message, inner } = error as { name: string; message: string; inner?: unknown }
  if (name === 'QuotaExceededError') return { error: 'error_disk_full', args: [] }
  return inner ? told(inner) : { error: 'error_unexpected', args: [message] }
}
