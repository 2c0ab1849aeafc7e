import type { Transaction } from 'dexie'
import { authorKeysOf } from '../model/person/author-keys'
import { withEmailList } from '../model/person/contact-keys'
import { handleKey } from '../model/person/identity'
import type { Merge } from '../model/person/merge'
import type { Identity, Person } from '../model/person/person'
import { storedStrength } from '../model/person/strength'
import type { Insight, Interaction } from '../model/records'
import { searchWords } from '../model/search'
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

/**
 * Version 3 kept one e-mail address a person, among the CRM's fields; now there can be several. Its
 * words were folded otherwise.
 */
export async function listEmails(transaction: Transaction): Promise<void> {
  await foldAgain(transaction)
  for (const name of ['people', 'merges', 'changeBlocks'] as const) {
    await transaction
      .table<object>(name)
      .toCollection()
      .modify((row, place) => {
        const listed = listedEmails(name, row)
        if (listed === row) return false
        place.value = listed
        return true
      })
  }
}

/** Whether there is a letter of other than English in names. */
const isFoldedOtherwise = (names: readonly string[]) => /[^ -~]/.test(names.join(''))

async function foldAgain(transaction: Transaction): Promise<void> {
  const names = new Map<string, string[]>()
  await transaction.table<Identity>('identities').each(({ personId, handle, handleHistory }) => {
    const handles = names.get(personId) ?? []
    handles.push(handle, ...handleHistory)
    names.set(personId, handles)
  })
  await transaction
    .table<Person & { words: string[] }>('people')
    .toCollection()
    .modify((row) => {
      const own = [row.displayName, ...(names.get(row.id) ?? [])]
      if (!isFoldedOtherwise(own)) return false
      row.words = searchWords(own)
      return true
    })
}

/** What a change wrote over, as far as matters here. */
interface Block {
  rows: { table: string; before?: object }[]
}

/** A row of version 3 as it would be now: `listEmails` for one of any table. */
export function listedEmails(table: string, row: object): object {
  if (table === 'people') return withEmailList(row as Person)
  if (table === 'merges') {
    const { kept, folded, result, ...merge } = row as Merge
    return {
      ...merge,
      kept: withEmailList(kept),
      folded: withEmailList(folded),
      result: withEmailList(result),
    }
  }
  if (table !== 'changeBlocks') return row
  const block = row as Block
  return {
    ...block,
    rows: block.rows.map((one) =>
      one.before ? { ...one, before: listedEmails(one.table, one.before) } : one,
    ),
  }
}
