import { lockedFields } from '../model/managed'
import { changedSettings } from '../model/settings'
import { oneAtATime } from '../one-at-a-time'
import type { Handlers } from '../rpc/server'
import { forgetDiscoveries } from '../store/discoveries'
import { forgetStrangers } from '../store/suggestions'
import type { BackgroundContext } from './context'
import { forgetUnlisted } from './listed-posts'

/** What the messages about the settings do. */
export function settingsHandlers(context: BackgroundContext) {
  const { db, settings } = context
  return {
    settings: () => settings.get(),

    async managed() {
      const { values, unreadable } = await settings.managed()
      return { locked: lockedFields(values), unreadable, backupFolder: values.backupFolder ?? '' }
    },

    // What is managed here as well is kept, and holds once it is managed no more.
    changeSettings: oneAtATime(async (changes) => {
      const next = changedSettings(await settings.own(), changes)
      // Whoever hears of the change finds nobody left who was discovered.
      if (changes.discoverAdvocates === false) await forgetDiscoveries(db)
      if (changes.listStrangers === false) {
        await forgetStrangers(db)
        await forgetUnlisted(context)
      }
      await settings.set(next)
      return settings.get()
    }),
  } satisfies Partial<Handlers>
}
