import type { Account } from './facts'
import { factsOf, type NetworkId, networkFacts } from './index'

/** An account on one of the networks, as an address or a handle names it. */
export interface NetworkAccount extends Account {
  network: NetworkId
}

/**
 * The account whose profile is at `address`: with or without `https://`, on any of the networks'
 * hosts, percent-encoded or not. Undefined for every other address.
 *
 * @example accountAt('de.linkedin.com/in/j%C3%B6rg') // { network: 'linkedin', handle: 'jörg', … }
 */
export function accountAt(address: string): NetworkAccount | undefined {
  const text = address.trim()
  if (!/[./]/.test(text) || /\s/.test(text) || text.length > 2000) return undefined
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  const facts = url && networkFacts.find(({ hosts }) => hosts.test(url.hostname))
  return facts ? on(facts.id, facts.accountAt(url)) : undefined
}

/**
 * The account that a cell of a network's column names: a handle with or without `@`, or an address
 * on that network. Undefined when it is neither.
 */
export function accountIn(network: NetworkId, cell: string): NetworkAccount | undefined {
  const text = cell.trim()
  const account = accountAt(text)
  if (account || text.includes('/')) return account?.network === network ? account : undefined
  return on(network, factsOf(network).accountOf(text.replace(/^@/, '')))
}

function on(network: NetworkId, account: Account | undefined): NetworkAccount | undefined {
  return account && { network, ...account }
}
