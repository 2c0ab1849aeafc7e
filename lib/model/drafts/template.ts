import { z } from 'zod'
import { TEMPLATE_OWNERS } from '../../networks'
import { CustomerStatus, Preference } from '../person/person'
import type { NetworkId } from '../post/post'
import { Situation } from '../records'

/** Whom a template is meant for; without a word on it, for everybody. */
export const TemplateAudience = z.strictObject({
  preference: Preference.exclude(['none']).optional(),
  status: CustomerStatus.extract(['customer', 'former', 'prospect']).optional(),
})
type TemplateAudience = z.infer<typeof TemplateAudience>

/** Where a language has two forms of address: du or Sie, tu or vous. */
export const Formality = z.enum(['formal', 'informal'])
export type Formality = z.infer<typeof Formality>

/**
 * The words of a reply, with places to fill.
 *
 * - `name`: stays when the words are improved, so that what was used lately is still known
 * - `body`: with slots `{{first_name}}` and blanks `[[what the person has to write]]`. Where the
 *   forms of address differ, both stand there, the informal one first: `{du bist|Sie sind}`; that
 *   makes two templates, the formal one's name with `-formal` behind it
 * - `admitsFault`: its words concede that the brand is at fault; offered on request only
 * - `formality`: which form of address it is in, where that is said by no `{…|…}`
 */
const BuiltInTemplate = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  body: z.string().trim().min(1).max(2000),
  for: TemplateAudience.optional(),
  admitsFault: z.literal(true).optional(),
  formality: Formality.optional(),
})

/**
 * All that drafts in one language need to know of it: a file `templates/<language>.json`.
 *
 * - `nobody`: what a greeting says to somebody without a first name, "Hi there"; '' where it does
 *   without a word, "Hallo,"; without it, the sentence with such a greeting is left out
 * - `address`: how a name is set off at the opening of a reply and inside a sentence; just that is
 *   left out where there is no name
 * - `sentenceEnds`: every sign that ends a sentence
 * - `formality`: where the language has two forms of address, the usual one on each network;
 *   templates in the other stand behind all others
 * - `addressing`: the words that show in which form a post speaks to somebody; with a capital it
 *   counts as written and not at the beginning of a sentence, else in any case
 * - `direction`: `rtl` where it is written from right to left: what is not is set apart in it
 * - `toldBy`: for a language in another country or script (`pt-PT`, `hi-Latn`), whose posts are
 *   only known to be in the language as such: words that none but this one has, or its script
 * - `templates`: by situation and network (those that have their own: `templatesOf`), in the order in
 *   which they are offered. `thank`: name, their exact detail, why it mattered; nothing sold, nothing
 *   asked. `amplify`: thanks, a question for leave, where it will appear, their name on it.
 *   `careful_reply`: restate it, show that it was heard, own the next step and say when or how they
 *   hear of it, offer to write in private; no debate, and no word on whose fault it is. `answer`: the
 *   answer, where to read more, an offer of help. `ask`: acknowledge, then one question that begins
 *   with what or how. `invite`: why you, what and when, an easy no, what to disclose. `share`: words
 *   for the share box once they gave leave; whose it is, what struck us, thanks, no pitch.
 */
export const DraftLanguage = z.strictObject({
  nobody: z.string().optional(),
  address: z.strictObject({
    opening: z.string().includes('{{first_name}}'),
    inside: z.string().includes('{{first_name}}'),
  }),
  sentenceEnds: z.string().min(1),
  formality: z.record(z.enum(TEMPLATE_OWNERS), Formality).optional(),
  addressing: z.record(Formality, z.array(z.string())).optional(),
  direction: z.literal('rtl').optional(),
  toldBy: z
    .strictObject({ words: z.array(z.string()), script: z.string() })
    .partial()
    .optional(),
  templates: z.record(Situation, z.record(z.enum(TEMPLATE_OWNERS), z.array(BuiltInTemplate))),
})
export type DraftLanguage = z.infer<typeof DraftLanguage>
/** A language without its templates. */
export type LanguageRules = Omit<DraftLanguage, 'templates'>

/**
 * A template and where it belongs. `id`: `language/situation/network/name`. `formality`: the form of
 * address it is in, if in one. `isUnusualForm`: that is not the one used on this network. `code`: what the team finds it by.
 */
export interface Template {
  id: string
  situation: Situation
  network: NetworkId
  /** BCP 47 tag, the primary one alone or with a script or country: `hi`, `hi-Latn`. */
  language: string
  body: string
  for?: TemplateAudience | undefined
  admitsFault?: true | undefined
  formality?: Formality | undefined
  isUnusualForm?: true | undefined
  code?: string | undefined
}
