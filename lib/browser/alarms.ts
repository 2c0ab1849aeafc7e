import { browser } from 'wxt/browser'

const DAILY = 'daily'
const MINUTES_A_DAY = 24 * 60

/**
 * Does `work` once a day, and wakes the background for it. An alarm that is set already goes on:
 * the background starts many times a day, and none would ever ring.
 */
export function onceADay(work: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) work()
  })
  void setAlarm().catch(console.warn)
}

async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(DAILY)) return
  await browser.alarms.create(DAILY, { periodInMinutes: MINUTES_A_DAY })
}
