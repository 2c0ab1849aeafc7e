import { z } from 'zod'

/** How many of each a person has at most. */
const MOST = 50

/** An e-mail address in lower case, as it is compared. */
const Email = z.string().min(3).max(320)

/** How the source of ids begins that are from no program that is known. */
export const UNKNOWN_SOURCE = 'table '

/** The id of a person's record in another program: a CRM, a shop, a newsletter. */
export const ExternalId = z.strictObject({
  /** Which program; of an unknown one, what its files look like. */
  source: z.string().min(1).max(100),
  id: z.string().min(1).max(200),
})
export type ExternalId = z.infer<typeof ExternalId>

/** What else than accounts a person is known by, as part of their record. */
export const contactKeys = {
  emails: z.array(Email).max(MOST).optional(),
  externalIds: z.array(ExternalId).max(MOST).optional(),
}
type ContactKeys = z.infer<z.ZodObject<typeof contactKeys>>

/** The keys of both, those of `one` first; a part that neither has is left out. */
export function joinedKeys(one: ContactKeys, other: ContactKeys): ContactKeys {
  const emails = [...new Set([...(one.emails ?? []), ...(other.emails ?? [])])].slice(0, MOST)
  const ids = new Map(
    [...(one.externalIds ?? []), ...(other.externalIds ?? [])].map((id) => [externalKey(id), id]),
  )
  return {
    ...(emails.length > 0 && { emails }),
    ...(ids.size > 0 && { externalIds: [...ids.values()].slice(0, MOST) }),
  }
}

/** An external id as it is compared. */
export function externalKey({ source, id }: ExternalId): string {
  return `${source} ${id}`
}

/** Until version 3 of the database a person had one e-mail address, among the CRM's fields. */
export function withEmailList<Old extends object>(person: Old): Old & ContactKeys {
  const { crm, ...rest } = person as Old & { crm?: Record<string, string> }
  if (!crm || !Object.hasOwn(crm, 'email')) return person
  const { email = '', ...others } = crm
  const read = Email.safeParse(email.trim().toLowerCase())
  if (!read.success) return person
  return {
    ...rest,
    ...(Object.keys(others).length > 0 && { crm: others }),
    emails: [read.data],
  } as unknown as Old & ContactKeys
}
