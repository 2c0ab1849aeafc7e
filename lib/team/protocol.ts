import { z } from 'zod'
import { Agreement, AgreementChanges } from '../model/team/agreement'
import { Member, UserName } from '../model/team/member'

/** An admin of the server, whose sign-in is used once and kept nowhere. */
const Admin = z.strictObject({
  user: z.string().min(1).max(200),
  password: z.string().min(1).max(500),
})
export type Admin = z.infer<typeof Admin>

const nothing = z.strictObject({})
const Code = z.strictObject({ code: z.string().min(1).max(200_000) })
/** Whoever is invited: how the server calls them, and a code for them alone. */
const Invited = z.strictObject({ user: UserName, code: z.string() })
export type Invited = z.infer<typeof Invited>

/** How sharing goes: `locked` where the server lets this browser in no more. */
const Standing = z.enum(['new', 'fine', 'failing', 'needs-key', 'locked'])

/** A value of ours, of somebody who is kept, that a colleague's replaced. */
const Replaced = z.strictObject({
  id: z.int(),
  personId: z.uuid(),
  person: z.string(),
  /** `displayName`, `tier`, or the id of a field. */
  field: z.string(),
  was: z.string(),
  is: z.string(),
  /** When it was replaced, milliseconds since 1970. */
  at: z.number(),
})
export type Replaced = z.infer<typeof Replaced>

/** What the server refuses to take of what was written here. */
const Refused = z.strictObject({
  id: z.string(),
  table: z.string(),
  /** Whoever it is about, and how it is called; missing where it says neither. */
  personId: z.uuid().optional(),
  name: z.string().optional(),
})
export type Refused = z.infer<typeof Refused>

export const TeamState = z.strictObject({
  team: z.string(),
  url: z.string(),
  user: UserName,
  members: z.array(Member),
  agreement: Agreement,
  standing: Standing,
  /** What is wrong, in words. */
  problem: z.string().optional(),
  /** Records that the server does not have yet. */
  waiting: z.int().nonnegative(),
  /** When the server was last heard of, milliseconds since 1970. */
  lastAt: z.number().optional(),
  /** When a locked browser erases what is the team's by itself. */
  erasesAt: z.number().optional(),
})
export type TeamState = z.infer<typeof TeamState>

/** What our own pages ask of the team, and nobody else: by name, what it holds and what comes back. */
export const teamProtocol = {
  teamState: {
    request: nothing,
    reply: z.strictObject({
      state: TeamState.nullable(),
      /** The one server that the organisation lets a team be on. */
      onlyServer: z.string().optional(),
    }),
  },
  /** Makes the database and its users, enters, and gives an invitation for each colleague. */
  setUpTeam: {
    request: z.strictObject({
      team: z.string().trim().min(1).max(100),
      server: z.string().trim().min(1).max(2000),
      database: z.string().regex(/^[a-z][a-z0-9_-]{0,60}$/, 'error_team_database'),
      admin: Admin,
      me: Member,
      colleagues: z.array(UserName).max(200),
    }),
    reply: z.strictObject({ invited: z.array(Invited) }),
  },
  /** What an invitation says, before anything is done. */
  readInvitation: {
    request: Code,
    reply: z.strictObject({ team: z.string(), url: z.string(), user: z.string().optional() }),
  },
  joinTeam: { request: z.strictObject({ ...Code.shape, name: Member.shape.name }), reply: nothing },
  inviteColleague: {
    request: z.strictObject({ admin: Admin, user: UserName }),
    reply: Invited,
  },
  /** Lets a colleague in no more, and gives the team a new key: the code is for all others. */
  removeColleague: {
    request: z.strictObject({ admin: Admin, user: UserName }),
    reply: z.strictObject({ code: z.string() }),
  },
  takeNewKey: { request: Code, reply: nothing },
  /** For everybody in the team. */
  agree: { request: AgreementChanges, reply: nothing },
  syncTeam: { request: nothing, reply: nothing },
  /** `erase`: with everybody who is kept here. The team goes on without this browser. */
  leaveTeam: { request: z.strictObject({ erase: z.boolean() }), reply: nothing },
  replacedValues: { request: nothing, reply: z.strictObject({ values: z.array(Replaced) }) },
  settleReplaced: {
    request: z.strictObject({ id: z.int(), putBack: z.boolean() }),
    reply: nothing,
  },
  /** `count`: of all, of which `records` are the first. */
  refusedRecords: {
    request: nothing,
    reply: z.strictObject({ count: z.int(), records: z.array(Refused) }),
  },
  sendRefused: { request: nothing, reply: nothing },
} as const

type Protocol = typeof teamProtocol
export type TeamMessage = keyof Protocol
export type TeamRequest<T extends TeamMessage> = z.infer<Protocol[T]['request']>
export type TeamReply<T extends TeamMessage> = z.infer<Protocol[T]['reply']>

export type TeamHandlers = {
  [T in TeamMessage]: (request: TeamRequest<T>) => Promise<TeamReply<T>>
}
