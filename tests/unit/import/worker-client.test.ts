import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportAnswer, ImportQuestion, Numbered } from '../../../lib/import/messages'
import { ImportWorkerClient } from '../../../lib/import/worker-client'
import { UserError } from '../../../lib/model/user-error'
import { step } from './importing'

/** A worker that answers when it is told to. */
class StandIn {
  asked: Numbered<ImportQuestion>[] = []
  isEnded = false
  onmessage: (event: { data: Numbered<ImportAnswer> }) => void = () => {}
  onerror: (event: { message: string }) => void = () => {}
  postMessage(question: Numbered<ImportQuestion>) {
    this.asked.push(question)
  }
  terminate() {
    this.isEnded = true
  }
  answer(answer: ImportAnswer, nth = 0) {
    this.onmessage({ data: { ...answer, id: this.asked[nth]?.id ?? 0 } })
  }
}

let workers: StandIn[]
let line: ImportWorkerClient
const first = () => workers[0] as StandIn
const write = { ask: 'write', what: 'contacts.csv' } as const
const read = { ask: 'read', file: new Blob(), as: {} } as const

beforeEach(() => {
  workers = []
  line = new ImportWorkerClient(() => {
    const worker = new StandIn()
    workers.push(worker)
    return worker as unknown as Worker
  })
})

describe('the line to the worker that imports', () => {
  it('starts one worker, and brings each answer to its question', async () => {
    const one = line.ask(read, step())
    const two = line.ask({ ask: 'list', verdict: 'new', from: 0, count: 1 })
    first().answer({ value: 'second' }, 1)
    first().answer({ value: 'first' }, 0)
    expect(await Promise.all([one, two])).toEqual(['first', 'second'])
    expect(workers).toHaveLength(1)
  })

  it('hands on progress and what the user is to be told', async () => {
    const onProgress = vi.fn()
    const asked = line.ask(read, { ...step(), onProgress })
    const progress = { step: 'reading', done: 5, total: 0 } as const
    first().answer({ progress })
    first().answer({ error: 'error_import_empty', args: [] })
    await expect(asked).rejects.toEqual(new UserError('error_import_empty'))
    expect(onProgress).toHaveBeenCalledWith(progress)
  })

  it('ends the worker when it is stopped before it writes, and starts another later', async () => {
    const life = new AbortController()
    const asked = line.ask(read, { ...step(), signal: life.signal })
    life.abort()
    await expect(asked).rejects.toThrow()
    expect(first().isEnded).toBe(true)
    void line.ask(read, step())
    expect(workers).toHaveLength(2)
  })

  it('asks the worker to take back what it wrote when it is stopped while it writes', async () => {
    const life = new AbortController()
    const asked = line.ask(write, { ...step(), signal: life.signal })
    life.abort()
    expect(first().asked[1]).toMatchObject({ ask: 'stop' })
    expect(first().isEnded).toBe(false)
    first().answer({ error: 'error_unexpected', args: ['stopped'] })
    await expect(asked).rejects.toThrow()
  })

  it('lets it write to its end when the page turns away', async () => {
    const asked = line.ask(write, step())
    line.close()
    expect(first().isEnded).toBe(false)
    first().answer({ value: 'done' })
    await asked
    expect(first().isEnded).toBe(true)
  })

  it('tells whoever waits when the worker breaks', async () => {
    const asked = line.ask(read, step())
    first().onerror({ message: 'out of memory' })
    await expect(asked).rejects.toMatchObject({ args: ['out of memory'] })
  })
})
