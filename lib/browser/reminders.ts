import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { t } from '../i18n'
import type { Due } from '../model/actions/reminders'
import { openDashboard } from './open-dashboard'

const ALARM = 'due'
const NOTIFICATION = 'due'
const PERMISSION: { permissions: 'notifications'[] } = { permissions: ['notifications'] }

const toldItem = storage.defineItem<string[]>('local:told', { fallback: [] })

/** What somebody was told of. */
export const told = {
  get: () => toldItem.getValue(),
  set: (keys: readonly string[]) => toldItem.setValue([...keys]),
}

/** The number on the toolbar's button, and what it counts; 0 takes it away. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b4380f' })
  await browser.action.setBadgeText({ text: count > 0 ? String(Math.min(count, 999)) : '' })
  await browser.action.setTitle({ title: count > 0 ? t('badge_title', count) : t('name') })
}

/** Wakes the background at `at`; undefined: not at all. Both in milliseconds since 1970. */
export async function wakeAt(at: number | undefined, now: number): Promise<void> {
  if (at === undefined) {
    await browser.alarms.clear(ALARM)
    return
  }
  // From now on, not by the clock, which somebody may have set anew meanwhile.
  await browser.alarms.create(ALARM, { delayInMinutes: Math.max(1000, at - now) / 60_000 })
}

/** Does `work` whenever the background was woken for it. */
export function onWoken(work: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) work()
  })
}

/** Whether the browser lets us show notifications. */
function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION)
}

/** Asks whether we may; only on a person's click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION)
}

/** Shows one notification of all that is due: how many of each kind, and nobody's name. */
export async function notify(due: readonly Due[]): Promise<void> {
  if (!(await mayNotify())) return
  const of = (kind: Due['kind']) => due.filter((one) => one.kind === kind).length
  const lines = (['escalation', 'given', 'owed', 'promise', 'back'] as const).flatMap((kind) =>
    of(kind) > 0 ? [t(`notify_${kind}`, of(kind))] : [],
  )
  await browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: t('notify_title'),
    message: lines.join('\n'),
  })
}

/** A click on a notification opens the inbox. */
export function openInboxFromNotifications(): void {
  const open = (id: string) => {
    if (id !== NOTIFICATION) return
    void browser.notifications.clear(id)
    void openDashboard('inbox')
  }
  const listen = () => browser.notifications?.onClicked.addListener(open)
  listen()
  // They exist from the moment on that somebody allows them.
  browser.permissions.onAdded?.addListener(() => listen())
}
