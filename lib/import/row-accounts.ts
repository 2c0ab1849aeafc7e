import { handleKey } from '../model/person/identity'
import { accountAt, accountIn, type NetworkAccount, networkNamed } from '../networks/accounts'
import type { RowProblem } from './table'

/**
 * Adds an account to those of a row, of which there is one a network. A number and a name are one
 * account.
 *
 * @param wrong what is the matter where there is no account
 * @returns what is the matter, if anything is
 */
export function addAccount(
  { accounts }: { accounts: NetworkAccount[] },
  account: NetworkAccount | undefined,
  wrong: RowProblem,
  column: string,
): RowProblem | undefined {
  if (!account) return wrong
  const at = accounts.findIndex(({ network }) => network === account.network)
  const other = accounts[at]
  const joined = other ? joinedAccount(other, account) : account
  if (!joined) {
    return { key: 'two_accounts', column, args: [other?.handle ?? '', account.handle] }
  }
  if (other) accounts[at] = joined
  else accounts.push(joined)
  return undefined
}

/** One account out of two on a network; undefined where they are two. */
function joinedAccount(one: NetworkAccount, other: NetworkAccount): NetworkAccount | undefined {
  if (handleKey(one, one.network) === handleKey(other, other.network))
    return one.stableId ? one : other
  if (one.kind !== other.kind) return undefined
  if (isNumber(one) && !other.stableId) return { ...other, stableId: one.handle }
  return isNumber(other) && !one.stableId ? { ...one, stableId: other.handle } : undefined
}

const isNumber = ({ handle, stableId }: NetworkAccount) => handle === stableId

/**
 * The accounts that a cell names and says which network they are on: by an address, several with
 * nothing but separators between them, or by the network's name before a handle.
 *
 * @example accountsAt('X: @mara, LinkedIn: linkedin.com/in/mara')
 */
export function accountsAt(cell: string): NetworkAccount[] {
  const parts = partsOf(cell)
  const areAddresses = parts.every((part) => ADDRESS.test(part))
  const linked = accountAt(LINKED.exec(cell)?.[1] ?? '')
  if (linked) return [linked]
  const found = (areAddresses ? parts : [cell]).flatMap((part) => accountAt(part) ?? [])
  return found.length > 0 ? found : [...cell.matchAll(NAMED)].flatMap(named)
}

/** The addresses in a cell that are no account's: somebody's own website. */
export const otherAddressesIn = (cell: string) =>
  partsOf(cell).filter((part) => ADDRESS.test(part) && !accountAt(part))

const partsOf = (cell: string) =>
  cell.split(/(?:[\s,;|]|:::)+/).filter((part) => /[\p{L}\p{N}]/u.test(part))

/** What a link leads to, behind what it says. */
const LINKED = /\S \((https?:\/\/\S+)\)$/i

const ADDRESS = /\.\w+\/|^(?:https?:\/\/|www\.)/i

const NAMED = /(\p{L}[\p{L}()/]{0,20}) ?: ?(@?[^\s,;|]+)/gu

function named([, label = '', handle = '']: RegExpMatchArray): NetworkAccount[] {
  const network = networkNamed(label)
  return network ? [accountIn(network, handle)].filter((account) => account !== undefined) : []
}
