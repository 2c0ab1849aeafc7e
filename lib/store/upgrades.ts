import type { Transaction } from 'dexie'
import { authorKeysOf } from '../model/person/author-keys'
import { withEmailList } from '../model/person/contact-keys'
import { foundText } from '../model/person/found-text'
import { handleKey } from '../model/person/identity'
import type { Merge } from '../model/person/merge'
import type { Identity, Person } from '../model/person/person'
import { storedStrength } from '../model/person/strength'
import type { Insight, Interaction } from '../model/records'
import { accountAt } from '../networks/accounts'
import { findBlocksOf, stampOf } from './find-block'

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
    const key = [account.network, handleKey(account, account.network)]
    const kept = await identities.where('[network+handleKey]').equals(key).first()
    await insights.update(
      insight.id,
      kept ? { personId: kept.personId } : { authorKeys: authorKeysOf(account.network, account) },
    )
  }
}

/**
 * Version 3 kept one e-mail address a person, among the CRM's fields; now there can be several.
 */
export async function listEmails(transaction: Transaction): Promise<void> {
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

/**
 * Version 4 had an index of words, for names and handles alone. Now each person has one text.
 */
export async function makeFindable(transaction: Transaction): Promise<void> {
  const identities = await transaction.table<Identity>('identities').toArray()
  const accounts = Map.groupBy(identities, ({ personId }) => personId)
  await transaction
    .table<Person & { found: string; words?: string[] }>('people')
    .toCollection()
    .modify((row) => {
      delete row.words
      row.found = foundText(row, accounts.get(row.id) ?? [])
    })
  await transaction
    .table<object>('changeBlocks')
    .toCollection()
    .modify((row, place) => {
      place.value = withoutDerived('changeBlocks', row)
    })
}

/**
 * Version 11 kept what people are found by in lists, which take fifteen times as long to read, and had
 * no stamps.
 */
export async function stampFindBlocks(transaction: Transaction): Promise<void> {
  const people = await transaction.table<{ id: string; found: string }>('people').toArray()
  const blocks = findBlocksOf(people)
  await transaction.table('findBlocks').clear()
  await transaction.table('findBlocks').bulkAdd(blocks)
  await transaction.table('findStamps').bulkAdd(blocks.map(stampOf))
}

/** What a change wrote over of people is their record since version 5, without what is derived. */
export function withoutDerived(table: string, row: object): object {
  if (table !== 'changeBlocks') return row
  const block = row as Block
  if (!Array.isArray(block.rows)) return row
  return {
    ...block,
    rows: block.rows.map((one) => {
      if (one.table !== 'people' || !one.before) return one
      const { words: _, lastContactAt: __, strength: ___, ...before } = one.before as Derived
      return { ...one, before }
    }),
  }
}

type Derived = { words?: unknown; lastContactAt?: unknown; strength?: unknown }
