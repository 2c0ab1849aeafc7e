import { z } from 'zod'
import { advise, analysePosts } from '../../lib/background/advice'
import { reasonText } from '../../lib/i18n'
import { isReply } from '../../lib/model/actions/table'
import type { PostAnalysis } from '../../lib/model/post/analysis'
import { Brand, matcherOf, NO_BRAND } from '../../lib/model/post/brand'
import type { Post } from '../../lib/model/post/post'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings'
import type { KnownPost } from '../../lib/store/known-posts'
import { argumentsFrom, BadInput, bytesOf, type Command, jsonIn } from './command'
import { PostLine, postOf } from './post-line'
import { ofStranger, shipped } from './stranger'

const USAGE = 'npm run -s try:post -- --brand brand.json [--second] < posts.jsonl'

/**
 * What Ardent makes of each post on standard input, one line of JSON for each, in their order: what
 * it says, and what it calls for from a stranger without a history. What is read a second time is what
 * the extension reads so; with `--second` every post that can be.
 */
const tryPost: Command = async (args, input) => {
  const { brand, every } = given(args)
  const settings = { ...DEFAULT_SETTINGS, brand }
  const posts = postsIn(await input()).map(ofStranger)
  const analyses = await analysePosts(shipped, settings, posts, { every })
  const now = Date.now()
  return analyses.values().flatMap((analysis, index) => {
    const post = posts[index]
    return post ? [`${JSON.stringify(answerTo(post, analysis, settings, now))}\n`] : []
  })
}

export default tryPost

/** What a brand leaves out is empty. */
const filled = (empty: object) => (given: unknown) =>
  typeof given === 'object' ? { ...empty, ...given } : given

const GivenBrand = z.preprocess(
  filled(NO_BRAND),
  Brand.extend({ handles: z.preprocess(filled(NO_BRAND.handles), Brand.shape.handles) }),
)

function given(args: string[]): { brand: Brand; every: boolean } {
  const options = {
    brand: { type: 'string' },
    second: { type: 'boolean', default: false },
  } as const
  const { brand, second: every } = argumentsFrom({ args, options }, USAGE).values
  if (!brand) throw new BadInput(`The brand is missing.\nUsage: ${USAGE}`)
  return { brand: jsonIn(bytesOf(brand).toString(), GivenBrand, brand), every }
}

/** The posts of all lines that are not blank. */
function postsIn(input: string): Post[] {
  const posts = input.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    return postOf(jsonIn(line, PostLine, `Line ${index + 1}`), `line:${index + 1}`)
  })
  if (posts.length === 0) throw new BadInput(`There is no post on standard input.\nUsage: ${USAGE}`)
  return posts
}

/** The answer for one post; `situation` is what there are drafts for, where there are any. */
function answerTo(post: KnownPost, analysis: PostAnalysis, settings: Settings, now: number) {
  const matcher = matcherOf(settings.brand)
  const given = { settings, matcher, campaigns: [], now }
  const { action, reasons } = advise(post, analysis, given).advice
  const { label, probabilities, language, supported, about, rival, intent, escalation, vetoes } =
    analysis
  return {
    action,
    ...(action !== 'none' && isReply(action) && { situation: action }),
    sentiment: { label, probabilities, language, supported },
    about: about && { by: about.by },
    ...(rival && { rival }),
    ...(intent && { intent }),
    ...(escalation && { escalation: escalation.kind }),
    vetoes,
    reasons: reasons.map((reason) => reasonText(reason, now)),
  }
}
