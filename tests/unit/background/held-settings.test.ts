import { expect, it } from 'vitest'
import { HeldSettings } from '../../../lib/background/held-settings'
import { changedSettings, DEFAULT_SETTINGS } from '../../../lib/model/settings'

/** Settings of somebody with LinkedIn on, under a policy and in a browser that can be changed. */
function start() {
  const world = { mayRead: true, policy: { helpLine: 'Call 10', networks: { linkedin: true } } }
  const asked = { policy: 0, pages: 0 }
  const own = changedSettings(DEFAULT_SETTINGS, {
    staffName: 'Robin',
    helpLine: 'Call 20',
    networks: { linkedin: true },
  })
  const settings = new HeldSettings({
    own: async () => own,
    policy: async () => {
      asked.policy++
      return world.policy
    },
    access: {
      allowed: async (matches) => {
        asked.pages++
        return world.mayRead ? [...matches] : []
      },
    },
  })
  return { world, asked, own, settings }
}

it('settings hold under what the organisation set, and are kept as they were set here', async () => {
  const { own, settings } = start()
  expect(await settings.get()).toMatchObject({
    staffName: 'Robin',
    helpLine: 'Call 10',
    networks: { linkedin: true },
  })
  expect(await settings.own()).toEqual(own)
})

it('policy and browser are asked once, and again when they have another answer', async () => {
  const { world, asked, settings } = start()
  await settings.get()
  const once = { ...asked }
  await settings.get()
  await settings.managed()
  expect(asked).toEqual(once)

  world.policy = { ...world.policy, helpLine: 'Call 5' }
  settings.forget('policy')
  expect((await settings.get()).helpLine).toBe('Call 5')
  expect(asked.policy).toBe(2)
  expect(asked.pages).toBe(once.pages)
})

it('a network whose pages may not be read any more is off, and no policy holds it on', async () => {
  const { world, settings } = start()
  await settings.get()
  world.mayRead = false
  settings.forget('pages')
  expect((await settings.get()).networks.linkedin).toBe(false)
  expect((await settings.managed()).values.networks).toEqual({})
})
