import { DAY } from '../model/days'
import { hex } from '../model/hex'
import { Member } from '../model/team/member'
import { UserError } from '../model/user-error'
import { changeAgreement, readAgreement } from '../store/agreement'
import type { Database } from '../store/database'
import { sampleStanding } from '../store/sample'
import { countWaiting, enterTeam, forgetTeam, removeMember, sendAllAgain } from '../store/team'
import { forget, members, remember, remembered } from '../store/team-tables'
import { CLOCK } from '../store/track'
import { Clock, type ClockState, nextStamp } from '../sync/clock'
import { couch } from '../sync/couch'
import { Engine } from '../sync/engine'
import { SHARED } from '../sync/fields'
import { isLockedOut } from '../sync/remote'
import { MissingKeyError, sealOf, withNewEpoch } from '../sync/seal'
import { codeOf, keysOf, Membership, newKeys, readCode, secretOf } from './invitation'
import { keptOf, mustBeIn } from './kept'
import { adminOf } from './members'
import { asked, databaseAddress, problemOf, refuseElsewhere } from './problems'
import type { TeamHandlers, TeamState } from './protocol'
import { refused } from './refused'
import { replaced } from './replaced'

/** A browser that is let in no more erases what is the team's by itself after so long. */
const LOCKED_FOR = 14 * DAY

/** What the team needs of the world around it. */
export interface Outside {
  /** Goes to the server as soon as may be. */
  hurry(): void
  /** Tells pages and tabs that it is another now how it stands with the team. */
  announce(): void
  /** Wakes the background now and then, or not any more. */
  setAlarm(on: boolean): Promise<void>
  /** Whoever has no name here is called as in the team. */
  nameMe(name: string): Promise<void>
  /** The one server that the organisation lets a team be on; undefined where it does not say. */
  onlyServer(): Promise<string | undefined>
  /** What is wrong, in words. */
  words(error: unknown): string
  now(): number
}

/** The team of this browser, where it is in one: what pages ask, and what the schedule does. */
export function createTeam(db: Database, outside: Outside) {
  let built: { key: string; engine: Promise<Engine> } | undefined
  let turn: { standing: TeamState['standing']; problem?: string; lastAt?: number } = {
    standing: 'new',
  }

  const kept = keptOf(db)
  const { membership, lockedAt } = kept
  const mine = () => mustBeIn(membership)

  const engine = async () => {
    const me = await membership()
    if (!me) return undefined
    const key = JSON.stringify(me)
    if (built?.key !== key) built = { key, engine: engineOf(db, me) }
    return built.engine
  }

  const show = (next: typeof turn) => {
    const isNews = next.standing !== turn.standing || next.problem !== turn.problem
    turn = { ...turn, problem: undefined, ...next } as typeof turn
    if (isNews) outside.announce()
  }

  const onTurn = async (error?: unknown) => {
    const me = await membership()
    if (!me) return
    const isLocked = isLockedOut(error)
    const since = await lockedAt()
    if (isLocked && since === undefined) await remember(db, 'locked', outside.now())
    if (!error && since !== undefined) await forget(db, 'locked')
    if (!error) return show({ standing: 'fine', lastAt: outside.now() })
    const problem = outside.words(problemOf(error, me))
    if (isLocked) show({ standing: 'locked', problem })
    else show({ standing: error instanceof MissingKeyError ? 'needs-key' : 'failing', problem })
  }

  const refuseEntering = async (url: string) => {
    refuseElsewhere(url, await outside.onlyServer())
    if (await membership()) throw new UserError('error_team_already')
    const { people } = await sampleStanding(db)
    if (people > 0) throw new UserError('error_team_sample')
  }

  /** Enters a team that lets us in. */
  const enter = async (me: Membership, name: string) => {
    await refuseEntering(me.url)
    const clock = new Clock({ device: newDevice() })
    clock.adjust(await asked(couch(me).time(), me))
    const member = Member.parse({ user: me.user, name })
    const tables = Object.keys(SHARED)
    const next = (state: object) => nextStamp(state as ClockState)
    await enterTeam(db, { me, clock: clock.state, member, tables, next })
    await outside.nameMe(member.name)
    await outside.setAlarm(true)
    turn = { standing: 'new' }
    outside.announce()
    outside.hurry()
  }

  const takeSecret = async (me: Membership) => {
    await remember(db, 'me', me)
    outside.announce()
    outside.hurry()
  }

  const handlers: TeamHandlers = {
    async teamState() {
      const [me, onlyServer] = await Promise.all([membership(), outside.onlyServer()])
      if (!me) return { state: null, onlyServer }
      const [since, waiting] = await Promise.all([lockedAt(), countWaiting(db)])
      const everybody = await members(db).toArray()
      const { standing, problem, lastAt } = turn
      return {
        state: {
          team: me.team,
          url: me.url,
          user: me.user,
          members: everybody,
          agreement: await readAgreement(db),
          waiting,
          standing: since === undefined ? standing : 'locked',
          ...(problem && { problem }),
          ...(lastAt !== undefined && { lastAt }),
          ...(since !== undefined && { erasesAt: since + LOCKED_FOR }),
        },
        onlyServer,
      }
    },

    async setUpTeam({ team, server, database, admin, me, colleagues }) {
      const place = { team, url: databaseAddress(server, database), secret: newKeys() }
      await refuseEntering(place.url)
      const others = [...new Set(colleagues)].filter((one) => one !== me.user)
      const enterAs = (password: string) => enter({ ...place, user: me.user, password }, me.name)
      const invited = await adminOf(place, admin).setUp(me.user, others, enterAs)
      return { invited }
    },

    async readInvitation({ code }) {
      const { team, url, user } = await readCode(code)
      refuseElsewhere(url, await outside.onlyServer())
      return { team, url, ...(user && { user }) }
    },

    async joinTeam({ code, name }) {
      const { v: _, ...handed } = await readCode(code)
      const me = Membership.safeParse(handed)
      if (!me.success) throw new UserError('error_team_key_not_invitation')
      if (!(await rejoin(me.data))) await enter(me.data, name)
      return {}
    },

    async inviteColleague({ admin, user }) {
      return adminOf(await mine(), admin).invite(user)
    },

    async removeColleague({ admin, user }) {
      const me = await mine()
      if (user === me.user) throw new UserError('error_team_remove_self')
      await adminOf(me, admin).remove(user)
      await removeMember(db, user)
      const secret = keysOf(withNewEpoch(secretOf(me.secret)))
      await remember(db, 'me', { ...me, secret })
      await sendAllAgain(db)
      outside.announce()
      outside.hurry()
      const { team, url } = me
      return { code: await codeOf({ team, url, secret }) }
    },

    async takeNewKey({ code }) {
      const me = await mine()
      const { url, secret } = await readCode(code)
      if (url !== me.url || secret.ids !== me.secret.ids) {
        throw new UserError('error_team_other_team', [me.team])
      }
      if (secret.contents.length >= me.secret.contents.length) await takeSecret({ ...me, secret })
      return {}
    },

    async agree(changes) {
      await mine()
      await changeAgreement(db, changes)
      return {}
    },

    async syncTeam() {
      outside.hurry()
      return {}
    },

    async leaveTeam({ erase }) {
      await forgetTeam(db)
      if (erase) await db.delete({ disableAutoOpen: false })
      built = undefined
      await outside.setAlarm(false)
      outside.announce()
      return {}
    },

    ...replaced(db, outside.now),
    ...refused(db, outside.hurry),
  }

  /** A new invitation to the team that this browser is in already lets it in again. */
  async function rejoin(invited: Membership): Promise<boolean> {
    const me = await membership()
    if (me?.url !== invited.url || me.secret.ids !== invited.secret.ids) return false
    await takeSecret(invited)
    return true
  }

  return {
    handlers,
    engine,
    onTurn,
    membership,
    /** A page may have written. */
    forget: kept.forget,
    /** Why nobody is told anything here; undefined where everybody is. */
    async refusal(): Promise<string | undefined> {
      const since = await lockedAt()
      if (since === undefined) return undefined
      if (outside.now() > since + LOCKED_FOR) {
        await handlers.leaveTeam({ erase: true })
        return undefined
      }
      return outside.words(new UserError('error_team_locked'))
    },
  }
}

async function engineOf(db: Database, me: Membership): Promise<Engine> {
  const kept = await remembered<ClockState>(db, CLOCK)
  const clock = new Clock(kept ?? { device: newDevice() })
  return new Engine(db, couch(me), await sealOf(secretOf(me.secret)), clock)
}

const newDevice = () => hex(crypto.getRandomValues(new Uint8Array(4)))
