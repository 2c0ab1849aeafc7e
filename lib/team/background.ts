import { isLookedAt, onLookedAt, onTeamAlarm, setTeamAlarm } from '../browser/team'
import { errorWords } from '../error-messages'
import { networkOfHost } from '../networks'
import type { Answer } from '../rpc/protocol'
import type { Handlers, Origin } from '../rpc/server'
import { announceChange } from '../rpc/tabs'
import { anyLapsed, noteColleaguesAnswers } from '../store/claims'
import type { Database } from '../store/database'
import { forgetOldOutcomes, shareOutcomes } from '../store/outcomes'
import { outbox } from '../store/team-tables'
import { Schedule } from '../sync/schedule'
import { answerTeam, isForTeam } from './answer'
import { withClaims } from './claims'
import { withHandovers } from './handovers'
import { withReviews } from './reviews'
import { createTeam } from './service'

/** No worker that goes on for a team is away for so long, in milliseconds. */
const BEFORE_START = 6 * 60_000

/** What the background hands the team. */
interface Host {
  db: Database
  /** Whoever has no name in the settings is called so from now on. */
  nameMe(name: string): Promise<void>
  /** As in `Outside`. */
  onlyServer(): Promise<string | undefined>
}

/** The team as the background runs it. */
export interface BackgroundTeam {
  /** Answers what is the team's to answer, and all else where the team is locked. */
  answer(message: unknown, origin: Origin | null): Promise<Answer | undefined>
  /** The background's handlers, which tell colleagues what is done, and of what they do. */
  around(handlers: Handlers): Handlers
  /** Something may have been written here. */
  wrote(): void
  /** A page may have written something. */
  heard(): void
}

/** Starts what brings a team's records to the server and from it; nothing, as long as there is none. */
export function startTeam({ db, nameMe, onlyServer }: Host): BackgroundTeam {
  const team = createTeam(db, {
    hurry: () => schedule.hurry(),
    announce: () => announceChange(true),
    setAlarm: setTeamAlarm,
    nameMe,
    onlyServer,
    words: errorWords,
    now: Date.now,
  })
  const schedule = new Schedule({
    engine: team.engine,
    isWatched: () => isLookedAt((url) => networkOfHost(url.hostname) !== undefined),
    async onTurn(error) {
      await team.onTurn(error)
      await tellOfLapsed()
      if (!error) await tellOutcomes().catch(console.warn)
    },
  })
  let lookedAt = Date.now() - BEFORE_START
  /** Whoever is on a post no longer says nothing of it: tabs are told to ask again. */
  const tellOfLapsed = async () => {
    const now = Date.now()
    if (await anyLapsed(db, lookedAt, now)) announceChange(true)
    lookedAt = now
  }
  const tellOutcomes = async () => {
    if (!(await team.membership())) return
    await shareOutcomes(db, Date.now())
    await forgetOldOutcomes(db, Date.now())
  }
  const wake = () => schedule.wake()
  const wrote = () =>
    void outbox(db)
      .count()
      .then((marks) => marks > 0 && schedule.wrote())
      .catch(console.warn)
  const onAlarm = async () => {
    wake()
    // A locked browser erases what is due, whether or not anybody looks.
    await team.refusal()
    // A page leaves the team where a backup takes its place.
    if (!(await team.membership())) await setTeamAlarm(false)
  }
  const noteAnswers = async () => {
    const me = await team.membership()
    if (me) await noteColleaguesAnswers(db, me.user, Date.now())
  }
  db.onCommitted((tables) => {
    if (tables.has('claims')) void noteAnswers().catch(console.warn)
  })
  onTeamAlarm(() => void onAlarm().catch(console.warn))
  onLookedAt(wake)
  addEventListener('online', () => schedule.hurry())
  wake()
  return {
    around(handlers) {
      const given = { db, membership: team.membership, now: Date.now }
      return withClaims(given, withReviews(given, withHandovers(given, handlers)))
    },
    async answer(message, origin) {
      if (isForTeam(message)) return answerTeam(message, origin, team.handlers)
      wake()
      const error = await team.refusal()
      return error === undefined ? undefined : { ok: false, error }
    },
    wrote,
    heard() {
      team.forget()
      wrote()
    },
  }
}
