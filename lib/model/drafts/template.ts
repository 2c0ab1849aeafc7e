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
const Formality = z.enum(['formal', 'informal'])

/**
 * The words of a reply, with places to fill.
 *
 * - `name`: stays when the words are improved, so that what was used lately is still known
 * - `body`: with slots `{{first_name}}` and blanks `[[what the person has to write]]`
 * - `admitsFault`: its words concede that the brand is at fault; offered on request only
 * - `formality`: which form of address it is in, where the language has two
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
  templates: z.record(Situation, z.record(z.enum(TEMPLATE_OWNERS), z.array(BuiltInTemplate))),
})
export type DraftLanguage = z.infer<typeof DraftLanguage>
/** A language without its templates. */
export type LanguageRules = Omit<DraftLanguage, 'templates'>

/**
 * A template and where it belongs. `id`: `language/situation/network/name`. `isUnusualForm`: it is in
 * the form of address that the language does not use on this network. `code`: what the team finds it by.
 */
export interface Template {
  id: string
  situation: Situation
  network: NetworkId
  /** BCP 47 primary tag. */
  language: string
  body: string
  for?: TemplateAudience | undefined
  admitsFault?: true | undefined
  isUnusualForm?: true | undefined
  code?: string | undefined
}
