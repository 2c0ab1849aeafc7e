import { z } from 'zod'
import { accountAt } from '../../networks/accounts'
import { fingerprint } from '../post/analysis'
import type { Author, NetworkId } from '../post/post'
import { handleKey } from './identity'
import type { Identity } from './person'

/**
 * By what a row about a post of somebody who is not kept is found again once they are: fingerprints
 * of their handle and, where the page shows one, of their stable id. They name nobody, though
 * whoever knows a handle can check whether it is meant.
 */
export const AuthorKeys = z.array(z.string().regex(/^(handle|id):[0-9a-f]{1,16}$/)).max(2)

type Account = Pick<Author, 'handle' | 'stableId' | 'kind'>

/** The keys of whoever wrote a post on `network`. */
export function authorKeysOf(network: NetworkId, account: Account): string[] {
  const { stableId } = account
  return [keyOfHandle(network, account), ...(stableId ? [keyOfId(network, stableId)] : [])]
}

/** The keys of whoever's post is at an address; undefined where it does not say whose it is. */
export function authorKeysAt(address: string): string[] | undefined {
  const account = accountAt(address)
  return account && authorKeysOf(account.network, account)
}

/** Every key that an account has or had. */
export function keysOfAccount(account: Identity): string[] {
  const { network, kind, handle, handleHistory, stableId } = account
  const handles = [handle, ...handleHistory]
  return [
    ...new Set(handles.map((one) => keyOfHandle(network, { handle: one, kind }))),
    ...(stableId ? [keyOfId(network, stableId)] : []),
  ]
}

/**
 * Whether a row with these keys is about `account`. A stable id decides where both have one, since
 * networks give a freed handle to somebody else.
 */
export function isAuthor(keys: readonly string[], account: Identity): boolean {
  const id = keys.find((key) => key.startsWith('id:'))
  if (id && account.stableId) return id === keyOfId(account.network, account.stableId)
  const theirs = keysOfAccount(account)
  return keys.some((key) => theirs.includes(key))
}

const keyOfHandle = (network: NetworkId, account: Pick<Account, 'handle' | 'kind'>) =>
  `handle:${fingerprint(`${network} ${handleKey(account, network)}`)}`

const keyOfId = (network: NetworkId, stableId: string) =>
  `id:${fingerprint(`${network} ${stableId}`)}`
