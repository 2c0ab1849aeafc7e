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
    const people = await peopleOf(db, identities)
    const campaigns = await db.campaigns.toArray()
    const book = await tagBook(db)
    const known = posts.map((post, index) => {
      const identity = identities[index]
      const kept = identity && people.get(identity.personId)
      const address = addressOfPost(post)
      return {
        post,
        address,
        identity: kept && identity,
        person: kept?.person,
        tags: tagsOf(kept?.person.tags ?? [], book),
        observations: kept?.observations ?? [],
        isObserved: kept?.observations.some((one) => isSamePost(one, address)) ?? false,
      }
    })
    const closely = await lookClosely(db, known)
    return {
      posts: known.map((one, index) => ({
        ...one,
        ...((isRelevant(one.post, one.person) && closely[index]) || DISTANT),
      })),
      campaigns,
    }
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

/** Whether tabs have to ask for their markers again after a commit that wrote to `tables`. */
export function showsInMarkers(tables: ReadonlySet<string>): boolean {
  return !tables.isDisjointFrom(TABLES)
}

async function peopleOf(db: Database, identities: readonly (Identity | undefined)[]) {
  const ids = [...new Set(identities.flatMap((identity) => identity?.personId ?? []))]
  const rows = await db.people.bulkGet(ids)
  const kept = rows.flatMap((row) => (row ? [personOfRow(row)] : []))
  const observations = await belongingsOf(
    db,
    'observations',
    kept.map(({ id }) => id),
  )
  return new Map(
    kept.map((person) => [person.id, { person, observations: observations.get(person.id) ?? [] }]),
  )
}

/**
 * Everything about these posts, in as many requests for a page of them as for one, and for those that
 * are looked at closely as for all: the time that it takes must not say whose posts they are.
 */
async function lookClosely(
  db: Database,
  posts: readonly Pick<KnownPost, 'address' | 'person'>[],
): Promise<(typeof DISTANT)[]> {
  const keys = posts.map(({ address }) => keyOfPost(address))
  const ids = [...new Set(posts.flatMap(({ person }) => person?.id ?? []))]
  const [contactsOf, made, here, corrections, insertions] = await Promise.all([
    belongingsOf(db, 'interactions', ids),
    having(db.suggestions, 'personId', ids, ({ personId }) => personId),
    having(db.suggestions, '[network+postKey]', keys, keyOfPost),
    having(db.corrections, '[network+postKey]', keys, keyOfPost),
    having(db.insertions, '[network+postKey]', keys, keyOfPost),
  ])
  const madeTo = Map.groupBy(made, ({ personId }) => personId)
  const standingOn = Map.groupBy(here, (one) => String(keyOfPost(one)))
  return posts.map(({ address, person }) => {
    const onPost = standingOn.get(String(keyOfPost(address))) ?? []
    return {
      contacts: (person && contactsOf.get(person.id)) ?? [],
      here: onPost,
      suggestions: person ? (madeTo.get(person.id) ?? []) : onPost,
      correction: corrections.find((one) => isSamePost(one, address)),
      insertion: insertions.find((one) => isSamePost(one, address)),
    }
  })
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
  const found = keys.map((key) => table.where(index).equals(key).toArray())
  return (await Promise.all(found)).flat()
}
