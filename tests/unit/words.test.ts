import { expect, it } from 'vitest'
import { age, words } from '../../lib/words'

const DAY = 86_400_000

it('finds the words of the interface', () => {
  expect(words('name')).toBe('Ardent')
})

it.each([
  [0, 'today'],
  [1, 'yesterday'],
  [34, '34 days ago'],
  [90, '2 months ago'],
  [800, '2 years ago'],
])('says how long %i days are', (days, expected) => {
  expect(age(0, days * DAY)).toBe(expected)
})
