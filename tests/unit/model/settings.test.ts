import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, readableSettings } from '../../../lib/model/settings'

describe('stored settings', () => {
  it('are read as they are', () => {
    const stored = { ...DEFAULT_SETTINGS, staffName: 'Robin', vipIntervalDays: 14 }
    expect(readableSettings(stored)).toEqual(stored)
  })

  it('keep what is readable when a network is missing or a field is broken', () => {
    const stored = {
      networks: { linkedin: true, myspace: true },
      brand: { name: 'Acme', handles: { x: ['acme'] }, words: 'oops' },
      staffName: 'Robin',
      vipIntervalDays: 'soon',
      appearance: 'sepia',
    }
    expect(readableSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      networks: { ...DEFAULT_SETTINGS.networks, linkedin: true },
      staffName: 'Robin',
    })
  })

  it.each([undefined, null, 'nonsense', 7, []])('are the defaults when they are %j', (stored) => {
    expect(readableSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })
})
