import { ABUSE_WORDS } from './abuse-words'
import { type NormalizedText, normalizeText } from './normalized-text'
import { type WordList, wordList } from './word-list'

type Lists = Readonly<Record<'insults' | 'faults', WordList>>

const read = new Map<string, Lists>()

/**
 * Whether a text insults and names nothing that could be put right: no fault, no date or number, no
 * claim. Whoever does name something is a customer in a rage, and is answered.
 *
 * @param language BCP 47 primary tag; false where there are no lists for it
 */
export function isMereAbuse(text: string, language: string): boolean {
  const lists = listsFor(language)
  if (!lists) return false
  const said = normalizeText(text, language)
  return lists.insults.isIn(said.plain) && !namesSomething(said, lists)
}

function namesSomething({ plain, lists }: NormalizedText, { faults }: Lists): boolean {
  return /\p{Nd}/u.test(plain) || faults.isIn(plain) || (lists?.claim.isIn(plain) ?? false)
}

/** Read on first use: most people meet one or two languages. */
function listsFor(language: string): Lists | undefined {
  const words = ABUSE_WORDS.get(language)
  if (!words) return undefined
  const lists = read.get(language) ?? {
    insults: wordList(words.insults, asInPosts),
    faults: wordList(words.faults, asInPosts),
  }
  read.set(language, lists)
  return lists
}

function asInPosts(entry: string): string {
  return normalizeText(entry, 'und').plain
}
