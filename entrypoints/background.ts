import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createHandlers } from '../lib/background'
import type { BackgroundContext } from '../lib/background/context'
import { tidyWhenDue } from '../lib/background/housekeeping'
import { Jobs } from '../lib/background/jobs'
import { onceADay } from '../lib/browser/alarms'
import { classify } from '../lib/browser/models'
import { handOver, isSidebarOpenBeside } from '../lib/browser/side-panel'
import {
  forgetClosedTabs,
  keepSettingsFromContentScripts,
  listedPosts,
  panelPostItem,
  repliesSeenItem,
  settingsItem,
  starChangeItem,
} from '../lib/browser/storage'
import { welcomeOnInstall } from '../lib/browser/welcome'
import { readableSettings } from '../lib/model/settings'
import { answer, originOf } from '../lib/rpc/server'
import { announceChange, announceTo, passOnCommands } from '../lib/rpc/tabs'
import { Database } from '../lib/store/database'
import { showsInMarkers } from '../lib/store/known-posts'

export default defineBackground(() => {
  const db = new Database()
  db.onCommitted((tables) => announceChange(showsInMarkers(tables)))
  const context: BackgroundContext = {
    db,
    settings: {
      get: async () => readableSettings(await settingsItem.getValue()),
      set: async (settings) => {
        await settingsItem.setValue(settings)
        announceChange(true)
      },
    },
    panelPost: {
      get: (tabId) => panelPostItem(tabId).getValue(),
      set: (tabId, post) => panelPostItem(tabId).setValue(post),
    },
    repliesSeen: {
      get: () => repliesSeenItem.getValue(),
      set: (seen) => repliesSeenItem.setValue(seen),
    },
    listedPosts,
    starChange: {
      get: (tabId) => starChangeItem(tabId).getValue(),
      set: (tabId, change) => starChangeItem(tabId).setValue(change),
    },
    sidePanel: { isOpenBeside: isSidebarOpenBeside, show: handOver },
    tellTab: announceTo,
    classify,
    jobs: new Jobs(),
    now: Date.now,
  }
  const handlers = createHandlers(context)
  const tidy = () => context.jobs.run(() => tidyWhenDue(context))
  tidy()
  onceADay(tidy)
  keepSettingsFromContentScripts()
  forgetClosedTabs()
  passOnCommands()
  welcomeOnInstall()
  const own = {
    id: browser.runtime.id,
    isOwnPage: (url: string) => url.startsWith(browser.runtime.getURL('/')),
  }
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) =>
    answer(message, originOf(sender as Parameters<typeof originOf>[0], own), handlers),
  )
})
