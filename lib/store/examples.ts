import { nameWords } from '../model/person/names'
import { namesInUse } from '../model/person/names-in-use'
import type { PostAddress } from '../model/post/analysis'
import { Example, LEAST_PEOPLE, MOST_WORDS, whoSaid } from '../model/post/example'
import type { Probabilities } from '../model/post/weigh'
import type { WordPrint } from '../model/post/word-print'
import { type Database, keyOfPost } from './database'
import { readFindBlocks } from './read-find-blocks'

/** The latest labels are what is learned from: a brand and its words change. */
const MOST_EXAMPLES = 2000

/** A post as it was read, without what the team taught: what an example of it says. */
export interface Reading {
  words: readonly WordPrint[]
  probabilities: Probabilities
}

/** The tables that `learn` reads and writes. */
export const learning = (db: Database) => [db.examples, db.findBlocks, db.findStamps]

/** What is learned from, the latest first. */
export function examplesOf(db: Database): Promise<Example[]> {
  return db.examples.orderBy('at').reverse().limit(MOST_EXAMPLES).toArray()
}

/** Another one after every change of the examples; two requests, however many there are. */
export async function stampOfExamples(db: Database): Promise<string> {
  return db.transaction('r', db.examples, async () => {
    const [count, latest] = await Promise.all([
      db.examples.count(),
      db.examples.orderBy('at').last(),
    ])
    return `${count} ${latest?.at ?? 0}`
  })
}

/** What an example says but for how its post was read. */
type About = Omit<Example, 'probabilities' | 'words' | 'at'>

/**
 * Keeps what the team said or did about a post as an example. What they say goes before what they did.
 */
export async function learn(
  db: Database,
  about: About,
  { words, probabilities }: Reading,
  now: number,
): Promise<void> {
  await db.transaction('rw', learning(db), async () => {
    const before = await db.examples.get(keyOfPost(about))
    if (words.length === 0 || (before?.by === 'correction' && about.by !== 'correction')) return
    const latest = await db.examples.orderBy('at').last()
    const spelled = await readableWords(db, words.slice(0, MOST_WORDS), about)
    // No two at one time, so that the latest time tells whether anything is new.
    const at = Math.max(now, (latest?.at ?? 0) + 1)
    await db.examples.put(Example.parse({ ...about, probabilities, words: spelled, at }))
  })
}

/** Forgets what was learned from a post by what the team did, or what they said. */
export async function unlearn(
  db: Database,
  post: PostAddress,
  isMeant: (example: Example) => boolean,
): Promise<void> {
  const example = await db.examples.get(keyOfPost(post))
  if (example && isMeant(example)) await db.examples.delete(keyOfPost(post))
}

/** Forgets all that the team taught. */
export function forgetExamples(db: Database): Promise<void> {
  return db.examples.clear()
}

/** Forgets how the words in these names are spelled: what they are is left as prints. */
export async function forgetSpelling(db: Database, names: ReadonlySet<string>): Promise<void> {
  await db.examples
    .filter(({ words }) => words.some(({ text }) => text && isPartOf(text, names)))
    .modify((example) => {
      example.words = example.words.map(({ print, text }) =>
        text && !isPartOf(text, names) ? { print, text } : { print },
      )
    })
}

const isPartOf = (text: string, names: ReadonlySet<string>) =>
  nameWords(text).some((word) => names.has(word))

/** Words as they are kept: spelled out where enough people have said them, and nobody has the name. */
async function readableWords(
  db: Database,
  words: readonly WordPrint[],
  whose: About,
): Promise<Example['words']> {
  const others = (await examplesOf(db)).filter((one) => whoSaid(one) !== whoSaid(whose))
  const said = new Map<number, Set<string>>()
  for (const one of others) {
    for (const { print } of one.words)
      said.set(print, (said.get(print) ?? new Set()).add(whoSaid(one)))
  }
  const isCommon = ({ print, isPlain }: WordPrint) =>
    isPlain && (said.get(print)?.size ?? 0) >= LEAST_PEOPLE - 1
  const common = words.filter(isCommon).flatMap(({ text }) => nameWords(text))
  const blocks = common.length > 0 ? await readFindBlocks(db) : []
  const names = new Set(blocks.flatMap((block) => namesInUse(common, block)))
  return words.map((word) => {
    const { print, text } = word
    return isCommon(word) && !isPartOf(text, names) ? { print, text } : { print }
  })
}
