import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createHandlers } from '../lib/background/handlers'
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
  const handlers = createHandlers({
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
    now: Date.now,
  })
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
