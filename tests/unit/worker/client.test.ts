import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest'
import { UserError } from '../../../lib/model/user-error'
import { WorkerClient } from '../../../lib/worker/client'
import type { Answer, Call, Job } from '../../../lib/worker/server'

/** What the worker in these tests can do. */
interface Api {
  read(file: string, job: Job<number>): string
  list(): string
  write(what: string, job: Job<number>): string
}

/** A worker that answers when it is told to. */
class StandIn {
  calls: Call[] = []
  isEnded = false
  onmessage: (event: { data: unknown }) => void = () => {}
  onerror: (event: { message: string }) => void = () => {}
  postMessage(call: Call) {
    this.calls.push(call)
  }
  terminate() {
    this.isEnded = true
  }
  answer(answer: Record<string, unknown>, nth = 0) {
    this.onmessage({ data: { id: this.idOf(nth), ...answer } as Answer })
  }
  idOf(nth: number) {
    const call = this.calls[nth]
    return call && 'id' in call ? call.id : 0
  }
}

let workers: StandIn[]
let onCommitted: Mock
let client: WorkerClient<Api>
const first = () => workers[0] as StandIn

beforeEach(() => {
  workers = []
  onCommitted = vi.fn()
  const start = () => {
    const worker = new StandIn()
    workers.push(worker)
    return worker as unknown as Worker
  }
  client = new WorkerClient<Api>(start, onCommitted, ['write'])
})

describe('the client of a worker', () => {
  it('starts one worker, and brings each answer to its call', async () => {
    const one = client.call('read', ['a.csv'])
    const two = client.call('list', [])
    first().answer({ value: 'second' }, 1)
    first().answer({ value: 'first' }, 0)
    expect(await Promise.all([one, two])).toEqual(['first', 'second'])
    expect(workers).toHaveLength(1)
  })

  it('hands on progress and what the user is to be told', async () => {
    const onProgress = vi.fn()
    const called = client.call('read', ['a.csv'], { onProgress })
    first().answer({ progress: 0.5 })
    first().answer({ error: 'error_import_empty', args: [] })
    await expect(called).rejects.toEqual(new UserError('error_import_empty'))
    expect(onProgress).toHaveBeenCalledWith(0.5)
  })

  it('hands on what the worker wrote to, and goes on waiting for the answer', async () => {
    const called = client.call('read', ['a.csv'])
    first().onmessage({ data: { committed: new Set(['people']) } })
    expect(onCommitted).toHaveBeenCalledExactlyOnceWith(new Set(['people']))
    first().answer({ value: 'done' })
    expect(await called).toBe('done')
  })

  it('ends the worker when it is stopped before it writes, and starts another later', async () => {
    const life = new AbortController()
    const called = client.call('read', ['a.csv'], { signal: life.signal })
    life.abort()
    await expect(called).rejects.toBe(life.signal.reason)
    expect(first().isEnded).toBe(true)
    void client.call('read', ['a.csv'])
    expect(workers).toHaveLength(2)
  })

  it('asks the worker to take back what it wrote when it is stopped while it writes', async () => {
    const life = new AbortController()
    const called = client.call('write', ['a.csv'], { signal: life.signal })
    life.abort()
    expect(first().calls[1]).toEqual({ stop: first().idOf(0) })
    expect(first().isEnded).toBe(false)
    first().answer({ error: 'error_unexpected', args: ['stopped'] })
    await expect(called).rejects.toBe(life.signal.reason)
  })

  it('lets it write to its end when it is closed', async () => {
    const called = client.call('write', ['a.csv'])
    client.close()
    expect(first().isEnded).toBe(false)
    first().answer({ value: 'done' })
    expect(await called).toBe('done')
    expect(first().isEnded).toBe(true)
  })

  it('tells whoever waits when it is closed before it writes', async () => {
    const called = client.call('read', ['a.csv'])
    client.close()
    await expect(called).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('tells whoever waits when the worker breaks', async () => {
    const called = client.call('read', ['a.csv'])
    first().onerror({ message: 'out of memory' })
    await expect(called).rejects.toMatchObject({ args: ['out of memory'] })
  })
})
