import { companyKey } from './companies'

/**
 * Where somebody works by the line below their name ("Head of Sales at Acme", "Acme | Sales"): a guess,
 * for a person to decide upon. Undefined where the line says nothing of it.
 *
 * @param known companies that others belong to: named in a part of the line of its own, one is meant
 */
export function companyIn(headline: string, known: readonly string[] = []): string | undefined {
  const parts = partsOf(headline)
  const names = new Map(known.map((name) => [companyKey(name), name]))
  const said = parts.flatMap((part) => guessIn(part) ?? [])
  const met = [...parts, ...said.map(({ name }) => name)].flatMap(
    (words) => names.get(companyKey(words)) ?? [],
  )
  return met[0] ?? said.find(({ sure }) => sure)?.name ?? said.find(isPlain)?.name
}

/** What of a line stands by itself: a company alone may be one of these. */
export function partsOf(headline: string): string[] {
  return headline
    .split(/\s*[|•·‖⎮;/\n]\s*|\s+[-–—]\s+|\s*[()]\s*/)
    .map((part) => part.trim())
    .filter(Boolean)
}

interface Guess {
  name: string
  /** The word before it stands before a company, and not before a place or a subject as well. */
  sure: boolean
}

/** Before a company: at, bei, chez, presso, لدى. */
const AT = /(?:^|\s)(?:@\s?|(?:at|bei|beim|bei der|chez|presso|لدى|عند)\s+)(?=\S)/giu
/** Before whatever somebody has founded, owns or leads. */
const OF =
  /\b(?:(?:co-?)?founder|owner|ceo|managing director|gründer(?:in)?|inhaber(?:in)?|geschäftsführer(?:in)?|(?:co-?)?fondat(?:eur|rice|ore)|gérante?|fundador[a]?|titolare)\b(?: (?:of|von|der|de|di|da|do))?,?\s+(?=[\p{Lu}\p{N}])/giu
/** Before a company, and before a place or a subject as well: en, em, na, no, في, में behind it. */
const IN = /\s(?:en|em|na|no|في)\s+(?=\S)/gu
const HINDI = /^(.+?)\s+में(?:\s|$)/u
/** It is over, or not yet. */
const NOT_NOW =
  /(?<!\p{L})(?:ex|former(?:ly)?|prev(?:iously)?|retired|looking|seeking|ehem\p{L}*|früher|vormals|ancien(?:ne(?:ment)?)?|antes|antigu?[oa]|già|سابقا?|पूर्व)(?!\p{L})/iu

function guessIn(part: string): Guess | undefined {
  for (const [words, sure] of [
    [AT, true],
    [OF, true],
    [IN, false],
  ] as const) {
    const found = [...part.matchAll(words)].at(-1)
    if (!found) continue
    const name = nameFrom(part.slice(found.index + found[0].length))
    return name && !NOT_NOW.test(part.slice(0, found.index)) ? { name, sure } : undefined
  }
  const name = nameFrom(part.match(HINDI)?.[1] ?? '')
  return name && !NOT_NOW.test(part) ? { name, sure: false } : undefined
}

const LONGEST = 60
const MOST_WORDS = 6

/** The name that words begin with; undefined where that is none. */
function nameFrom(words: string): string | undefined {
  const [name = ''] = words
    .replace(/^(?:the|der|die|das|la|le|el|il|o|a)\s+(?=\p{Lu})/u, '')
    .split(
      /,|\s(?:&|\+)\s(?=\p{Ll})|\s(?:and|und|et|y|e|where|helping|wo|where)\s|[!?:\p{Extended_Pictographic}]|\.\s/u,
    )
  const bare = name.trim().replace(/[.\s]+$/, '')
  const isName = /^[\p{Lu}\p{Lo}\p{N}]/u.test(bare) || /^\p{Ll}+[\p{Lu}.]\S*$/u.test(bare)
  const fits = bare.length > 1 && bare.length <= LONGEST && bare.split(' ').length <= MOST_WORDS
  return isName && fits ? bare : undefined
}

/** "Experte en SEO", "Arquitecta en Madrid": a few capitals alone are a subject more often. */
const isPlain = ({ name }: Guess) => !/^\p{Lu}{2,4}$/u.test(name)
