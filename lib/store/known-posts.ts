import type { Table } from 'dexie'
import type { Identity, Person } from '../model/person/person'
import { type Tag, tagsOf } from '../model/person/tag'
import { addressOfPost, isSamePost, type PostAddress } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import type {
  Campaign,
  Correction,
  Insertion,
  Interaction,
  Observation,
  Suggestion,
} from '../model/records'
import { belongingsOf, type Database, keyOfPost, personOfRow } from './database'
import { identitiesOf } from './identities'
import { rowsUnder } from './rows-under'
import { tagBook } from './tags'

/** A post on a page, and all that is stored about it and its author. */
export interface KnownPost {
  post: Post
  address: PostAddress
  identity: Identity | undefined
  /** The author, where they are kept. */
  person: Person | undefined
  /** Theirs, in the order of names. */
  tags: readonly Tag[]
  /** The author's brand posts so far, and whether this one is among them. */
  observations: readonly Observation[]
  isObserved: boolean
  /** What only a post that is looked at closely needs; empty for all others. */
  contacts: readonly Interaction[]
  /** Suggestions to the author, and those on this very post. */
  suggestions: readonly Suggestion[]
  here: readonly Suggestion[]
  correction: Correction | undefined
  insertion: Insertion | undefined
}

export interface KnownPosts {
  posts: KnownPost[]
  campaigns: Campaign[]
}

/**
 * What is known about posts of one network and their authors, at one moment, in their order.
 * Nothing is written.
 *
 * @param isRelevant whether a post is looked at closely: on a page most are not
 */
export async function readKnownPosts(
  db: Database,
  posts: readonly Post[],
  isRelevant: (post: Post, person: Person | undefined) => boolean,
): Promise<KnownPosts> {
  const [first] = posts
  if (!first) return { posts: [], campaigns: [] }
  const authors = posts.map(({ author }) => author)
  return db.transaction('r', [...TABLES], async () => {
    const identities = await identitiesOf(db, first.network, authors)
    const ids = [...new Set(identities.flatMap((identity) => identity?.personId ?? []))]
    const addresses = posts.map(addressOfPost)
    // All is asked for at once: the browser looks for the rest while the first answers are read.
    const [people, observations, closely, campaigns, book] = await Promise.all([
      db.people.bulkGet(ids),
      belongingsOf(db, 'observations', ids),
      readClosely(db, addresses, ids),
      db.campaigns.toArray(),
      tagBook(db),
    ])
    const kept = new Map(people.flatMap((row) => (row ? [[row.id, personOfRow(row)]] : [])))
    const known = posts.map((post, index): KnownPost => {
      const identity = identities[index]
      const person = identity && kept.get(identity.personId)
      const address = addresses[index] ?? addressOfPost(post)
      const own = (person && observations.get(person.id)) ?? []
      return {
        post,
        address,
        identity: person && identity,
        person,
        tags: tagsOf(person?.tags ?? [], book),
        observations: own,
        isObserved: own.some((one) => isSamePost(one, address)),
        ...(isRelevant(post, person) ? closely(address, person) : DISTANT),
      }
    })
    return { posts: known, campaigns }
  })
}

const DISTANT: Pick<KnownPost, 'contacts' | 'suggestions' | 'here' | 'correction' | 'insertion'> = {
  contacts: [],
  suggestions: [],
  here: [],
  correction: undefined,
  insertion: undefined,
}

/** The tables that decide what a marker shows, by themselves or by what they suggest. */
const TABLES = new Set([
  'identities',
  'people',
  'observations',
  'interactions',
  'suggestions',
  'corrections',
  'examples',
  'insertions',
  'campaigns',
  'tags',
] as const)

/** Those, and who of a team is on which post. */
const SHOWN = new Set([...TABLES, 'claims'])

/** Whether tabs have to ask for their markers again after a commit that wrote to `tables`. */
export function showsInMarkers(tables: ReadonlySet<string>): boolean {
  return !tables.isDisjointFrom(SHOWN)
}

/**
 * Everything about posts at these addresses and people, in as many requests for a page of them as for
 * one, and for those that are looked at closely as for all: the time that it takes must not say whose
 * posts they are.
 */
async function readClosely(
  db: Database,
  addresses: readonly PostAddress[],
  ids: readonly string[],
): Promise<(address: PostAddress, person: Person | undefined) => typeof DISTANT> {
  const keys = addresses.map(keyOfPost)
  const [contactsOf, made, here, corrections, insertions] = await Promise.all([
    belongingsOf(db, 'interactions', ids),
    having(db.suggestions, 'personId', ids, ({ personId }) => personId),
    having(db.suggestions, '[network+postKey]', keys, keyOfPost),
    having(db.corrections, '[network+postKey]', keys, keyOfPost),
    having(db.insertions, '[network+postKey]', keys, keyOfPost),
  ])
  const madeTo = Map.groupBy(made, ({ personId }) => personId)
  const standingOn = Map.groupBy(here, (one) => String(keyOfPost(one)))
  return (address, person) => {
    const onPost = standingOn.get(String(keyOfPost(address))) ?? []
    return {
      contacts: (person && contactsOf.get(person.id)) ?? [],
      here: onPost,
      suggestions: person ? (madeTo.get(person.id) ?? []) : onPost,
      correction: corrections.find((one) => isSamePost(one, address)),
      insertion: insertions.find((one) => isSamePost(one, address)),
    }
  }
}

/** As many rows are read in the time of a few requests. */
const SMALL = 100

/**
 * The rows of a table that have one of `keys` under `index`. One request a key; a table of few rows,
 * as most are, is read as a whole.
 */
async function having<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  index: string,
  keys: readonly (string | [string, string])[],
  keyIn: (row: Row) => string | [string, string] | undefined,
): Promise<Row[]> {
  const rows = await table.limit(SMALL + 1).toArray()
  if (rows.length <= SMALL) {
    const wanted = new Set(keys.map(String))
    return rows.filter((row) => wanted.has(String(keyIn(row))))
  }
  return (await rowsUnder(table, index, keys)).flat()
}
