import { isOurs } from '../model/post/brand'
import type { Author, NetworkId } from '../model/post/post'
import type { Handlers } from '../rpc/server'
import { cardOf, summaries, whoAre } from '../store/cards'
import { countVips, vipAdvocates } from '../store/find'
import { setVip, toggleVip } from '../store/people'
import type { BackgroundContext } from './context'

/** What the messages about the VIP programme do. */
export function vipHandlers(context: BackgroundContext) {
  const { db, jobs, starChange, now } = context
  return {
    async toggleVip({ author }, { network, tabId }) {
      if (!network || tabId === undefined) {
        throw new Error('Only a page of a network can ask for this.')
      }
      const clicked = clickStar(context, network, author, tabId)
      // What the panel shows, which is opened meanwhile, waits for it.
      jobs.alongside(clicked)
      await clicked
      return {}
    },

    async undoStar(_, { tabId }) {
      const change = tabId === undefined ? null : await starChange.get(tabId)
      if (change) await setVip(db, change.personId, change.before, now())
      return {}
    },

    async setVip({ personId, vip, why }) {
      await setVip(db, personId, vip ? await vipFromNow(context, why) : null, now())
      return cardOf(db, personId, now())
    },

    async vipAdvocates({ limit }) {
      return summaries(db, (await vipAdvocates(db)).slice(0, limit), now())
    },

    async countVips() {
      return { count: await countVips(db) }
    },
  } satisfies Partial<Handlers>
}

/** A place in the VIP programme from now on, by whoever works here. */
export async function vipFromNow({ settings, now }: BackgroundContext, why = '') {
  const { staffName } = await settings.get()
  return { since: now(), by: staffName, why }
}

async function clickStar(
  context: BackgroundContext,
  network: NetworkId,
  author: Author,
  tabId: number,
): Promise<void> {
  const { db, settings, starChange, now } = context
  const { brand } = await settings.get()
  if (isOurs(brand, { network, author })) {
    const [known] = await whoAre(db, network, [author], now())
    // The panel says whose account it is. One that is an advocate all the same can cease to be one.
    if (!known?.person.vip) return
  }
  await starChange.set(tabId, await toggleVip(db, network, author, await vipFromNow(context)))
}
