import { afterAll, expect, it } from 'vitest'
import { type Ask, backgroundOfFirefox } from '../browser/background.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { smallDisk } from './small-disk.ts'

const disk = smallDisk(300)
let firefox: Firefox | undefined
let ask: Ask

afterAll(async () => {
  await firefox?.close()
  disk?.remove()
})

async function start(): Promise<void> {
  await firefox?.close()
  firefox = await launchFirefox({ userDataDir: disk?.folder ?? '' })
  ask = backgroundOfFirefox(await firefox.openExtensionPage('manifest.json'))
}

const keep = (handle: string) => {
  const author = { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' } as const
  return ask('upsertPerson', { network: 'x', author })
}
const found = async (...queries: string[]) =>
  Promise.all(queries.map(async (query) => (await ask('findPeople', { query, limit: 5 })).length))

it.runIf(disk)(
  'nothing is saved in Firefox while the disk is full, and nothing is lost',
  async () => {
    await start()
    await keep('kept')
    disk?.fill()
    for (const late of ['late', 'later']) {
      await expect(keep(late)).rejects.toThrow()
      disk?.fill()
    }
    expect(await found('kept', 'late')).toEqual([1, 0])

    disk?.grow(500)
    await expect.poll(() => keep('after').then(() => 'kept', String)).toBe('kept')
    for (let opened = 0; opened < 2; opened++) {
      await start()
      expect(await found('kept', 'late', 'after')).toEqual([1, 0, 1])
      await keep(`again${opened}`)
    }
  },
)
