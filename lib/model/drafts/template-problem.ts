import type messages from '../../../public/_locales/en/messages.json'
import { blanks } from './blanks'
import { SLOTS } from './fill'
import { lengthOn, limitOn } from './post-length'
import type { TemplatePlace } from './team-template'
import { languageRules } from './templates'

type ProblemKey = Extract<keyof typeof messages, `template_problem_${string}`>

/** What is wrong with a template, as a sentence in any language: which, and what stands for `$1`. */
export interface TemplateProblem {
  key: ProblemKey
  args: readonly string[]
}

const SLOT = /\{\{([^{}]*)\}\}/g
const BLANK = /\[\[[^[\]]*\]\]/g
/** What is left of a blank or a slot that does not begin or does not end, or has one brace only. */
const LEFT_OVER = /\[\[|\]\]|\{\{|\}\}|\{\w+\}/

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

/** The first thing that is wrong with a template's text, or null. */
export function templateProblem(
  body: string,
  { language, network, situation }: TemplatePlace,
): TemplateProblem | null {
  if (body.trim() === '') return problem('template_problem_empty')
  const limit = Math.min(limitOn(network, situation === 'share' ? 'post' : 'comment'), LONGEST)
  return (
    braces(body) ??
    slots(body) ??
    blank(body, languageRules(language).sentenceEnds) ??
    length(lengthOn(network, filled(body)), limit)
  )
}

function problem(key: ProblemKey, ...args: string[]): TemplateProblem {
  return { key, args }
}

function braces(body: string): TemplateProblem | null {
  const [left] = body.replace(SLOT, ' ').replace(BLANK, ' ').match(LEFT_OVER) ?? []
  return left ? problem('template_problem_braces', left) : null
}

function slots(body: string): TemplateProblem | null {
  const names = Array.from(body.matchAll(SLOT), ([, name = '']) => name)
  const unknown = names.find((name) => !SLOTS.some((slot) => slot === name))
  return unknown === undefined ? null : problem('template_problem_slot', `{{${unknown}}}`)
}

/** `fill` parts a text at the end of a sentence or a line, and a blank must not be torn apart. */
function blank(body: string, sentenceEnds: string): TemplateProblem | null {
  const hints = blanks(body).map(({ hint }) => hint)
  if (hints.length === 0) return problem('template_problem_blank')
  if (hints.some((hint) => hint.trim() === '')) return problem('template_problem_blank_empty')
  const torn = hints.find((hint) =>
    Array.from(hint).some((sign) => `${sentenceEnds}\n`.includes(sign)),
  )
  return torn === undefined ? null : problem('template_problem_blank_stop', torn)
}

function length(long: number, limit: number): TemplateProblem | null {
  return long <= limit ? null : problem('template_problem_long', String(long), String(limit))
}

function filled(body: string): string {
  const named = body.replace(SLOT, (_, slot: keyof typeof STAND_INS) => STAND_INS[slot])
  return named.replace(BLANK, WRITTEN)
}
