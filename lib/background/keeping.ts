import { refreshed } from '../model/person/identity'
import type { Author, NetworkId } from '../model/post/post'
import type { Handlers } from '../rpc/server'
import { cardOf } from '../store/cards'
import type { Database } from '../store/database'
import { identitiesOf, refreshIdentities, refreshing } from '../store/identities'
import { erasedAuthors, keepMany } from '../store/keep-many'
import { upsertPerson, upsertVip } from '../store/people'
import { undoChange } from '../store/undo'
import type { BackgroundContext } from './context'
import { vipFromNow } from './vip'

/** What the messages do that keep people, and keep them up to date. */
export function keepingHandlers(context: BackgroundContext) {
  const { db, jobs, settings, now } = context
  return {
    async identify({ accounts }, { network }) {
      if (!network) throw new Error('Only a page of a network can ask for this.')
      const { networks } = await settings.get()
      if (networks[network]) {
        jobs.run(() => refreshKept(db, network, accounts))
      }
      return {}
    },

    async upsertPerson({ network, author, vip }) {
      const { id } = await (vip
        ? upsertVip(db, network, author, await vipFromNow(context))
        : upsertPerson(db, network, author, now()))
      return cardOf(db, id, now())
    },

    async keepMany({ network, authors, edit, what, back }) {
      const { staffName } = await settings.get()
      const editing = { by: staffName, at: now() }
      const erased = await erasedAuthors(db, network, authors)
      for (const handle of back) erased.delete(handle)
      const others = authors.filter(({ handle }) => !erased.has(handle))
      const { change, changed } = await keepMany(db, network, others, edit, what, editing)
      const leftOut = [...erased].map(([handle, erasure]) => ({ handle, ...erasure }))
      return { change: change ?? null, changed, erased: leftOut }
    },

    undoChange: ({ id }) => undoChange(db, id, now()),
  } satisfies Partial<Handlers>
}

/**
 * Brings those of `accounts` that are kept up to date. Quietly, as what is written of posts that go
 * past: no tab asks again because of it.
 */
async function refreshKept(db: Database, network: NetworkId, accounts: readonly Author[]) {
  const kept = await identitiesOf(db, network, accounts)
  const changed = accounts.filter((account, at) => kept[at] && refreshed(kept[at], account))
  if (changed.length === 0) return
  await db.quietly(refreshing(db), () => refreshIdentities(db, network, changed))
}
