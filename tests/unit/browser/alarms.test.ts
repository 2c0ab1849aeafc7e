import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onceADay } from '../../../lib/browser/alarms'

beforeEach(() => fakeBrowser.reset())

it('sets one alarm a day, and leaves it as it is when the background starts again', async () => {
  onceADay(() => {})
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1))
  const [before] = await fakeBrowser.alarms.getAll()
  expect(before?.periodInMinutes).toBe(24 * 60)
  onceADay(() => {})
  expect(await fakeBrowser.alarms.getAll()).toEqual([before])
})

it('does its work when that alarm rings, and at no other', async () => {
  const work = vi.fn()
  onceADay(work)
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1))
  const [alarm] = await fakeBrowser.alarms.getAll()
  if (!alarm) throw new Error('There is no alarm.')
  await fakeBrowser.alarms.onAlarm.trigger({ ...alarm, name: 'other' })
  expect(work).not.toHaveBeenCalled()
  await fakeBrowser.alarms.onAlarm.trigger(alarm)
  expect(work).toHaveBeenCalledOnce()
})
