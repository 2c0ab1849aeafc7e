import type { Transaction } from 'dexie'
import { authorKeysOf } from '../model/person/author-keys'
import { handleKey } from '../model/person/identity'
import type { Identity } from '../model/person/person'
import { storedStrength } from '../model/person/strength'
import type { Insight, Interaction } from '../model/records'
import { accountAt } from '../networks/accounts'

/** Version 1 knew no strength: it is reckoned from the contacts that are there. */
export async function deriveStrengths(transaction: Transaction): Promise<void> {
  const contacts = new Map<string, Interaction[]>()
  await transaction.table<Interaction>('interactions').each((contact) => {
    contacts.set(contact.personId, [...(contacts.get(contact.personId) ?? []), contact])
  })
  for (const [personId, own] of contacts) {
    await transaction.table('people').update(personId, { strength: storedStrength(own) })
  }
}

/** Version 2 did not say whose post an insight is from; its address does, on most networks. */
export async function findAuthors(transaction: Transaction): Promise<void> {
  const identities = transaction.table<Identity>('identities')
  const insights = transaction.table<Insight>('insights')
  for (const insight of await insights.toArray()) {
    const account = insight.personId ? undefined : accountAt(insight.sourceUrl ?? '')
    if (!account) continue
    const key = [account.network, handleKey(account)]
    const kept = await identities.where('[network+handleKey]').equals(key).first()
    await insights.update(
      insight.id,
      kept ? { personId: kept.personId } : { authorKeys: authorKeysOf(account.network, account) },
    )
  }
}
