import { z } from 'zod'
import { NETWORK_IDS } from '../../networks'
import { Timestamp } from '../person/person'
import { NetworkId } from '../post/post'
import { Situation } from '../records'
import { fold } from '../search'
import { type Template, TemplateAudience } from './template'

const situations = Situation.options.join('|')
const networks = NETWORK_IDS.join('|')

/** `language/situation/network/name`, as every template's id is made. */
const TemplateId = z
  .string()
  .regex(
    new RegExp(
      `^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?/(?:${situations})/(?:${networks})/[a-z0-9][a-z0-9-]{0,59}$`,
    ),
  )

/**
 * What the team made of a template: an own text in place of the built-in one, one that they added,
 * or a built-in one that is off. Without `body` the built-in text stays, and so does its audience.
 */
export const TeamTemplate = z.strictObject({
  id: TemplateId,
  on: z.boolean(),
  /** As long as a contact's excerpt may be, since that is where what was sent is kept. */
  body: z.string().trim().min(1).max(2000).optional(),
  for: TemplateAudience.optional(),
  admitsFault: z.literal(true).optional(),
  /** What finds it while typing, as `/thx`; without the stroke. */
  code: z
    .string()
    .regex(/^[\p{Ll}\p{Lo}\p{N}-]{1,20}$/u)
    .optional(),
  updatedAt: Timestamp,
})
export type TeamTemplate = z.infer<typeof TeamTemplate>

/** Where a template belongs: what its id says. */
export type TemplatePlace = Pick<Template, 'language' | 'situation' | 'network'>

/** @param id one that `TeamTemplate` has accepted */
export function placeOf(id: string): TemplatePlace {
  const [language = '', situation, network] = id.split('/')
  return {
    language,
    situation: Situation.parse(situation),
    network: NetworkId.parse(network),
  }
}

/**
 * An id for a new template: its first words, and a number where that is taken.
 * @example newTemplateId(place, 'Thanks, {{first_name}}!', []) // 'en/thank/x/thanks'
 */
export function newTemplateId(
  { language, situation, network }: TemplatePlace,
  body: string,
  taken: readonly string[],
): string {
  const name = slug(body) || 'own'
  for (let number = 1; ; number++) {
    const id = [language, situation, network, number === 1 ? name : `${name}-${number}`].join('/')
    if (!taken.includes(id)) return id
  }
}

function slug(body: string): string {
  const plain = fold(body.replace(/\{\{.*?\}\}|\[\[.*?\]\]/g, ' '))
  const words = plain.match(/[a-z0-9]+/g) ?? []
  return words.slice(0, 4).join('-').slice(0, 40).replace(/-$/, '')
}
