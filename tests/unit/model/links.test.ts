import { describe, expect, it } from 'vitest'
import { linksIn } from '../../../lib/model/links'

describe('the addresses in a text', () => {
  it.each([
    ['none', [{ words: 'none' }]],
    [
      'See https://acme.example/a?b=1#c, please.',
      [
        { words: 'See ' },
        { words: 'https://acme.example/a?b=1#c', url: 'https://acme.example/a?b=1#c' },
        { words: ', please.' },
      ],
    ],
    [
      '(HTTP://acme.example)',
      [
        { words: '(' },
        { words: 'HTTP://acme.example', url: 'HTTP://acme.example' },
        { words: ')' },
      ],
    ],
  ])('%s', (text, pieces) => {
    expect(linksIn(text)).toEqual(pieces)
  })

  it.each(['javascript:alert(1)', 'https:// acme', 'ahttps://acme.example', 'data:text/html,x'])(
    '%s is none',
    (text) => {
      expect(linksIn(text)).toEqual([{ words: text }])
    },
  )
})
