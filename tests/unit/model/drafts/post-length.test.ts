import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fits, lengthOn, limitOn } from '../../../../lib/model/drafts/post-length'

/** What X takes a text's length to be. */
const weightedLength = (text: string) => lengthOn('x', text)

const link = (label: string) => `https://${label}.example.com/strap-repair?from=reply`

describe('X weighs', () => {
  it.each([
    ['nothing', '', 0],
    ['a letter of a Latin, Cyrillic, Greek or Arabic alphabet 1', 'aйλش', 4],
    ['a line break and a typographic mark 1', '\n’–“\u200D', 5],
    ['a character of Chinese, Japanese or Korean 2', '肩紐が丈夫', 10],
    ['a sign outside the light ranges 2', '€→', 4],
    ['a letter and its accent as the one letter they make', 'e\u0301', 1],
    ['an accent that makes no letter as one more', 'q\u0301', 2],
    ['a Hebrew letter with two points by its parts', '\uFB2C', 3],
    ['a mark of direction 2', '\u202Aabc\u202C', 7],
    ['a noncharacter 2', 'ab\uFFFF', 4],
  ])('%s', (_, text, length) => expect(weightedLength(text)).toBe(length))

  it.each([
    ['a face', '🥾'],
    ['an emoji of the basic plane', '☕'],
    ['an old sign shown as an emoji', '✂️'],
    ['a family', '👩‍👩‍👦'],
    ['a profession with a skin tone', '👷🏿‍♀️'],
    ['a hand with a skin tone', '🤞🏼'],
    ['a flag of a country', '🇵🇹'],
    ['a flag of a region', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a keycap', '7️⃣'],
    ['a keycap without its selector', '#⃣'],
  ])('2 for %s', (_, emoji) => {
    expect(weightedLength(emoji)).toBe(2)
    expect(weightedLength(`a${emoji}${emoji}b`)).toBe(6)
  })

  it.each([
    'http://acme.example',
    'HTTPS://Straps.Example.COM/Care',
    'https://acme.example:8443/a/b?c=d&e=f#g',
    'https://acme.example/strap_(left)',
    'https://packs-and_straps.acme.example/',
    'http://肩紐.com/',
    'http://acme.бел/помощь',
    `https://${'a'.repeat(63)}.example/`,
    'straps.com',
    'care.straps.co.jp/left',
    'acme.io?strap=left',
  ])('23 for the address %s', (address) => {
    expect(weightedLength(address)).toBe(23)
    expect(weightedLength(`See (${address}), ok?`)).toBe(23 + 11)
    expect(weightedLength(`紐${address} 紐`)).toBe(23 + 5)
  })

  it.each([
    'jo@straps.com',
    '@straps.com',
    'done.thanks',
    'v2.0',
    'ftp://straps',
    'http://straps',
    '-straps.com',
    `https://${'a'.repeat(64)}.example/`,
    `${'a'.repeat(64)}.com`,
  ])('%s by its characters, because it makes no link', (text) => {
    expect(weightedLength(text)).toBe(text.length)
  })

  it('a host of other letters by what it is sent as', () => {
    expect(weightedLength(`http://${'ひも'.repeat(27)}.com`)).toBe(23)
    expect(weightedLength(`http://${'ひも'.repeat(40)}.com`)).toBe(11 + 160)
  })

  it('every address in a text', () => {
    expect(weightedLength(`${link('a')} ${link('b')}\n${link('c')}`)).toBe(3 * 23 + 2)
  })
})

describe('a text fits', () => {
  it.each([
    ['x', 'comment', 280],
    ['x', 'post', 280],
    ['facebook', 'comment', 8000],
    ['linkedin', 'comment', 1250],
    ['linkedin', 'post', 3000],
  ] as const)('on %s as a %s up to %i', (network, place, limit) => {
    expect(limitOn(network, place)).toBe(limit)
    expect(fits(network, 'a'.repeat(limit), place)).toBe(true)
    expect(fits(network, 'a'.repeat(limit + 1), place)).toBe(false)
  })

  it('on X by its weight', () => {
    expect(fits('x', '紐'.repeat(140))).toBe(true)
    expect(fits('x', '紐'.repeat(141))).toBe(false)
    expect(fits('x', `${'a'.repeat(256)} ${link('far-too-long-to-write-out')}`)).toBe(true)
  })

  it('not when it is empty', () => {
    expect(fits('x', '')).toBe(false)
    expect(fits('linkedin', ' \n')).toBe(false)
  })

  it('not on X with a character that X refuses', () => {
    expect(fits('x', 'strap\uFEFF')).toBe(false)
    expect(fits('facebook', 'strap\uFEFF')).toBe(true)
  })
})

describe('for any text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })

  it('X counts both ways of writing an accent alike', () => {
    fc.assert(
      fc.property(text, (said) => {
        expect(weightedLength(said.normalize('NFD'))).toBe(weightedLength(said.normalize('NFC')))
      }),
    )
  })

  it('X counts lines one by one', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(weightedLength(`${first}\n${second}`)).toBe(
          weightedLength(first) + 1 + weightedLength(second),
        )
      }),
    )
  })

  it('the other networks count what a string counts', () => {
    fc.assert(
      fc.property(text, (said) => {
        expect(lengthOn('linkedin', said)).toBe(said.length)
      }),
    )
  })
})
