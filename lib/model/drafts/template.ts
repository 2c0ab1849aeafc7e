import type { CustomerStatus, Preference } from '../person/person'
import type { NetworkId } from '../post/post'
import type { Situation } from '../records'

/** Whom a template is meant for. One without a word on it is for everybody. */
interface Audience {
  preference?: Exclude<Preference, 'none'>
  status?: Extract<CustomerStatus, 'customer' | 'former' | 'prospect'>
}

/**
 * The words of a reply, with places to fill.
 *
 * - `name`: stays when the words are improved, so that what was used lately is still known
 * - `body`: with slots `{{first_name}}` and one blank `[[what the person has to write]]`
 */
interface BuiltInTemplate {
  name: string
  body: string
  for?: Audience
}

/** Templates for each situation and network, in one language. */
export type TemplateSet = Record<Situation, Record<NetworkId, readonly BuiltInTemplate[]>>

/** A template and where it belongs. `id`: `language/situation/network/name`. */
export interface Template {
  id: string
  situation: Situation
  network: NetworkId
  /** BCP 47 primary tag. */
  language: string
  body: string
  for?: Audience
}
