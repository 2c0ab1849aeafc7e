import { z } from 'zod'
import { externalKey, UNKNOWN_SOURCE } from './contact-keys'
import { handleKey } from './identity'
import { isFullName, isSharedMailbox, nameKey } from './names'
import { type Identity, type Person, Timestamp } from './person'

const half = z.string().regex(/^[0-9a-f]{32}$/)

/**
 * That somebody was erased, so that no backup and no file brings them back unasked: one row for each
 * thing they could be recognised by, which holds nothing of them. It names nobody, though whoever has
 * it and knows a handle can check whether it is meant.
 */
export const Erased = z.strictObject({
  /** 16 bits that are quick to reckon and 112 of the SHA-256, of the salt and one of `erasureKeys`. */
  hash: half,
  /** Random, of the database where they were erased. */
  salt: half,
  /** When the day began on which they were. */
  at: Timestamp,
})
export type Erased = z.infer<typeof Erased>

/** When somebody was erased, and whether all that says so is a name. */
export interface Erasure {
  at: number
  byName: boolean
}

/** What a person here, in a backup or in a file is recognised by. */
interface Recognisable extends Partial<Pick<Person, 'id' | 'emails' | 'externalIds'>> {
  displayName: string
  accounts: readonly (Pick<Identity, 'network' | 'handle' | 'kind'> &
    Partial<Pick<Identity, 'stableId' | 'handleHistory'>>)[]
}

const NAME = 'name '

/** Whether a key is but a name, which others can have as well. */
export const isNameKey = (key: string) => key.startsWith(NAME)

/**
 * All that somebody could be recognised by when they come in again. A name of one word counts only
 * where nothing else is known.
 */
export function erasureKeys(one: Recognisable): string[] {
  const { id, displayName, accounts, emails = [], externalIds = [] } = one
  const name = nameKey(displayName) ?? ''
  const keys = [
    ...accounts.flatMap(keysOfAccount),
    ...emails.map((email) => (isSharedMailbox(email) ? `mail ${email} ${name}` : `mail ${email}`)),
    ...externalIds.map((own) => {
      const key = `record ${externalKey(own)}`
      return own.source.startsWith(UNKNOWN_SOURCE) ? `${key} ${name}` : key
    }),
  ]
  const isTelling = name !== '' && (isFullName(displayName) || keys.length === 0)
  return [...new Set(keys), ...(id ? [`id ${id}`] : []), ...(isTelling ? [NAME + name] : [])]
}

function keysOfAccount(account: Recognisable['accounts'][number]): string[] {
  const { network, handle, kind, stableId, handleHistory = [] } = account
  const handles = [handle, ...handleHistory].map((one) => handleKey({ handle: one, kind }, network))
  return [...handles, ...(stableId ? [`id:${stableId}`] : [])].map((key) => `${network} ${key}`)
}
