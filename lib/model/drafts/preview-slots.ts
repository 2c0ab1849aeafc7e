import type { PersonCard } from '../person/card'
import type { Settings } from '../settings'
import type { Slots } from './fill'
import { firstName } from './first-name'
import { quote } from './quote'

/**
 * What would be filled in for a person: their name, the latest words of theirs that are kept, and
 * what the brand's settings say.
 */
export function previewSlots(card: PersonCard, { brand, draftLink, signature }: Settings): Slots {
  const { person, identities, contacts } = card
  const said = contacts.find(({ direction, excerpt }) => direction === 'in' && excerpt)
  return {
    first_name: firstName({ name: person.displayName, kind: identities[0]?.kind ?? 'person' }),
    their_words: quote(said?.excerpt ?? ''),
    product: brand.words[0] ?? (brand.name || undefined),
    link: draftLink,
    signature,
  }
}
