import { networkFacts, type TemplateOwner } from '../../../networks'
import type { Situation } from '../../records'
import { bothForms } from '../address'
import type { DraftLanguage, Formality, LanguageRules, Template } from '../template'

type BuiltIn = DraftLanguage['templates'][Situation][TemplateOwner][number]

/**
 * Every file beside this one: a further language is a file. A test checks each one's shape. In the
 * package the templates are not among them, but in a file of their own.
 */
const files = import.meta.glob<LanguageRules>('./*.json', { eager: true, import: 'default' })

/** What is known of each language, by its tag, which is the file's name. */
export const LANGUAGES: ReadonlyMap<string, LanguageRules> = new Map(
  Object.entries(files).map(([path, rules]) => [path.slice('./'.length, -'.json'.length), rules]),
)

/** The templates of `languages`, on every network, in the order in which they are offered while none was used. */
export function templatesOf(languages: ReadonlyMap<string, DraftLanguage>): Template[] {
  return [...languages].flatMap(([language, { templates, formality }]) =>
    (Object.keys(templates) as Situation[]).flatMap((situation) =>
      networkFacts.flatMap(({ id: network, templatesOf: owner }) =>
        templates[situation][owner].flatMap(inForms).map(({ name, ...template }) => ({
          ...template,
          id: `${language}/${situation}/${network}/${name}`,
          situation,
          network,
          language,
          ...(isOther(template, formality?.[owner]) && { isUnusualForm: true as const }),
        })),
      ),
    ),
  )
}

/** One template for each form of address, where its text differs in them. */
function inForms(template: BuiltIn): BuiltIn[] {
  const both = bothForms(template.body)
  if (!both) return [template]
  return [
    { ...template, body: both.informal, formality: 'informal' },
    { ...template, body: both.formal, formality: 'formal', name: `${template.name}-formal` },
  ]
}

function isOther({ formality }: Pick<BuiltIn, 'formality'>, usual: Formality | undefined): boolean {
  return formality !== undefined && usual !== undefined && formality !== usual
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
