import { z } from 'zod'

/**
 * What no template may answer, the most pressing first: where several apply, the first counts.
 * `own` are the words that the team added in the settings.
 */
const ESCALATION_KINDS = [
  'selfHarm',
  'minor',
  'death',
  'injury',
  'fire',
  'safety',
  'threat',
  'discrimination',
  'privacy',
  'legal',
  'press',
  'own',
] as const
type EscalationKind = (typeof ESCALATION_KINDS)[number]

/** What makes a post a matter for a person, and the words that say so, as they stand in it. */
export const Escalation = z.strictObject({
  kind: z.enum(ESCALATION_KINDS),
  words: z.array(z.string().max(200)).max(20),
})
export type Escalation = z.infer<typeof Escalation>

/**
 * What in a post is a matter for a person, or null. Pure.
 *
 * @param language BCP 47 primary tag
 * @param own words of the team's own that are one as well
 */
export function escalationIn(
  text: string,
  language: string,
  own: readonly string[] = [],
): Escalation | null {
  const patterns = PATTERNS[language] ?? {}
  for (const kind of ESCALATION_KINDS) {
    const pattern = kind === 'own' ? ownPattern(own) : patterns[kind]
    const words = pattern ? wordsIn(text, pattern) : []
    if (words.length > 0) return { kind, words }
  }
  return null
}

function wordsIn(text: string, pattern: RegExp): string[] {
  const found = [...text.matchAll(pattern)].map(([words]) => words.slice(0, 200))
  return [...new Set(found)].slice(0, 20)
}

/** The team's words as whole words, in whatever case. */
function ownPattern(own: readonly string[]): RegExp | undefined {
  const words = own.map((word) => word.trim()).filter((word) => word !== '')
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  return escaped.length > 0 ? pattern(escaped.join('|')) : undefined
}

function pattern(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'giu')
}

/** By language, the wordings of each kind. */
const PATTERNS: Readonly<Record<string, Partial<Record<EscalationKind, RegExp>>>> = {
  en: {
    selfHarm: pattern(
      `(?:don['’]?t|do not) want to (?:be here any ?more|live|be alive)|(?:kill|hurt|harm)(?:ing)? myself|end(?:ing)? my life|suicidal`,
    ),
    death: pattern(
      String.raw`(?:my|our|his|her) (?:father|mother|dad|mum|mom|husband|wife|partner|son|daughter|brother|sister|nan|gran\w*|friend|child|baby) (?:has )?(?:died|passed away)|buried (?:him|her|them)|funeral|bereave\w+|mourning`,
    ),
    injury: pattern(
      String.raw`scald(?:ed|ing)|(?:burn(?:ed|t)|broke|cut) my \w+|injur(?:ed|y|ies)|electric shock|electrocuted|food poisoning|allergic reaction|ended up in (?:hospital|a&e|the er)`,
    ),
    fire: pattern(`caught (?:on )?fire|went up in flames|exploded|burst into flames`),
    threat: pattern(
      `(?:i['’]ll|i will|we['’]ll) be waiting for (?:you|your staff)|i know where you (?:live|work)|you(?:['’]ll| will) regret`,
    ),
    discrimination: pattern(
      `because of (?:my|her|his|their) (?:skin|race|colou?r|religion|disability|accent)|racis[mt]|racially profiled`,
    ),
    privacy: pattern(
      String.raw`another customer['’]s (?:order|detail|data|account|address)\w*|data breach|leaked my (?:data|details|address)`,
    ),
    legal: pattern(
      `my (?:solicitor|lawyer|attorney)|(?:reported you to|complaint with) the (?:regulator|ombudsman|police)|small claims|see you in court|taking you to court|lawsuit|suing you`,
    ),
    press: pattern(`a comment on|request for comment|(?:journalist|reporter) (?:at|for|with|from)`),
  },
}
