import type { NetworkFacts } from './facts'
import { NETWORKS } from './list'

type Listed = (typeof NETWORKS)[number]

export type NetworkId = Listed['id']
/** A network that has templates of its own; others borrow them. */
export type TemplateOwner = Listed['templatesOf']
type WithTerms = Extract<Listed, { hasTerms: true }>['id']

/** What is known of a listed network. */
export type Facts = NetworkFacts & { id: NetworkId; templatesOf: TemplateOwner }

/** What is known of every network, in the order people are shown them. */
export const networkFacts: readonly Facts[] = NETWORKS

/** The ids of all networks, in the order people are shown them. */
export const NETWORK_IDS = networkFacts.map(({ id }) => id) as [NetworkId, ...NetworkId[]]

/** The networks that have built-in draft templates of their own. */
export const TEMPLATE_OWNERS: readonly TemplateOwner[] = [
  ...new Set(networkFacts.map(({ templatesOf }) => templatesOf)),
]

/** A value for each network. */
export function forEveryNetwork<Value>(value: (id: NetworkId) => Value): Record<NetworkId, Value> {
  return Object.fromEntries(NETWORK_IDS.map((id) => [id, value(id)])) as Record<NetworkId, Value>
}

const byId = Object.fromEntries(networkFacts.map((facts) => [facts.id, facts])) as Record<
  NetworkId,
  Facts
>

/** What is known of a network. */
export function factsOf(id: NetworkId): Facts {
  return byId[id]
}

/** Whether a word is a network's id. */
export function isNetworkId(word: string): word is NetworkId {
  return Object.hasOwn(byId, word)
}

/** Whether a network's terms have to be agreed to before it is switched on. */
export function hasTerms(id: NetworkId): id is WithTerms {
  return factsOf(id).hasTerms
}

/** Match patterns of the pages of a network that are read. */
export function matchesOf({ pageHosts }: Pick<NetworkFacts, 'pageHosts'>): string[] {
  return pageHosts.map((host) => `https://${host}/*`)
}

/** Match patterns of all pages that are read. */
export const MATCHES: readonly string[] = networkFacts.flatMap(matchesOf)

/** The networks whose pages the browser is asked for when they are switched on, and nothing runs before. */
export const ASKED_FOR: readonly { id: NetworkId; matches: readonly string[] }[] = networkFacts
  .filter(({ isOnByDefault }) => !isOnByDefault)
  .map((facts) => ({ id: facts.id, matches: matchesOf(facts) }))

/** The network whose pages are read at a host, or undefined where none are. */
export function networkOfHost(host: string): Facts | undefined {
  const ofCountry = host.replace(/^[a-z]{2}\./, '*.')
  return networkFacts.find(
    ({ pageHosts }) => pageHosts.includes(host) || pageHosts.includes(ofCountry),
  )
}

/** The page that a network opens with. */
export function homeOf({ pageHosts }: Pick<NetworkFacts, 'pageHosts'>): string {
  return `https://${pageHosts[0]}/`
}
