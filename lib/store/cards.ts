import type { PersonCard, PersonSummary } from '../model/person/card'
import { companyKey } from '../model/person/companies'
import type { Identity, Sentiment } from '../model/person/person'
import { personSentiment } from '../model/person/sentiment'
import { shortestOf, tagsOf } from '../model/person/tag'
import type { PersonHistory } from '../model/person/timeline'
import type { Author, NetworkId } from '../model/post/post'
import { NETWORK_IDS } from '../networks'
import { latestContacts, notesOn } from './contacts'
import { belongingsOf, type Database, identityOfRow, type PersonRow, personOfRow } from './database'
import { followUpsOf } from './follow-ups'
import { identitiesOf } from './identities'
import { personRow } from './person-rows'
import { tagBook } from './tags'

/** How many contacts a card shows. */
const LATEST_CONTACTS = 20

/** `rows` as they stand in a list, in their order. */
export async function summaries(
  db: Database,
  rows: readonly PersonRow[],
  now: number,
): Promise<PersonSummary[]> {
  const ids = rows.map(({ id }) => id)
  const [identities, sentiments] = await Promise.all([
    belongingsOf(db, 'identities', ids),
    sentimentsOf(db, rows, now),
  ])
  const book = await tagBook(db)
  return rows.map((row) => {
    const sentiment = sentiments.get(row.id)
    const tagDays = shortestOf(tagsOf(row.tags ?? [], book))?.everyDays
    return {
      person: personOfRow(row),
      identities: (identities.get(row.id) ?? []).map(identityOfRow).toSorted(byNetwork),
      ...(row.lastContactAt !== undefined && { lastContactAt: row.lastContactAt }),
      ...(sentiment && { sentiment }),
      ...(tagDays !== undefined && { tagDays }),
    }
  })
}

/** How each of `people` speaks of the brand, by their id. */
async function sentimentsOf(
  db: Database,
  people: readonly PersonRow[],
  now: number,
): Promise<Map<string, Sentiment | undefined>> {
  const ids = people.map(({ id }) => id)
  const observations = await belongingsOf(db, 'observations', ids)
  return new Map(
    people.map(({ id, sentimentOverride }) => [
      id,
      personSentiment(observations.get(id) ?? [], sentimentOverride, now),
    ]),
  )
}

function byNetwork(a: Identity, b: Identity): number {
  return NETWORK_IDS.indexOf(a.network) - NETWORK_IDS.indexOf(b.network)
}

/**
 * All that a person's card shows.
 * @throws UnknownPersonError
 */
export async function cardOf(db: Database, personId: string, now: number): Promise<PersonCard> {
  const row = await personRow(db, personId)
  const [[summary], contacts, notes, [promise], company, book, merges] = await Promise.all([
    summaries(db, [row], now),
    latestContacts(db, personId, LATEST_CONTACTS),
    notesOn(db, personId, now),
    followUpsOf(db, personId),
    row.company ? db.companyNotes.get(companyKey(row.company)) : undefined,
    tagBook(db),
    db.merges.where('kept.id').equals(personId).toArray(),
  ])
  if (!summary) throw new Error('A person without a summary.')
  return {
    ...summary,
    contacts,
    notes,
    ...(promise && promise.doneAt === undefined && { promise }),
    ...(company && { companyNote: company.text }),
    tags: tagsOf(row.tags ?? [], book),
    merges: merges
      .toSorted((a, b) => b.at - a.at)
      .map(({ id, folded, at }) => ({ id, displayName: folded.displayName, at })),
  }
}

/** The card of whoever `author` is to us, or null when nobody kept them. */
export async function cardOfAuthor(
  db: Database,
  network: NetworkId,
  author: Author,
  now: number,
): Promise<PersonCard | null> {
  const [identity] = await identitiesOf(db, network, [author])
  return identity ? cardOf(db, identity.personId, now) : null
}

/** Who each of `authors` is to us, in their order; null of whoever is not kept. */
export async function whoAre(
  db: Database,
  network: NetworkId,
  authors: readonly Author[],
  now: number,
): Promise<(Pick<PersonCard, 'person' | 'sentiment' | 'tags'> | null)[]> {
  const identities = await identitiesOf(db, network, authors)
  const ids = [...new Set(identities.flatMap((identity) => identity?.personId ?? []))]
  const rows = (await db.people.bulkGet(ids)).filter((row) => row !== undefined)
  const book = await tagBook(db)
  const sentiments = await sentimentsOf(db, rows, now)
  const known = new Map(rows.map((row) => [row.id, row]))
  return identities.map((identity) => {
    const row = known.get(identity?.personId ?? '')
    if (!row) return null
    const sentiment = sentiments.get(row.id)
    const tags = tagsOf(row.tags ?? [], book)
    return { person: personOfRow(row), tags, ...(sentiment && { sentiment }) }
  })
}

/**
 * All that happened between a person and the brand.
 * @throws UnknownPersonError
 */
export async function personHistory(db: Database, personId: string): Promise<PersonHistory> {
  const own = { personId }
  const [contacts, posts, insights, rewards, moves] = await Promise.all([
    db.interactions.where(own).toArray(),
    db.observations.where(own).toArray(),
    db.insights.where(own).toArray(),
    db.rewards.where(own).toArray(),
    db.tierMoves.where(own).toArray(),
    personRow(db, personId),
  ])
  return { contacts, posts, insights, rewards, moves }
}
