import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onTeamAlarm, setTeamAlarm } from '../../../lib/browser/team'

beforeEach(() => fakeBrowser.reset())

it('an alarm wakes the background every five minutes as long as there is a team', async () => {
  const heard = vi.fn()
  onTeamAlarm(heard)
  await setTeamAlarm(true)
  const [alarm] = await fakeBrowser.alarms.getAll()
  if (!alarm) throw new Error('There is no alarm.')
  expect(alarm.periodInMinutes).toBe(5)
  await fakeBrowser.alarms.onAlarm.trigger({ ...alarm, name: 'other' })
  expect(heard).not.toHaveBeenCalled()
  await fakeBrowser.alarms.onAlarm.trigger(alarm)
  expect(heard).toHaveBeenCalledOnce()
  // Whoever is in a team already goes on with the alarm that there is.
  await setTeamAlarm(true)
  expect(await fakeBrowser.alarms.getAll()).toEqual([alarm])
  await setTeamAlarm(false)
  expect(await fakeBrowser.alarms.getAll()).toEqual([])
})
