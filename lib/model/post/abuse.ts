import { ABUSE_WORDS } from './abuse-words'
import { type NormalizedText, normalizeText, whole } from './normalized-text'

interface Patterns {
  insults: RegExp
  faults: RegExp
}

const built = new Map<string, Patterns>()

/**
 * Whether a text insults and names nothing that could be put right: no fault, no date or number, no
 * claim. Whoever does name something is a customer in a rage, and is answered.
 *
 * @param language BCP 47 primary tag; false where there are no lists for it
 */
export function isMereAbuse(text: string, language: string): boolean {
  const patterns = patternsFor(language)
  if (!patterns) return false
  const read = normalizeText(text, language)
  return patterns.insults.test(read.plain) && !namesSomething(read, patterns)
}

function namesSomething({ plain, patterns }: NormalizedText, { faults }: Patterns): boolean {
  return /\p{Nd}/u.test(plain) || faults.test(plain) || (patterns?.claim.test(plain) ?? false)
}

/** Built on first use: most people meet one or two languages. */
function patternsFor(language: string): Patterns | undefined {
  const words = ABUSE_WORDS.get(language)
  if (!words) return undefined
  const patterns = built.get(language) ?? {
    insults: anyOf(words.insults),
    faults: anyOf(words.faults),
  }
  built.set(language, patterns)
  return patterns
}

function anyOf(entries: readonly string[]): RegExp {
  return new RegExp(whole(entries, asInPosts), 'u')
}

function asInPosts(entry: string): string {
  return normalizeText(entry, 'und').plain
}
