import type { Account } from './facts'
import { type Facts, factsOf, type NetworkId, networkFacts } from './index'
import { writtenForms } from './written'

/** An account on one of the networks, as an address or a handle names it. */
export interface NetworkAccount extends Account {
  network: NetworkId
}

/** The network that a cell of a table names, by its name, a former one or its address. */
export function networkNamed(cell: string): NetworkId | undefined {
  const word = plain(cell).replace(/^(?:https?)?(?:www)?|com$/g, '')
  return networkFacts.find(({ id }) => namesOfNetwork(id).includes(word))?.id
}

/** Every name that people have for a network: letters and digits, small. */
export function namesOfNetwork(id: NetworkId): string[] {
  const { name, formerNames = [] } = factsOf(id)
  return [...[name, ...formerNames].map(plain), ...(writtenForms[id]?.names ?? [])]
}

/** What tables call a column of a network's accounts without its name, and columns beside it. */
export function headersOfNetwork(id: NetworkId) {
  const { headers = [], hints = [] } = writtenForms[id] ?? {}
  return { headers, hints }
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What programs write where they know nothing. */
const NOBODY = new Set(['nan', 'nil', 'none', 'null', 'undefined', 'unknown'])
/** What people write in a column of accounts without naming one. */
const NO_ANSWER = new Set([...NOBODY, 'yes', 'no', 'true', 'false', 'na', 'y', 'n', 'private'])
const LONGEST = 2000

/**
 * The account whose profile is at `address`: with or without `https://`, on any of the networks'
 * hosts, in any of the forms that pages and people write, percent-encoded or not. Undefined for
 * every other address.
 *
 * @example accountAt('de.linkedin.com/in/j%C3%B6rg') // { network: 'linkedin', handle: 'jörg', … }
 */
export function accountAt(address: string): NetworkAccount | undefined {
  const text = address.trim()
  if (!/[./]/.test(text) || /\s/.test(text) || text.length > LONGEST) return undefined
  // Also with half of what stands before the host, as copying leaves it.
  const url = URL.parse(`https://${text.replace(/^(?:https?:?)?\/+(?=[^/])/i, '')}`)
  const facts = url && networkFacts.find(({ id, hosts }) => isHost(url.hostname, id, hosts))
  return facts ? on(facts, accountOn(facts, url)) : undefined
}

const isHost = (name: string, id: NetworkId, hosts: RegExp) =>
  hosts.test(name) || writtenForms[id]?.hosts?.test(name)

/**
 * The account that a cell of a network's column names: a handle with or without `@`, an address on
 * that network or its path, or the first of several. Undefined when it names none.
 *
 * @example accountIn('x', 'https://x.com/mara, https://mara.example') // { handle: 'mara', … }
 */
export function accountIn(network: NetworkId, cell: string): NetworkAccount | undefined {
  const text = cell.trim().slice(0, LONGEST).replace(/＠/g, '@')
  const facts = factsOf(network)
  const parts = text.split(/[\s,;|<>()[\]"']+/).filter(Boolean)
  const isAddress = (part: string) => /[^/]\/|^\/[^/]|^https?:|^www\.|\?\w+=/i.test(part)
  const addresses = parts.filter(isAddress)
  if (addresses.length > 0) return addresses.flatMap((part) => addressed(facts, part)).find(Boolean)
  const isMarked = (part = '') => /^@[^@]+$/.test(part)
  // "@mara lind" is no handle, "Mara Lind (@mara)" is one with a name.
  const named = isMarked(parts.at(-1)) ? parts.find(isMarked) : parts.length === 1 ? parts[0] : ''
  const handle = (named ?? '').replace(/^@/, '')
  return NO_ANSWER.has(handle.toLowerCase()) ? undefined : on(facts, facts.accountOf(handle))
}

/** The account at an address on a network, of which the host may be missing. */
function addressed(facts: Facts, part: string): NetworkAccount | undefined {
  const account = accountAt(part)
  if (account) return account.network === facts.id ? account : undefined
  const isPath = !/^(?:https?:|\/\/)/i.test(part) && !/^[^/?#]*\.(?!php)[^/?#]*(?:\/|$)/.test(part)
  return isPath ? accountAt(`${facts.pageHosts[0]}/${part.replace(/^\/+/, '')}`) : undefined
}

/** The account at an address of a network's, in its own form or a written one. */
function accountOn(facts: Facts, url: URL): Account | undefined {
  const path = url.pathname + url.search + url.hash
  for (const [form, replacement] of writtenForms[facts.id]?.forms ?? []) {
    if (!form.test(path)) continue
    if (replacement === null) return undefined
    // Both kinds of replacement are taken alike.
    const own = path.replace(form, replacement as string)
    const rewritten = URL.parse(own, `https://${facts.pageHosts[0]}`)
    return rewritten ? facts.accountAt(rewritten) : undefined
  }
  return facts.accountAt(url)
}

function on(facts: Facts, account: Account | undefined): NetworkAccount | undefined {
  if (!account || NOBODY.has(account.handle.toLowerCase())) return undefined
  const isPerson = account.kind === 'person'
  if (isPerson && writtenForms[facts.id]?.nobody?.test(account.handle)) return undefined
  return { network: facts.id, ...account }
}
