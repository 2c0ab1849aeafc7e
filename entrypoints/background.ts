import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createHandlers } from '../lib/background'
import type { BackgroundContext } from '../lib/background/context'
import { tidyWhenDue } from '../lib/background/housekeeping'
import { Jobs } from '../lib/background/jobs'
import { classify } from '../lib/browser/models'
import {
  forgetClosedTabs,
  keepSettingsFromContentScripts,
  panelPostItem,
  settingsItem,
} from '../lib/browser/storage'
import { welcomeOnInstall } from '../lib/browser/welcome'
import { readableSettings } from '../lib/model/settings'
import { answer, originOf } from '../lib/rpc/server'
import { announce, announceTo, passOnCommands } from '../lib/rpc/tabs'
import { Database } from '../lib/store/database'

export default defineBackground(() => {
  const context: BackgroundContext = {
    db: new Database(),
    settings: {
      get: async () => readableSettings(await settingsItem.getValue()),
      set: (settings) => settingsItem.setValue(settings),
    },
    panelPost: {
      get: (tabId) => panelPostItem(tabId).getValue(),
      set: (tabId, post) => panelPostItem(tabId).setValue(post),
    },
    announce,
    tellTab: announceTo,
    classify,
    jobs: new Jobs(),
    now: Date.now,
  }
  const handlers = createHandlers(context)
  context.jobs.run(() => tidyWhenDue(context))
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
