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

/**
 * The words of a reply, with places to fill.
 *
 * - `name`: stays when the words are improved, so that what was used lately is still known
 * - `body`: with slots `{{first_name}}` and one blank `[[what the person has to write]]`
 * - `formality`: which form of address it is in, where the language has two: du or Sie
 */
const BuiltInTemplate = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  body: z.string().trim().min(1).max(2000),
  for: TemplateAudience.optional(),
  formality: z.enum(['formal', 'informal']).optional(),
})

/**
 * All that drafts in one language need to know of it: a file `templates/<language>.json`.
 *
 * - `nobody`: what a greeting says to somebody without a first name, "Hi there"; without it, such a
 *   greeting is left out
 * - `address`: how a name is set off at the opening of a reply and inside a sentence; just that is
 *   left out where there is no name
 * - `sentenceEnds`: every sign that ends a sentence
 * - `templates`: by situation and network (those that have their own: `templatesOf`), in the order in
 *   which they are offered. `thank`: name, their exact detail, why it mattered; nothing sold, nothing
 *   asked. `amplify`: thanks, a question for leave, where it will appear, their name on it.
 *   `careful_reply`: restate it, own it, one next step, a private channel; no debate. `answer`: the
 *   answer, where to read more, an offer of help. `ask`: acknowledge, then one question that begins
 *   with what or how. `invite`: why you, what and when, an easy no, what to disclose. `share`: words
 *   for the share box once they gave leave; whose it is, what struck us, thanks, no pitch.
 */
export const DraftLanguage = z.strictObject({
  nobody: z.string().min(1).optional(),
  address: z.strictObject({
    opening: z.string().includes('{{first_name}}'),
    inside: z.string().includes('{{first_name}}'),
  }),
  sentenceEnds: z.string().min(1),
  templates: z.record(Situation, z.record(z.enum(TEMPLATE_OWNERS), z.array(BuiltInTemplate))),
})
export type DraftLanguage = z.infer<typeof DraftLanguage>
/** A language without its templates. */
export type LanguageRules = Omit<DraftLanguage, 'templates'>

/** A template and where it belongs. `id`: `language/situation/network/name`. */
export interface Template {
  id: string
  situation: Situation
  network: NetworkId
  /** BCP 47 primary tag. */
  language: string
  body: string
  for?: TemplateAudience | undefined
}
