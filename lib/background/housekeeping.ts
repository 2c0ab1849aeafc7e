import { DAY } from '../model/days'
import { forgetExpiredNotes } from '../store/contacts'
import { forgetKeptDiscoveries, forgetOldDiscoveries } from '../store/discoveries'
import { forgetOldInsertions } from '../store/insertions'
import { forgetObserved } from '../store/retention'
import { forgetStrangers, lapseOld } from '../store/suggestions'
import type { BackgroundContext } from './context'
import { forgetUnlisted } from './listed-posts'

/** A draft that nobody said anything about is forgotten after so long. */
const INSERTIONS_LAST = 14 * DAY

/** How often it is looked for what is too old, while the background is awake. */
const EVERY = DAY / 24

type Housekeeping = Pick<BackgroundContext, 'db' | 'now'> & {
  settings: Pick<BackgroundContext['settings'], 'get'>
}

/** Lets lapse and forgets what is too old. Reads leave such rows out by themselves. */
export async function tidy({ db, settings, now }: Housekeeping): Promise<void> {
  const { observationsKeptDays, listStrangers, promisedHours } = await settings.get()
  await lapseOld(db, now(), promisedHours)
  if (!listStrangers) await forgetStrangers(db)
  await forgetExpiredNotes(db, now())
  await forgetOldInsertions(db, now() - INSERTIONS_LAST)
  await forgetObserved(db, now() - observationsKeptDays * DAY, promisedHours)
  await forgetOldDiscoveries(db, now())
  await forgetKeptDiscoveries(db)
}

const lastTidied = new WeakMap<object, number>()

/** The same, at most once an hour; and with the first call of a wake. */
export async function tidyWhenDue(
  context: Housekeeping & Pick<BackgroundContext, 'listedPosts'>,
): Promise<void> {
  const now = context.now()
  if (now - (lastTidied.get(context.db) ?? Number.NEGATIVE_INFINITY) < EVERY) return
  lastTidied.set(context.db, now)
  await tidy(context)
  await forgetUnlisted(context)
}
