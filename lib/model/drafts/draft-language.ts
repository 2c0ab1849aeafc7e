import type { Template } from './template'

/** The language that drafts are in, and what else there would be. */
export interface DraftLanguageChoice {
  /** BCP 47 tag, as templates have it; null until the person has chosen one. */
  language: string | null
  /**
   * Where no template is in the post's language: that one, `und` where it is not clear, and those
   * that there are templates in, the ones the person writes first. Null where there is one.
   */
  instead: { of: string; choices: string[] } | null
}

/**
 * The language to draft in for a post in `posted`: that one where there are templates in it, as it
 * is written in the post's country or script, else as the person writes it. Without templates
 * nothing is taken that the person did not choose, but for a post whose language is not clear.
 *
 * @param posted BCP 47 tag; `und` or '' where it is not clear
 * @param templates those that could be offered
 * @param written what the person writes, best first; what they have just chosen before all others
 */
export function draftLanguage(
  posted: string,
  templates: readonly Pick<Template, 'language'>[],
  written: readonly string[],
): DraftLanguageChoice {
  const of = posted.toLowerCase().split('-')[0] || 'und'
  const there = new Set(templates.map(({ language }) => language))
  const own = [...there].filter((one) => one === of || one.startsWith(`${of}-`))
  if (own.length > 0) {
    const told = posted === of ? [] : [posted]
    const best = [...told, ...written, of].find((one) => own.includes(one)) ?? own[0]
    return { language: best ?? null, instead: null }
  }
  if (there.size === 0) return { language: null, instead: null }
  const choices = [...new Set([...written.filter((one) => there.has(one)), ...there])]
  const theirs = written.find((one) => there.has(one))
  const usual = of === 'und' ? (there.has('en') ? 'en' : choices[0]) : undefined
  return { language: theirs ?? usual ?? null, instead: { of, choices } }
}
