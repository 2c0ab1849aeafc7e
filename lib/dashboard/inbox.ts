import { t } from '../i18n'
import { calendar } from '../model/calendar'
import { dayOf } from '../model/days'
import { openFollowUps } from '../store/follow-ups'
import { peopleById } from '../store/inbox'
import type { DashboardContext, SaveFile } from './context'

export type InboxService = ReturnType<typeof createInboxService>

/** What the inbox can do on its page, beyond what it does everywhere. */
export function createInboxService({ db, now }: DashboardContext, saveFile: SaveFile) {
  return {
    /** Hands out every promise that is not kept as a file for calendars; tells how many. */
    async saveCalendar(): Promise<number> {
      const followUps = await openFollowUps(db)
      const people = await peopleById(
        db,
        followUps.map(({ personId }) => personId),
      )
      const entries = followUps.map(({ id, personId, due, why }) => ({
        id,
        at: due,
        title: t('calendar_entry', [people.get(personId)?.displayName ?? '', why]),
      }))
      const at = now()
      saveFile(`ardent-follow-ups-${dayOf(at)}.ics`, calendar(entries, at), 'text/calendar')
      return entries.length
    },
  }
}
