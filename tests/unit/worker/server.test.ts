import { afterEach, expect, it, vi } from 'vitest'
import { UserError } from '../../../lib/model/user-error'
import { WorkerClient } from '../../../lib/worker/client'
import { type Job, serve } from '../../../lib/worker/server'

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

const api = {
  double: (one: number, { onProgress }: Job<string>) => {
    onProgress('half')
    return one * 2
  },
  write: (_: string, { signal }: Job<string>) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    }),
  async refuse(error: 'told' | 'full' | 'nested' | 'mistake') {
    if (error === 'told') throw new UserError('error_import_too_many_rows', 300_000)
    if (error === 'full') throw new DOMException('', 'QuotaExceededError')
    if (error === 'nested') throw { inner: new DOMException('', 'QuotaExceededError') }
    throw new TypeError('no such thing')
  },
}

/** A client whose worker stands at the other end of a channel. */
function connect() {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  serve(api, port2)
  port2.start()
  return new WorkerClient<typeof api>(() => port1 as unknown as Worker, () => {}, ['write'])
}

it('calls the method that is asked for, and tells how far it is', async () => {
  const onProgress = vi.fn()
  expect(await connect().call('double', [21], { onProgress })).toBe(42)
  expect(onProgress).toHaveBeenCalledExactlyOnceWith('half')
})

it('lets a method that writes hear that it is to stop, and that one only', async () => {
  const client = connect()
  const life = new AbortController()
  const stopped = client.call('write', ['one'], { signal: life.signal })
  const other = vi.fn()
  void client.call('write', ['two']).catch(other)
  life.abort()
  await expect(stopped).rejects.toBe(life.signal.reason)
  expect(await client.call('double', [1])).toBe(2)
  expect(other).not.toHaveBeenCalled()
})

it.each([
  ['told', 'error_import_too_many_rows', 300_000],
  ['full', 'error_disk_full', []],
  ['nested', 'error_disk_full', []],
  ['mistake', 'error_unexpected', ['no such thing']],
] as const)('sends what went wrong as what the user is told: %s', async (error, key, args) => {
  const failure = await connect()
    .call('refuse', [error])
    .catch((caught) => caught)
  expect(failure).toBeInstanceOf(UserError)
  expect(failure).toMatchObject({ key, args })
})
