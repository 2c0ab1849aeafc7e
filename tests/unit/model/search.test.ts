import { expect, it } from 'vitest'
import { fold, searchWords } from '../../../lib/model/search'

it('finds names without their diacritics and case', () => {
  expect(fold('Zoë MÜLLER')).toBe('zoe muller')
})

it('finds handles whole and in parts', () => {
  expect(searchWords(['Zoë Müller', 'zoe_m'])).toEqual(['zoe', 'muller', 'zoe_m', 'm'])
})
