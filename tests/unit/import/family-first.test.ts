import { expect, it } from 'vitest'
import { givenNameFirst } from '../../../lib/import/family-first'

it.each([
  ['Lindqvist, Mara', 'Mara Lindqvist'],
  ['Lindqvist,Mara', 'Mara Lindqvist'],
  ['O’Neil, Sean Patrick', 'Sean Patrick O’Neil'],
  ['van der Berg, Jan', 'Jan van der Berg'],
  ['Da Silva, Ana', 'Ana Da Silva'],
  ['Nordström-Åkesson, Börje K.', 'Börje K. Nordström-Åkesson'],
  ['LINDQVIST, MARA', 'MARA LINDQVIST'],
  ['Lindqvist, Mara, PhD', 'Mara Lindqvist, PhD'],
  ['山田, 太郎', '太郎 山田'],
])('%j is a family name and a given one', (listed, said) => {
  expect(givenNameFirst(listed)).toBe(said)
})

it.each([
  'Smith, Jones & Co',
  'Acme, Inc.',
  'Kestrel, GmbH',
  'Jörn Käpplinger, MBA',
  'Hart, Jr.',
  'Ada Lovelace, Countess',
  'Mara Lindqvist',
  'Lindqvist, mara@example.org',
  'Lindqvist, 12',
  'Lindqvist,',
  'Rao Venn, 🚀',
  'guides, outfitters',
])('%j stays', (name) => {
  expect(givenNameFirst(name)).toBe(name)
})
