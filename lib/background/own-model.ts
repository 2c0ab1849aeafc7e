import { nameWords } from '../model/person/names'
import { namesOf } from '../model/post/brand'
import { learnFrom, type OwnModel } from '../model/post/own-model'
import type { Post } from '../model/post/post'
import type { Settings } from '../model/settings'
import { examplesOf, type Reading, stampOfExamples } from '../store/examples'
import { analysePosts } from './advice'
import type { BackgroundContext } from './context'
import { listedPostsOf } from './listed-posts'

const latest = new WeakMap<object, { stamp: string; model: OwnModel | null }>()

/** What the team's labels teach; null where that is too little, or switched off. */
export async function ownModel(
  { db }: Pick<BackgroundContext, 'db'>,
  { learnFromTeam }: Settings,
): Promise<OwnModel | null> {
  if (!learnFromTeam) return null
  const stamp = await stampOfExamples(db)
  const known = latest.get(db)
  if (known?.stamp === stamp) return known.model
  const model = learnFrom(await examplesOf(db))
  latest.set(db, { stamp, model })
  return model
}

/**
 * A post as an example of it says it; undefined where nothing is learned from it. Without the name of
 * its author, however they are written.
 */
export async function readingOf(
  context: Pick<BackgroundContext, 'settings' | 'classify' | 'matterIn' | 'second'>,
  post: Post,
): Promise<Reading | undefined> {
  const { settings, classify } = context
  const current = await settings.get()
  if (!current.learnFromTeam || post.promoted || post.truncated) return undefined
  try {
    const [analysis] = await analysePosts(context, current, [{ post, correction: undefined }])
    const { words } = await classify(post.text, post.lang, namesOf(current.brand))
    const names = new Set([post.author.name, post.author.handle].flatMap(nameWords))
    const nameless = words.filter(({ text }) => !nameWords(text).some((one) => names.has(one)))
    return analysis && { words: nameless, probabilities: analysis.probabilities }
  } catch (error) {
    // What staff said counts, whether or not it can be learned from.
    console.warn(error)
    return undefined
  }
}

/** The same for the post of a suggestion on the inbox; undefined where it went by too long ago. */
export async function readingOfListed(
  context: BackgroundContext,
  suggestionId: string,
): Promise<Reading | undefined> {
  const suggestion = await context.db.suggestions.get(suggestionId)
  const posts = suggestion && (await listedPostsOf(context, [suggestion]))
  const post = posts?.get(suggestionId)
  return post && readingOf(context, post)
}
