import { z } from 'zod'
import { base64, bytesIn } from '../model/base64'
import { hex } from '../model/hex'
import { UserName } from '../model/team/member'
import { UserError } from '../model/user-error'
import { newSecret, type TeamSecret } from '../sync/seal'

const KEY_LETTERS = 44
const key = z.string().length(KEY_LETTERS)

/** What the team alone knows, as it is kept and handed on. */
export const Secret = z.strictObject({ ids: key, contents: z.array(key).min(1).max(1000) })
export type Secret = z.infer<typeof Secret>

/** What a browser needs to be in a team: where it is, who it is there, and what the team knows. */
export const Membership = z.strictObject({
  /** How the team is called. */
  team: z.string().trim().min(1).max(100),
  /** Of the database. */
  url: z.url({ protocol: /^https?$/ }),
  user: UserName,
  password: z.string().min(1).max(200),
  secret: Secret,
})
export type Membership = z.infer<typeof Membership>

/** What goes from hand to hand: an invitation, or the keys alone after somebody has left. */
const Handed = z.strictObject({
  v: z.literal(1),
  ...Membership.shape,
  user: UserName.optional(),
  password: Membership.shape.password.optional(),
})
type Handed = z.infer<typeof Handed>

const PREFIX = 'ardent1.'
const CHECK_LETTERS = 8

/** An invitation, or where user and password are missing a new key, as one word that can be pasted. */
export async function codeOf(handed: Omit<Handed, 'v'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ v: 1, ...handed }))
  const text = base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${PREFIX}${text}.${await checkOf(text)}`
}

/**
 * What a code says, with or without blanks and line ends in it, as mail programs put them in.
 * @throws UserError where it is none or not whole
 */
export async function readCode(code: string): Promise<Handed> {
  const [, text = '', check] =
    /^ardent1\.([\w-]+)\.([0-9a-f]{8})$/.exec(code.replace(/\s/g, '')) ?? []
  if (!text || (await checkOf(text)) !== check) throw new UserError('error_team_code')
  const json = new TextDecoder().decode(bytesIn(text.replaceAll('-', '+').replaceAll('_', '/')))
  const read = Handed.safeParse(JSON.parse(json))
  if (!read.success) throw new UserError('error_team_code')
  return read.data
}

async function checkOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return hex(new Uint8Array(digest)).slice(0, CHECK_LETTERS)
}

/** The keys of a new team. */
export const newKeys = (): Secret => keysOf(newSecret())

export const keysOf = ({ ids, contents }: TeamSecret): Secret => ({
  ids: base64(ids),
  contents: contents.map(base64),
})

export const secretOf = ({ ids, contents }: Secret): TeamSecret => ({
  ids: bytesIn(ids),
  contents: contents.map(bytesIn),
})

/** A password that nobody has to remember. */
export const newPassword = () => hex(crypto.getRandomValues(new Uint8Array(16)))
