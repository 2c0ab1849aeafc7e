import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { PanelOpening, StarChange } from '../model/post/panel-opening'
import { Post } from '../model/post/post'
import type { Readings } from '../model/post/readings'
import { DEFAULT_SETTINGS, type Settings } from '../model/settings'
import { WelcomeStep } from '../model/welcome'
import { backupPlace } from './backup-folder'

/** The settings, with a version: a change of their shape gets a migration here. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
})

/**
 * The post that the panel of a tab is about. Kept for the browser's session, because the
 * background can stop between the click and the panel's first question.
 */
export function panelPostItem(tabId: number) {
  return storage.defineItem<PanelOpening>(`session:panel-${tabId}`)
}

/**
 * How often we replied in the conversations that pages showed, for the browser's session: the panel
 * is asked about one post, without the page around it.
 */
export const repliesSeenItem = storage.defineItem<Record<string, number>>('session:replies-seen', {
  fallback: {},
})

/** Whether the database's log was begun anew (`store/torn-log.ts`) since the browser was started. */
export const logRenewedItem = storage.defineItem<boolean>('session:log-renewed', {
  fallback: false,
})

/** What the organisation set when the browser was last asked; null where it never answered. */
export const lastPolicyItem = storage.defineItem<unknown>('local:policy')

/** How reading goes, by network and field. */
export const readingsItem = storage.defineItem<Readings>('local:readings', { fallback: {} })

const LISTED = 'listed '

/** Each post that the inbox is about, as long: its words are on no disk. */
export const listedPosts = {
  async get(places: readonly string[]): Promise<ReadonlyMap<string, Post>> {
    const stored = await browser.storage.session.get(places.map((place) => LISTED + place))
    return new Map(
      Object.entries(stored).flatMap(([key, value]) => {
        const post = Post.safeParse(value)
        return post.success ? [[key.slice(LISTED.length), post.data]] : []
      }),
    )
  },
  put: (posts: ReadonlyMap<string, Post>) =>
    browser.storage.session.set(
      Object.fromEntries([...posts].map(([place, post]) => [LISTED + place, post])),
    ),
  places: async () =>
    Object.keys(await browser.storage.session.get(null)).flatMap((key) =>
      key.startsWith(LISTED) ? [key.slice(LISTED.length)] : [],
    ),
  remove: (places: readonly string[]) =>
    browser.storage.session.remove(places.map((place) => LISTED + place)),
}

/** The last click on a star in a tab, as long. */
export function starChangeItem(tabId: number) {
  return storage.defineItem<StarChange>(`session:star-${tabId}`)
}

/** Forgets what is kept of a tab when it is closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    for (const item of [panelPostItem(tabId), starChangeItem(tabId)]) void item.removeValue()
  })
}

interface WithAccessLevel {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/** Chromium lets content scripts read the settings unless told otherwise; Firefox has no way. */
export function keepSettingsFromContentScripts(): void {
  void (browser.storage.local as WithAccessLevel).setAccessLevel?.({
    accessLevel: 'TRUSTED_CONTEXTS',
  })
}

const welcomeStepItem = storage.defineItem<unknown>('local:welcomeStep')

/** Where the welcome page was left, so that it goes on there. */
export const welcomeStep = {
  get: async () => WelcomeStep.catch('brand').parse(await welcomeStepItem.getValue()),
  set: (step: WelcomeStep) => welcomeStepItem.setValue(step),
}

const lastBackupItem = storage.defineItem<number>('local:lastBackup')

/** When the last backup was made, in milliseconds since 1970; null where there was none. */
export const lastBackup = {
  get: () => lastBackupItem.getValue(),
  set: (at: number) => lastBackupItem.setValue(at),
}

/** Empties every storage area of the extension, this page's own among them. */
export async function forgetStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
  localStorage.clear()
  await backupPlace.forget()
}
