import type { Discovery } from '../model/person/discovery'
import type { Brand } from '../model/post/brand'
import { oneAtATime } from '../one-at-a-time'
import { authorOf, discoveries, ignoreDiscovery } from '../store/discoveries'
import type { DashboardContext } from './context'

/**
 * Changes the brand as the background has it: fields are left faster than they are saved, and
 * another page may have changed the brand meanwhile.
 *
 * @throws RefusedError, when the brand is as it was
 */
export function brandChanger({ ask }: DashboardContext) {
  return oneAtATime(async (edit: (brand: Brand) => Brand): Promise<void> => {
    const { brand } = await ask('settings', {})
    await ask('changeSettings', { brand: edit(brand) })
  })
}

/** The people who speak well of the brand and are not kept, and what becomes of them. */
export function discoveryActions({ db, ask, now }: DashboardContext) {
  return {
    list: () => discoveries(db, now()),
    async keep(discovery: Discovery): Promise<void> {
      await ask('upsertPerson', { network: discovery.network, author: authorOf(discovery) })
    },
    ignore: (discovery: Discovery) => ignoreDiscovery(db, discovery),
  }
}
