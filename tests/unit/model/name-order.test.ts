import { afterEach, expect, it } from 'vitest'
import { compareNames, orderNamesIn } from '../../../lib/model/name-order'
import { byName } from '../../../lib/model/person/people-table'
import { byTagName, newTag } from '../../../lib/model/person/tag'

const NAMES = ['Zorn', 'Ängel', 'Adler', 'Öberg']

afterEach(() => orderNamesIn('en'))

it.each([
  ['sv', ['Adler', 'Zorn', 'Ängel', 'Öberg']],
  ['de', ['Adler', 'Ängel', 'Öberg', 'Zorn']],
])('names stand in the order of the language of the interface: %s', (locale, expected) => {
  orderNamesIn(locale)
  expect(NAMES.toSorted(compareNames)).toEqual(expected)
  const rows = NAMES.map((name) => ({ name }))
  expect(rows.toSorted(byName).map(({ name }) => name)).toEqual(expected)
  const tags = NAMES.map((name) => newTag(name))
  expect(tags.toSorted(byTagName).map(({ name }) => name)).toEqual(expected)
})

it('follow their own script first', () => {
  orderNamesIn('ar')
  expect(['Zorn', 'سمير', 'أحمد'].toSorted(compareNames)).toEqual(['أحمد', 'سمير', 'Zorn'])
})
