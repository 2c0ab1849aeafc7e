import type { NetworkAccount } from '../networks/accounts'
import { type Known, nameKey } from './known'
import type { ParsedRow } from './parsed-row'

/** Who a row is about, as far as can be told. */
export interface Match {
  /** Ids of people with the account or the e-mail address; more than one do not fit together. */
  people: string[]
  /** Ids of people who only have the same full name. */
  sameName: string[]
}

/**
 * Who a row is about: by account, by e-mail address, and by the full name as a question only.
 * Where several people have one e-mail address, the account tells which of them it is.
 */
export function matchOf(parsed: ParsedRow, known: Known): Match {
  const byAccount = unique(parsed.accounts.flatMap((account) => known.owner(account) ?? []))
  const byEmail = known.byEmail.get(parsed.email ?? '') ?? []
  const agree = byAccount.some((id) => byEmail.includes(id))
  const people = agree ? byAccount : unique([...byAccount, ...byEmail])
  if (people.length > 0) return { people, sameName: [] }
  const named = known.byName.get(nameKey(parsed.name) ?? '') ?? []
  return { people, sameName: named.filter((id) => !hasOtherAccount(id, parsed.accounts, known)) }
}

/** Two accounts of one network are two people. */
function hasOtherAccount(id: string, accounts: readonly NetworkAccount[], known: Known): boolean {
  const own = known.identities.get(id) ?? []
  return accounts.some(({ network }) => own.some((one) => one.network === network))
}

const unique = (ids: readonly string[]) => [...new Set(ids)]
