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
import { firstRows, rowsUnder } from './rows-under'

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
  const addresses = posts.map(addressOfPost)
  return db.reading([...TABLES], async () => {
    // All that goes by no person is asked for at once with the accounts.
    const [identities, onPost, campaigns, tags] = await Promise.all([
      identitiesOf(db, first.network, authors),
      readOnPosts(db, addresses),
      firstRows(db.campaigns),
      firstRows(db.tags),
    ])
    const ids = [...new Set(identities.flatMap((identity) => identity?.personId ?? []))]
    const book = new Map(tags.map((tag) => [tag.key, tag]))
    const knownOf = await readKnown(db, ids)
    const known = posts.map((post, index): KnownPost => {
      const address = addresses[index] ?? addressOfPost(post)
      const identity = identities[index]
      const { person, observations, ...about } = knownOf(identity?.personId)
      const closely = isRelevant(post, person) ? { ...about, ...onPost(address) } : DISTANT
      return {
        post,
        address,
        identity: person && identity,
        person,
        tags: tagsOf(person?.tags ?? [], book),
        observations,
        isObserved: observations.some((one) => isSamePost(one, address)),
        ...closely,
        // Of whoever is not kept only what stands on the post is known.
        suggestions: person ? closely.suggestions : closely.here,
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

type OnPost = Pick<KnownPost, 'here' | 'correction' | 'insertion'>

/**
 * What stands on posts at these addresses, in as many requests for those that are looked at closely as
 * for all: the time that it takes must not say whose posts they are.
 */
async function readOnPosts(
  db: Database,
  addresses: readonly PostAddress[],
): Promise<(address: PostAddress) => OnPost> {
  const keys = addresses.map(keyOfPost)
  const [here, corrections, insertions] = await Promise.all([
    having(db.suggestions, '[network+postKey]', keys, keyOfPost),
    having(db.corrections, '[network+postKey]', keys, keyOfPost),
    having(db.insertions, '[network+postKey]', keys, keyOfPost),
  ])
  const standingOn = Map.groupBy(here, (one) => String(keyOfPost(one)))
  return (address) => ({
    here: standingOn.get(String(keyOfPost(address))) ?? [],
    correction: corrections.find((one) => isSamePost(one, address)),
    insertion: insertions.find((one) => isSamePost(one, address)),
  })
}

/** Somebody who is kept, with what there is about them; none of it of a stranger. */
interface Known {
  person: Person | undefined
  observations: readonly Observation[]
  contacts: readonly Interaction[]
  suggestions: readonly Suggestion[]
}

const STRANGER: Known = { person: undefined, observations: [], contacts: [], suggestions: [] }

/** Everything about these people, of each as much as of the others. */
async function readKnown(
  db: Database,
  ids: readonly string[],
): Promise<(id: string | undefined) => Known> {
  if (ids.length === 0) return () => STRANGER
  // All is asked for at once: the browser looks for the rest while the first answers are read.
  const [people, observationsOf, contactsOf, made] = await Promise.all([
    db.people.bulkGet([...ids]),
    belongingsOf(db, 'observations', ids),
    belongingsOf(db, 'interactions', ids),
    having(db.suggestions, 'personId', ids, ({ personId }) => personId),
  ])
  const madeTo = Map.groupBy(made, ({ personId }) => personId)
  const known = people.flatMap((row): [string, Known][] => {
    if (!row) return []
    const observations = observationsOf.get(row.id) ?? []
    const contacts = contactsOf.get(row.id) ?? []
    const suggestions = madeTo.get(row.id) ?? []
    return [[row.id, { person: personOfRow(row), observations, contacts, suggestions }]]
  })
  const byId = new Map(known)
  return (id) => byId.get(id ?? '') ?? STRANGER
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
  const rows = await firstRows(table, SMALL + 1)
  if (rows.length <= SMALL) {
    const wanted = new Set(keys.map(String))
    return rows.filter((row) => wanted.has(String(keyIn(row))))
  }
  return (await rowsUnder(table, index, keys)).flat()
}
