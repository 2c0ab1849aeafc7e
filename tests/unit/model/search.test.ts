import { expect, it } from 'vitest'
import { fold } from '../../../lib/model/search'

it('finds names without their diacritics and case', () => {
  expect(fold('Zoë MÜLLER')).toBe('zoe muller')
})

it.each([
  ['Łukasz Søren', 'lukasz soren'],
  ['Weiß Đorđe Ægir', 'weiss dorde aegir'],
  ['مُحَمَّد', 'محمد'],
])('folds the letters and points of %j', (name, folded) => {
  expect(fold(name)).toBe(folded)
})

it.each([
  ['मीना', 'मनी'],
  ['パパ', 'ハハ'],
  ['ガク', 'カク'],
])('keeps %j and %j apart', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})
