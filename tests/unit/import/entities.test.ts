import { expect, it } from 'vitest'
import { withCharacters } from '../../../lib/import/entities'

it.each([
  ['Se&aacute;n O&#039;Brien', "Seán O'Brien"],
  ['&Uuml;nl&uuml; &amp; &#x160;&iacute;p', 'Ünlü & Šíp'],
  ['&THORN;&oacute;r&eth;ur &laquo;Saga&raquo;', 'Þórður «Saga»'],
])('reads the characters that %s names', (text, read) => {
  expect(withCharacters(text)).toBe(read)
})

it.each(['R&D; AT&T', '&uUML;', '&unknown;', '&#7;', '&#x110000;', 'a & b;'])(
  'leaves alone %s, which names none',
  (text) => {
    expect(withCharacters(text)).toBe(text)
  },
)
