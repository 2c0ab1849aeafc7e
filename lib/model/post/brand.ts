import { z } from 'zod'
import { forEveryNetwork } from '../../networks'
import { normaliseHandle } from '../person/identity'
import { fold } from '../search'
import { plainArabic } from './arabic'
import { NetworkId, type Post } from './post'

const name = z.string().trim().min(1).max(100)
const handles = z.array(name).max(50)

/** The brand that the team answers for: what it is called, and where. */
export const Brand = z.strictObject({
  name: z.string().trim().max(100),
  /** Its own accounts, by network, without `@`. */
  handles: z.record(NetworkId, handles),
  /** Product names, hashtags and other words it is known by. */
  words: z.array(name).max(1000),
  /** Names of competitors: praise that names one may be a comparison. */
  competitors: z.array(name).max(200),
  /** The team's own people, by handle on whichever network: nothing is suggested on their posts. */
  team: z.array(name).max(200),
})
export type Brand = z.infer<typeof Brand>

/** What of the brand changes; what is left out stays. */
export const BrandChanges = Brand.extend({ handles: z.partialRecord(NetworkId, handles) }).partial()
export type BrandChanges = z.infer<typeof BrandChanges>

export const NO_BRAND: Brand = {
  name: '',
  handles: forEveryNetwork(() => []),
  words: [],
  competitors: [],
  team: [],
}

/** How a post is about the brand: addressed to it, an answer to it, over a post of its own, or naming it. */
interface BrandMatch {
  by: 'mention' | 'reply' | 'quote' | 'word'
  /** The handle or word that says so. */
  what: string
}

type Said = Pick<Post, 'network' | 'author' | 'text' | 'mentions' | 'isReplyTo' | 'quoted'>

export interface BrandMatcher {
  /** How a post is about the brand, or null. The brand's own posts are not about it. */
  match(post: Said): BrandMatch | null
  /** Whether an account is one of the brand's own. */
  isOwn(post: Pick<Post, 'network' | 'author'>): boolean
  /** Whether the author is one of the team. */
  isTeam(post: Pick<Post, 'author'>): boolean
  /** A post's text with `¤` for the brand, `¢` for competitors, `@` for other accounts, `⌁` for links. */
  marked(post: Pick<Post, 'network' | 'text'>): string
  /** The competitor that a post names, as it was written in the settings. */
  rival(post: Pick<Post, 'text'>): string | undefined
}

/**
 * Recognises the brand in posts. Built once for a brand; a list of 1,000 words costs a post no
 * more than one of three, because the post's words are looked up, not the list's.
 */
export function brandMatcher(brand: Brand): BrandMatcher {
  const own = Object.fromEntries(
    NetworkId.options.map((network) => [
      network,
      new Set(brand.handles[network].map(normaliseHandle)),
    ]),
  )
  const phrases = phrasesByFirstWord([brand.name, ...brand.words])
  const rivals = phrasesByFirstWord(brand.competitors)
  const names = namesIn([brand.name, ...brand.words])
  const rivalNames = namesIn(brand.competitors)
  const team = new Set(brand.team.map(normaliseHandle))
  const isOwn = ({ network, author }: Pick<Post, 'network' | 'author'>) =>
    own[network]?.has(normaliseHandle(author.handle)) ?? false
  return {
    isOwn,
    isTeam: ({ author }) => team.has(normaliseHandle(author.handle)),
    rival: ({ text }) => phraseIn(text, rivals),
    marked: ({ network, text }) =>
      plainArabic(text)
        .replace(LINK, '⌁')
        .replace(HANDLE, (_, handle) => (own[network]?.has(normaliseHandle(handle)) ? '¤' : '@'))
        .replace(names, '¤')
        .replace(rivalNames, '¢'),
    match(post) {
      if (isOwn(post)) return null
      const accounts = own[post.network] ?? new Set()
      const mentioned = post.mentions.find(({ handle }) => accounts.has(normaliseHandle(handle)))
      if (mentioned) return { by: 'mention', what: mentioned.handle }
      if (post.isReplyTo && accounts.has(normaliseHandle(post.isReplyTo))) {
        return { by: 'reply', what: post.isReplyTo }
      }
      const quoted = post.quoted?.author?.handle
      if (quoted && accounts.has(normaliseHandle(quoted))) return { by: 'quote', what: quoted }
      const what = phraseIn(post.text, phrases)
      return what ? { by: 'word', what } : null
    },
  }
}

const LINK = /https?:\S*|www\.\S+/gu
const HANDLE = /@([\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])/gu
/** Matches nothing. */
const NEVER = /(?!)/gu

/** A pattern of names, the longest first, with or without `#`. */
function namesIn(names: readonly string[]): RegExp {
  const sources = names
    .filter((name) => name.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((name) => plainArabic(name.trim()).replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  if (sources.length === 0) return NEVER
  return new RegExp(String.raw`#?(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`, 'giu')
}

let last: { brand: string; matcher: BrandMatcher } | undefined

/** The matcher of a brand: built once, and again when the brand has changed. */
export function matcherOf(brand: Brand): BrandMatcher {
  const key = JSON.stringify(brand)
  if (last?.brand !== key) last = { brand: key, matcher: brandMatcher(brand) }
  return last.matcher
}

/** What a brand is called in texts: words that carry no sentiment of their own. */
export function namesOf({ name, words }: Brand): string[] {
  return [name, ...words]
}

/** A brand's phrase, as its folded words and as it was written. */
interface Phrase {
  words: string[]
  written: string
}

function phrasesByFirstWord(written: readonly string[]): Map<string, Phrase[]> {
  const phrases = written
    .map((text) => ({ words: wordsOf(text), written: text }))
    .filter(({ words }) => words.length > 0)
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '')
}

function phraseIn(text: string, phrases: ReadonlyMap<string, Phrase[]>): string | undefined {
  if (phrases.size === 0) return undefined
  const words = wordsOf(text)
  for (const [at, word] of words.entries()) {
    for (const phrase of phrases.get(word) ?? []) {
      if (phrase.words.every((one, next) => words[at + next] === one)) return phrase.written
    }
  }
  return undefined
}

/** Scripts that put no spaces between words: each character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const WORD = new RegExp(`${UNSPACED.source}|[\\p{L}\\p{N}]+`, 'gu')

/** Folded words; a possessive counts as the word itself ("Acme's" as "acme"). */
function wordsOf(text: string): string[] {
  return fold(text.replace(/['’]s(?!\p{L})/gu, '')).match(WORD) ?? []
}

/** Whether a post is of one of the brand's own accounts or of the team's. */
export function isOurs(brand: Brand, post: Pick<Post, 'network' | 'author'>): boolean {
  const matcher = brandMatcher(brand)
  return matcher.isOwn(post) || matcher.isTeam(post)
}
