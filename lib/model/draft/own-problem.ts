import type messages from '../../../public/_locales/en/messages.json'
import { lengthOn, limitOn } from '../post-length'
import { blanks } from './blanks'
import { SLOTS } from './fill'
import type { WordingPlace } from './own-wording'

type ProblemKey = Extract<keyof typeof messages, `wording_problem_${string}`>

/** What is wrong with a wording, as a sentence in any language: which, and what stands for `$1`. */
export interface WordingProblem {
  key: ProblemKey
  facts: readonly string[]
}

const SLOT = /\{\{([^{}]*)\}\}/g
const BLANK = /\[\[[^[\]]*\]\]/g
/** What is left of a blank or a slot that does not begin or does not end, or has one brace only. */
const LEFT_OVER = /\[\[|\]\]|\{\{|\}\}|\{\w+\}/
/** `fill` parts a text at these, and a blank must not be torn apart. */
const ENDS_SENTENCE = /[.!?…。！？\n]/u

/** What a person writes into a blank, as long as it commonly is. */
const WRITTEN = 'x'.repeat(40)
/** What comes into the slots, as long as it commonly is; the longest there is of their words. */
const STAND_INS: Record<(typeof SLOTS)[number], string> = {
  first_name: 'x'.repeat(10),
  their_words: 'x'.repeat(60),
  product: 'x'.repeat(20),
  link: 'https://example.com/help',
  signature: 'x'.repeat(15),
}

/** Nothing longer is kept of what was sent (`Insertion.text`). */
const LONGEST = 2000

/** The first thing that is wrong with a wording's text, or null. */
export function wordingProblem(
  body: string,
  { network, situation }: Pick<WordingPlace, 'network' | 'situation'>,
): WordingProblem | null {
  if (body.trim() === '') return problem('wording_problem_empty')
  const limit = Math.min(limitOn(network, situation === 'share' ? 'post' : 'comment'), LONGEST)
  return (
    braces(body) ?? slots(body) ?? blank(body) ?? length(lengthOn(network, filled(body)), limit)
  )
}

function problem(key: ProblemKey, ...facts: string[]): WordingProblem {
  return { key, facts }
}

function braces(body: string): WordingProblem | null {
  const [left] = body.replace(SLOT, ' ').replace(BLANK, ' ').match(LEFT_OVER) ?? []
  return left ? problem('wording_problem_braces', left) : null
}

function slots(body: string): WordingProblem | null {
  const names = Array.from(body.matchAll(SLOT), ([, name = '']) => name)
  const unknown = names.find((name) => !SLOTS.some((slot) => slot === name))
  return unknown === undefined ? null : problem('wording_problem_slot', `{{${unknown}}}`)
}

function blank(body: string): WordingProblem | null {
  const hints = blanks(body).map(({ hint }) => hint)
  if (hints.length === 0) return problem('wording_problem_blank')
  if (hints.some((hint) => hint.trim() === '')) return problem('wording_problem_blank_empty')
  const torn = hints.find((hint) => ENDS_SENTENCE.test(hint))
  return torn === undefined ? null : problem('wording_problem_blank_stop', torn)
}

function length(long: number, limit: number): WordingProblem | null {
  return long <= limit ? null : problem('wording_problem_long', String(long), String(limit))
}

function filled(body: string): string {
  const named = body.replace(SLOT, (_, slot: keyof typeof STAND_INS) => STAND_INS[slot])
  return named.replace(BLANK, WRITTEN)
}
