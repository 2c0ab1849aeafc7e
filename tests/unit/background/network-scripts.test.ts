import { describe, expect, it } from 'vitest'
import {
  allowedPages,
  followAccess,
  managedWithin,
  settingsWithin,
} from '../../../lib/background/network-scripts'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'

const WWW = 'https://www.linkedin.com/*'
const COUNTRIES = 'https://*.linkedin.com/*'

/** A browser in which these pages may be read; LinkedIn is switched `on` or not. */
function start({ allowed = [WWW, COUNTRIES], on = false, wanted = false }) {
  const running: Record<string, readonly string[]> = {}
  const told: string[] = []
  const rights = { allowed, wanted }
  const access = {
    allowed: async (matches: readonly string[]) =>
      matches.filter((match) => rights.allowed.includes(match)),
    scripts: async () => ({ ...running }),
    run: async (network: string, matches: readonly string[]) => {
      told.push(`run ${network}`)
      running[network] = matches
    },
    runInOpenTabs: async (network: string) => void told.push(`open tabs ${network}`),
    takeWanted: async () => {
      const { wanted: before } = rights
      rights.wanted = false
      return before
    },
  }
  const set = {
    ...DEFAULT_SETTINGS,
    networks: { ...DEFAULT_SETTINGS.networks, linkedin: on },
  }
  const follow = async (isSwitched = false) => {
    const pages = await allowedPages(access)
    const settings = settingsWithin(pages, set)
    return {
      on: settings.networks,
      wanted: await followAccess(access, settings.networks, pages, isSwitched),
    }
  }
  return { running, told, rights, follow }
}

describe('a network that the browser is asked for', () => {
  it('has its script where it is on and may be read, once', async () => {
    const { running, told, follow } = start({ on: true })
    expect(await follow()).toMatchObject({ on: { linkedin: true }, wanted: [] })
    expect(running).toEqual({ linkedin: [WWW, COUNTRIES] })
    await follow()
    expect(told).toEqual(['run linkedin'])
  })

  it('has none where it is off, though it may be read', async () => {
    const { running, follow } = start({ on: false })
    await follow()
    expect(running).toEqual({})
  })

  it('is off, and its script taken away, where it may not be read any more', async () => {
    const { running, rights, follow } = start({ on: true })
    await follow()
    rights.allowed = []
    expect((await follow()).on).toEqual({ x: true, facebook: true, linkedin: false })
    expect(running.linkedin).toEqual([])
  })

  it('is switched on by the browser’s yes, in open tabs as well, though nobody waits for it', async () => {
    const { running, told, follow } = start({ wanted: true })
    expect((await follow()).wanted).toEqual(['linkedin'])
    expect(running.linkedin).toEqual([WWW, COUNTRIES])
    expect(told).toEqual(['run linkedin', 'open tabs linkedin'])
  })

  it('runs in open tabs where the settings switch it on, and not where the background wakes', async () => {
    const woken = start({ on: true })
    await woken.follow()
    expect(woken.told).toEqual(['run linkedin'])
    const switched = start({ on: true })
    await switched.follow(true)
    await switched.follow(true)
    expect(switched.told).toEqual(['run linkedin', 'open tabs linkedin'])
  })

  it('stays off where it is wanted and may not be read', async () => {
    const { told, follow } = start({ wanted: true, allowed: [] })
    expect((await follow()).wanted).toEqual([])
    expect(told).toEqual([])
  })

  it('stays on for whoever had its pages before those of countries were asked for', async () => {
    const { running, follow } = start({ on: true, allowed: [WWW] })
    await follow()
    expect(running.linkedin).toEqual([WWW])
  })

  it('is a person’s to switch on where an organisation wants it on and it may not be read', () => {
    const managed = { networks: { x: true, linkedin: true }, overlays: false }
    const pages = { linkedin: [WWW] }
    expect(managedWithin(pages, managed)).toEqual(managed)
    const without = { networks: { x: true }, overlays: false }
    expect(managedWithin({ linkedin: [] }, managed)).toEqual(without)
    const off = { networks: { linkedin: false } }
    expect(managedWithin({ linkedin: [] }, off)).toEqual(off)
    expect(managedWithin({}, {})).toEqual({})
  })
})
