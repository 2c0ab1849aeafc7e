import { expect, it } from 'vitest'
import { previewSlots } from '../../../../lib/model/drafts/preview-slots'
import type { PersonCard } from '../../../../lib/model/person/card'
import { newPerson } from '../../../../lib/model/person/person'
import type { Interaction } from '../../../../lib/model/records'
import { DEFAULT_SETTINGS } from '../../../../lib/model/settings'

const card: PersonCard = {
  person: newPerson('p', 'Mara Lindqvist', 1),
  identities: [],
  contacts: [],
  notes: [],
  tags: [],
  merges: [],
}
const contact = (direction: 'in' | 'out', excerpt?: string): Interaction => ({
  id: 'c',
  personId: 'p',
  channel: 'x',
  direction,
  kind: 'praise',
  direct: false,
  at: 1,
  ...(excerpt && { excerpt }),
})
const settings = { ...DEFAULT_SETTINGS, draftLink: 'https://acme.example', signature: 'Jo' }

it('a preview knows the name, the latest words of theirs, and what the settings say', () => {
  const contacts = [contact('in'), contact('out', 'Ours.'), contact('in', 'Theirs. And more.')]
  const brand = { ...settings.brand, name: 'Acme', words: ['Ridge pack', '#repair'] }
  expect(previewSlots({ ...card, contacts }, { ...settings, brand })).toEqual({
    first_name: 'Mara',
    their_words: 'Theirs',
    product: 'Ridge pack',
    link: 'https://acme.example',
    signature: 'Jo',
  })
})

it('and leaves out what nobody knows', () => {
  const { their_words, product } = previewSlots(card, settings)
  expect([their_words, product]).toEqual([undefined, undefined])
})
