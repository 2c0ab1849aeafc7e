import type { Author } from '../post/post'
import { NAME_BEGINNINGS, NOT_A_PERSON, PARTICLES, TITLES } from './name-words.ts'

const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]|"[^"]*"|“[^”]*”|«[^»]*»/gu
/** What people put after their name: an employer, a slogan, a place. */
const AFTERWARDS = /\s*(?:[|•·—–/:~]|\s-\s).*$/u
const COUPLE = /[&+＆]|\s(?:and|und|et|y|e)\s/iu
/** All but the non-joiner, which Persian names are written with. */
const INVISIBLE = /(?!\u200C)[\p{Cf}\p{Cc}]/gu
const SIGNS = /\p{S}|\uFE0F|\u20E3/gu
const HYPHENS = /[\u2010\u2011]/g
const NAME = /^\p{L}(?:[\p{L}\p{M}]|[-'’\u200C](?=\p{L}))+$/u
/** Family name first, and never to be called by the other one alone. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LONGEST = 25

/**
 * The name to greet an author by, out of their display name; undefined wherever that would be a
 * guess: companies, couples, nicknames, initials, a surname after a title, Chinese, Japanese and
 * Korean names.
 *
 * @example firstName({ name: 'Dr. Mara Lindqvist 🌻 | Ceramics', kind: 'person' }) // 'Mara'
 */
export function firstName({ name, kind }: Pick<Author, 'name' | 'kind'>): string | undefined {
  if (kind !== 'person' || EAST_ASIAN.test(name)) return undefined
  const full = withoutAdditions(name)
  const words = full.split(' ')
  if (COUPLE.test(full) || words.some((word) => NOT_A_PERSON.has(plain(word)))) return undefined
  const titles = words.findIndex((word) => !TITLES.has(plain(word)))
  const named = words.slice(titles)
  const isSurname = titles > 0 && named.length === 1
  return titles < 0 || isSurname ? undefined : calling(named)
}

/** Styled letters become plain ones, what stands beside the name goes. */
function withoutAdditions(name: string): string {
  const bare = name
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(IN_BRACKETS, ' ')
    .replace(AFTERWARDS, '')
  return withoutCredentials(bare).replace(SIGNS, ' ').replace(/\s+/g, ' ').trim()
}

/** "Mara Lind, PhD" is Mara Lind; "Lind, Mara" may be either way round, so nothing is left. */
function withoutCredentials(name: string): string {
  const [before = '', after] = name.split(/[,،]/u)
  return after !== undefined && !before.trim().includes(' ') ? '' : before
}

function calling(words: readonly string[]): string | undefined {
  const [first = '', second] = words
  const isBeginning = second !== undefined && NAME_BEGINNINGS.has(plain(first))
  const name = isBeginning ? `${first} ${second}` : first
  if (!first.match(NAME) || name.length > LONGEST || PARTICLES.has(plain(first))) return undefined
  if (second === undefined && isNickname(first)) return undefined
  return isShouted(words) ? calmed(name) : name
}

/** A word alone is a name when it is written as one: "Mara", not "brewfan", "ACME", "BrewFan". */
function isNickname(word: string): boolean {
  const hasCase = word.toLowerCase() !== word.toUpperCase()
  return hasCase && !/^\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}[\p{Ll}\p{M}]+)*$/u.test(word)
}

function isShouted(words: readonly string[]): boolean {
  const all = words.join('')
  return all === all.toUpperCase() && all !== all.toLowerCase()
}

function calmed(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{M}|\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '').replace(/[״”"]/g, '')
}
