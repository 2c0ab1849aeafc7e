import type { Discovery } from '../model/person/discovery'
import { authorOf, discoveries, ignoreDiscovery } from '../store/discoveries'
import type { DashboardContext } from './context'

export type DiscoveryService = ReturnType<typeof createDiscoveryService>

/** The people who speak well of the brand and are not kept, and what becomes of them. */
export function createDiscoveryService({ db, ask, now }: DashboardContext) {
  return {
    list: () => discoveries(db, now()),
    async keep(discovery: Discovery): Promise<void> {
      await ask('upsertPerson', { network: discovery.network, author: authorOf(discovery) })
    },
    ignore: (discovery: Discovery) => ignoreDiscovery(db, discovery),
  }
}
