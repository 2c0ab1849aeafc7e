import { NETWORK_IDS } from '../model/networks'
import type { Network } from './contract'

const modules = import.meta.glob<Network>('./*/index.ts', {
  eager: true,
  import: 'default',
})

/** Every network there is, in the order people are shown them: one folder each. */
export const networks: readonly Network[] = Object.values(modules).toSorted(
  (a, b) => NETWORK_IDS.indexOf(a.id) - NETWORK_IDS.indexOf(b.id),
)

/** The network that a host name belongs to (`mobile.x.com` is X), or undefined. */
export function networkOfHost(host: string): Network | undefined {
  return networks.find((network) =>
    network.matches.some((pattern) => hostMatches(pattern, host.toLowerCase())),
  )
}

/** The page that a network opens with: what is at the root of the host it names first. */
export function homeOf({ matches }: Network): string {
  return (matches[0] ?? '').replace(/\*$/, '')
}

function hostMatches(pattern: string, host: string): boolean {
  const wanted = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')
  if (!wanted.startsWith('*.')) return host === wanted
  const domain = wanted.slice(2)
  return host === domain || host.endsWith(`.${domain}`)
}
