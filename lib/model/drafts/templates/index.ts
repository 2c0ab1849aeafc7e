import { networkFacts } from '../../../networks'
import type { Situation } from '../../records'
import type { DraftLanguage, LanguageRules, Template } from '../template'

/** Every file beside this one: a further language is a file. A test checks each one's shape. */
const files = import.meta.glob<DraftLanguage>('./*.json', { eager: true, import: 'default' })

/** By the language's tag, which is the file's name. */
export const LANGUAGES: ReadonlyMap<string, DraftLanguage> = new Map(
  Object.entries(files).map(([path, language]) => [
    path.slice('./'.length, -'.json'.length),
    language,
  ]),
)

/** All templates of all languages, in the order in which they are offered while none was used. */
export const TEMPLATES: readonly Template[] = templatesOf(LANGUAGES)

/** The templates of `languages`, on every network. */
export function templatesOf(languages: ReadonlyMap<string, DraftLanguage>): Template[] {
  return [...languages].flatMap(([language, { templates, formality }]) =>
    (Object.keys(templates) as Situation[]).flatMap((situation) =>
      networkFacts.flatMap(({ id: network, templatesOf: owner }) =>
        templates[situation][owner].map(({ name, formality: form, ...template }) => ({
          ...template,
          id: `${language}/${situation}/${network}/${name}`,
          situation,
          network,
          language,
          ...(form && formality && form !== formality[owner] && { isUnusualForm: true as const }),
        })),
      ),
    ),
  )
}

/**
 * How text in a language is put together. One without a file is taken to be written like English,
 * and has no word to greet nobody by.
 */
export function languageRules(language: string): LanguageRules {
  return LANGUAGES.get(language) ?? LIKE_ENGLISH
}

const LIKE_ENGLISH: LanguageRules = {
  address: { opening: '{{first_name}}, ', inside: ', {{first_name}}' },
  sentenceEnds: '.!?…。！？',
}
