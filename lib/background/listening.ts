import type { Identity } from '../model/person/person'
import { addressOfPost, type PostAnalysis } from '../model/post/analysis'
import type { Brand } from '../model/post/brand'
import { type BrandMatcher, brandMatcher } from '../model/post/brand'
import type { Post } from '../model/post/post'
import { verdict } from '../model/post/verdict'
import type { Classification } from '../sentiment'
import type { Database } from '../store/database'
import { countPraise, uncounted } from '../store/discoveries'
import { correctionOf, observe, unobserved } from '../store/observations'

/** Says what a post's words say. `ignore` are the brand's names, which carry no sentiment. */
export type Classify = (
  text: string,
  hint: string | undefined,
  ignore: readonly string[],
) => Promise<Classification>

/** A label with less than this behind it is the toss of a coin (docs/sentiment.md, Hindi). */
const SURE_ENOUGH = 0.4

/** Whether a label counts: there is a model for the language, and it is sure enough. */
const isSure = ({ supported, probabilities }: Classification) =>
  supported && Math.max(...Object.values(probabilities)) >= SURE_ENOUGH

let last: { brand: string; matcher: BrandMatcher } | undefined

/** The matcher of a brand: built once, and again when the brand is changed. */
export function matcherOf(brand: Brand): BrandMatcher {
  const key = JSON.stringify(brand)
  if (last?.brand !== key) last = { brand: key, matcher: brandMatcher(brand) }
  return last.matcher
}

const namesOf = ({ name, words }: Brand) => [name, ...words]

/** What one post says, why, and what that allows. */
export async function analysePost(
  db: Database,
  brand: Brand,
  classify: Classify,
  post: Post,
): Promise<PostAnalysis> {
  const said = await classify(post.text, post.lang, namesOf(brand))
  const matcher = matcherOf(brand)
  const rival = matcher.rival(post)
  const correction = await correctionOf(db, addressOfPost(post))
  const { label, probabilities, language, supported } = said
  return {
    label: correction?.label ?? label,
    corrected: correction !== undefined,
    probabilities,
    language,
    supported,
    evidence: said.evidence.map((one) => ({ ...one })),
    ...verdictOf(post, said),
    about: matcher.match(post),
    ...(rival && { rival }),
  }
}

function verdictOf(post: Post, said: Classification) {
  const { allows, vetoes } = verdict(post.text, said)
  return { allows, vetoes: [...vetoes] }
}

/**
 * Remembers which brand posts of kept people went past, and how they sounded. Promoted posts say
 * nothing of a person; nor does a post in a language without a model.
 *
 * @param authors for each of `posts` the kept identity, or undefined
 */
export async function listen(
  db: Database,
  brand: Brand,
  classify: Classify,
  posts: readonly Post[],
  authors: readonly (Identity | undefined)[],
  now: number,
): Promise<void> {
  const heard = posts.flatMap((post, index) => {
    const author = authors[index]
    return author && isHeard(post, brand) ? [{ ...addressOfPost(post), post, author }] : []
  })
  if (heard.length === 0) return
  const fresh = await unobserved(db, heard)
  const said = await Promise.all(
    fresh.map(({ post }) => classify(post.text, post.lang, namesOf(brand))),
  )
  const observations = fresh.flatMap(({ post, author, ...address }, index) => {
    const classified = said[index]
    if (!classified || !isSure(classified)) return []
    const { personId, key } = author
    const at = post.at ?? now
    return [{ ...address, personId, identityKey: key, label: classified.label, at }]
  })
  if (observations.length > 0) await observe(db, observations)
}

function isHeard(post: Post, brand: Brand): boolean {
  return !post.promoted && post.text !== '' && matcherOf(brand).match(post) !== null
}

/**
 * Counts brand posts in which people who are not kept speak well. For when the user wants
 * advocates to be discovered, and only then.
 *
 * @param authors for each of `posts` the kept identity, or undefined
 */
export async function discover(
  db: Database,
  brand: Brand,
  classify: Classify,
  posts: readonly Post[],
  authors: readonly (Identity | undefined)[],
  now: number,
): Promise<void> {
  const { isTeam } = matcherOf(brand)
  const heard = posts.flatMap((post, index) => {
    const counts = !authors[index] && !isTeam(post) && isHeard(post, brand)
    const { network, postKey } = addressOfPost(post)
    return counts ? [{ network, postKey, author: post.author, post }] : []
  })
  if (heard.length === 0) return
  const fresh = await uncounted(db, heard)
  const said = await Promise.all(
    fresh.map(({ post }) => classify(post.text, post.lang, namesOf(brand))),
  )
  const praise = fresh.filter((_, index) => {
    const classified = said[index]
    return classified?.label === 'positive' && isSure(classified)
  })
  if (praise.length > 0) await countPraise(db, praise, now)
}
