import { expect, it } from 'vitest'
import { initials } from '../../../components/person/initials'

/** The letters without the joiner that keeps Arabic ones apart. */
const lettersOf = (name: string) => initials(name).replaceAll('\u200c', '')

it.each([
  ['Mara Lindqvist', 'ML'],
  ['mara de la cruz', 'MC'],
  ['Zoë', 'Z'],
  ['🔥 Ines ✨', 'I'],
  ['O’Hara-Smith', 'OS'],
  ['田中太郎', '田'],
  ['مريم الحداد', 'ما'],
  ['🔥', '🔥'],
])('of %s are %s', (name, letters) => {
  expect(lettersOf(name)).toBe(letters)
})
