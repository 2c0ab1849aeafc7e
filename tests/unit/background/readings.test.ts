import { expect, it } from 'vitest'
import { withReadings } from '../../../lib/background/readings'
import type { Readings } from '../../../lib/model/post/readings'
import type { Handlers } from '../../../lib/rpc/server'
import { post } from '../people'

const NOW = 1_800_000_000_000

/** What pages ask, and what stands written after it. */
function start(isOn = true) {
  let written: Readings = {}
  const item = {
    get: async () => written,
    set: async (readings: Readings) => {
      written = readings
    },
  }
  const annotate = async () => ({ on: isOn, overlays: true, glyphs: [] })
  const handlers = withReadings({ annotate } as unknown as Handlers, item, () => NOW)
  const caller = { caller: 'content', network: 'x', tabId: 1 } as never
  const ask = (...posts: ReturnType<typeof post>[]) => handlers.annotate({ posts }, caller)
  return { ask, written: () => written }
}

it('notes what was read of the posts that pages ask about, one question after the other', async () => {
  const { ask, written } = start()
  const [reply] = await Promise.all([ask(post({ at: 1 })), ask(post(), post()), ask(post())])
  expect(reply).toEqual({ on: true, overlays: true, glyphs: [] })
  await expect.poll(() => written().x?.at).toEqual({ at: NOW, missed: 3 })
  expect(written().x?.text).toEqual({ at: NOW, missed: 0 })
})

it('notes nothing of a network that is off, and of no posts', async () => {
  const off = start(false)
  await off.ask(post())
  const none = start()
  await none.ask()
  expect([off.written(), none.written()]).toEqual([{}, {}])
})
