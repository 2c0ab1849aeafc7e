import { networkFacts } from '../../../networks'
import type { Situation } from '../../records'
import type { DraftLanguage, LanguageRules, Template } from '../template'
import en from './en.json'

/** A further language is a file beside `en.json` and a line here. A test checks each one's shape. */
export const LANGUAGES = new Map(Object.entries({ en } as Record<string, DraftLanguage>))

/** All templates of all languages, in the order in which they are offered while none was used. */
export const TEMPLATES: readonly Template[] = [...LANGUAGES].flatMap(([language, { templates }]) =>
  (Object.keys(templates) as Situation[]).flatMap((situation) =>
    networkFacts.flatMap(({ id: network, templatesOf }) =>
      templates[situation][templatesOf].map(({ name, ...template }) => ({
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
 * How text in a language is put together. One without a file is taken to be written like English,
 * and has no word to greet nobody by.
 */
export function languageRules(language: string): LanguageRules {
  const { nobody: _, ...likeEnglish }: DraftLanguage = en as DraftLanguage
  return LANGUAGES.get(language) ?? likeEnglish
}

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
