import '../lib/model/without-eval'
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createHandlers } from '../lib/background'
import type { BackgroundContext } from '../lib/background/context'
import { HeldSettings } from '../lib/background/held-settings'
import { tidyWhenDue } from '../lib/background/housekeeping'
import { Jobs } from '../lib/background/jobs'
import { forgetUnlisted } from '../lib/background/listed-posts'
import { followAccess } from '../lib/background/network-scripts'
import { withReadings } from '../lib/background/readings'
import { remind } from '../lib/background/reminders'
import { secondReadings } from '../lib/background/second-readings'
import { backUpItself } from '../lib/backup/automatic'
import { makeBackup } from '../lib/backup/make-backup'
import { onceADay } from '../lib/browser/alarms'
import { backupPlace, backupStanding } from '../lib/browser/backup-folder'
import { download } from '../lib/browser/downloads'
import { keptReadings } from '../lib/browser/kept-readings'
import { managedPolicy, onPolicyChanged } from '../lib/browser/managed'
import { classify, foresee, matterIn } from '../lib/browser/models'
import { networkAccess, onAccessChanged } from '../lib/browser/network-access'
import {
  notify,
  onWoken,
  openInboxFromNotifications,
  showBadge,
  told,
  wakeAt,
} from '../lib/browser/reminders'
import { loadSecondReader } from '../lib/browser/second-reading'
import { handOver, isSidebarOpenBeside } from '../lib/browser/side-panel'
import {
  forgetClosedTabs,
  keepSettingsFromContentScripts,
  listedPosts,
  logRenewedItem,
  panelPostItem,
  readingsItem,
  repliesSeenItem,
  settingsItem,
  starChangeItem,
} from '../lib/browser/storage'
import { builtInTemplates } from '../lib/browser/templates'
import { welcomeOnInstall } from '../lib/browser/welcome'
import { errorWords } from '../lib/error-messages'
import { locale } from '../lib/i18n'
import { orderNamesIn } from '../lib/model/name-order'
import { oneAtATime } from '../lib/one-at-a-time'
import { hear } from '../lib/rpc/client'
import { answer, type Handlers, originOf } from '../lib/rpc/server'
import { announceAccess, announceChange, announceTo, passOnCommands } from '../lib/rpc/tabs'
import { soon } from '../lib/soon'
import { renewLogOnce } from '../lib/store/full-disk'
import { showsInMarkers } from '../lib/store/known-posts'
import { type BackgroundTeam, startTeam } from '../lib/team/background'
import { openDatabase } from '../lib/team/database'

/** What the browser remembers and does, by which the handlers go. */
const inBrowser = {
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
  foresee,
  matterIn,
  templates: builtInTemplates,
} satisfies Partial<BackgroundContext>

export default defineBackground(() => {
  orderNamesIn(locale())
  const db = openDatabase()
  // Whoever woke it will ask for it: opened meanwhile. Why it cannot be, the first question is told.
  void db.open().catch(() => undefined)
  const settings = new HeldSettings({
    own: () => settingsItem.getValue(),
    policy: () => managedPolicy(onPolicy),
    access: networkAccess,
  })
  const onWritten = () => {
    remindSoon()
    team.wrote()
  }
  db.onCommitted((tables) => {
    announceChange(showsInMarkers(tables))
    onWritten()
  })
  const context: BackgroundContext = {
    ...inBrowser,
    db,
    settings: {
      get: () => settings.get(),
      own: () => settings.own(),
      managed: () => settings.managed(),
      set: async (own) => {
        await settingsItem.setValue(own)
        await follow(true).catch(console.warn)
        announceChange(true)
        remindSoon()
      },
    },
    second: secondReadings(loadSecondReader, keptReadings),
    jobs: new Jobs(onWritten),
    now: () => Date.now(),
  }
  const outside = { badge: showBadge, wakeAt, notify, told }
  const remindSoon = soon(async () => {
    await forgetUnlisted(context)
    await remind(context, outside)
  })
  const team = startTeam({
    db,
    async nameMe(staffName) {
      const own = await settings.own()
      if (own.staffName === '') await context.settings.set({ ...own, staffName })
    },
    onlyServer: async () => (await settings.managed()).values.teamServer,
  })
  const handlers = team.around(
    withReadings(
      createHandlers(context),
      { get: () => readingsItem.getValue(), set: (readings) => readingsItem.setValue(readings) },
      context.now,
    ),
  )
  /** Has scripts run where they may, and nowhere else. */
  const follow = oneAtATime(async (isSwitched: boolean) => {
    const { networks } = await settings.get()
    const wanted = await followAccess(networkAccess, networks, await settings.allowed(), isSwitched)
    // Not waited for: it follows what it changes.
    if (wanted.length > 0) {
      const changes = { networks: Object.fromEntries(wanted.map((id) => [id, true])) }
      void handlers.changeSettings(changes, { caller: 'page' }).catch(console.warn)
    }
  })
  const followSoon = () => void follow(false).catch(console.warn)
  function onPolicy() {
    settings.forget('policy')
    followSoon()
    announceChange(true)
    remindSoon()
  }
  onAccessChanged(() => {
    settings.forget('pages')
    void follow(false).catch(console.warn).then(announceAccess)
  })
  followSoon()
  workDaily(context)
  onPolicyChanged(onPolicy)
  onWoken(remindSoon)
  openInboxFromNotifications()
  // What a page of ours wrote by itself.
  const heard = () => {
    remindSoon()
    team.heard()
  }
  hear('changed', heard, new AbortController().signal)
  remindSoon()
  keepSettingsFromContentScripts()
  forgetClosedTabs()
  passOnCommands()
  welcomeOnInstall()
  answerMessages(team, handlers)
})

/** Tidies up with each wake and once a day, and makes the day's backup. */
function workDaily(context: BackgroundContext): void {
  const automatic = {
    place: backupPlace,
    standing: backupStanding,
    make: async (now: number) => makeBackup(context.db, await context.settings.get(), now),
    download,
    words: errorWords,
    now: Date.now,
  }
  const tidy = () => context.jobs.run(() => tidyWhenDue(context))
  // Whoever woke it is answered first: an answer waits for the jobs before it.
  setTimeout(() => {
    tidy()
    // The log that can tear is Chromium's.
    if (!import.meta.env.FIREFOX) void renewLogOnce(logRenewedItem).catch(console.warn)
  }, 1000)
  onceADay(() => {
    tidy()
    context.jobs.run(() => backUpItself(automatic, 'day'))
  })
}

/** Answers whoever may ask: the team first, which may be locked. */
function answerMessages(team: BackgroundTeam, handlers: Handlers): void {
  const own = {
    id: browser.runtime.id,
    isOwnPage: (url: string) => url.startsWith(browser.runtime.getURL('/')),
  }
  browser.runtime.onMessage.addListener(async (message: unknown, sender: unknown) => {
    const origin = originOf(sender as Parameters<typeof originOf>[0], own)
    return (await team.answer(message, origin)) ?? answer(message, origin, handlers)
  })
}
