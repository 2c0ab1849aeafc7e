import { NETWORK_IDS } from '../../networks'
import type { Situation } from '../../records'
import type { Template, TemplateSet } from '../template'
import { english } from './en'

/** A further language is a folder beside `en`, a line here, and its greeting to nobody in fill.ts. */
const LANGUAGES: Readonly<Record<string, TemplateSet>> = { en: english }

/** All templates of all languages, in the order in which they are offered while none was used. */
export const TEMPLATES: readonly Template[] = Object.entries(LANGUAGES).flatMap(
  ([language, templates]) =>
    (Object.keys(templates) as Situation[]).flatMap((situation) =>
      NETWORK_IDS.flatMap((network) =>
        templates[situation][network].map(({ name, ...template }) => ({
          ...template,
          id: `${language}/${situation}/${network}/${name}`,
          situation,
          network,
          language,
        })),
      ),
    ),
)

/**
 * The language to draft in for a post in `language`: that one where there are templates in it, else
 * English.
 *
 * @param language BCP 47 tag
 * @param templates those that could be offered
 */
export function draftLanguage(
  language: string,
  templates: readonly Pick<Template, 'language'>[] = TEMPLATES,
): string {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  return templates.some((template) => template.language === primary) ? primary : 'en'
}
