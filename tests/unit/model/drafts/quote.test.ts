import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote } from '../../../../lib/model/drafts/quote'

describe('their words', () => {
  it.each([
    ['The strap holds. It always did.', 'The strap holds'],
    ['@acme the strap holds! #hiking https://acme.example/a', 'the strap holds'],
    ['So “light”,\nso "quiet"', 'So light, so quiet'],
    ['紐が丈夫。色も良い。', '紐が丈夫'],
    ['Version 2.0 holds', 'Version 2.0 holds'],
    ['Third year with @acme, and it still holds.', 'Third year with acme, and it still holds'],
    ['Huge thanks to @acme for the quick help', 'Huge thanks to acme for the quick help'],
    ['شكرا @acme على الخدمة', 'شكرا acme على الخدمة'],
    ['#acme is great, you are #1', 'acme is great, you are #1'],
    ['Love my new pack, @acme', 'Love my new pack'],
    ['Love my new pack – #hiking #hills', 'Love my new pack'],
    ['The strap holds https://acme.example/a', 'The strap holds'],
    [
      'The strap has held through three summers, two winters and one very wet dog',
      'The strap has held through three summers, two winters and…',
    ],
    [
      'The strap has held for all of three summers and of winters, as promised',
      'The strap has held for all of three summers and of winters…',
    ],
  ])('%j are quoted as %j', (text, words) => expect(quote(text)).toBe(words))

  it.each(['', '@acme', 'https://acme.example #hiking', '...', 'x'.repeat(80)])(
    'there are none in %j',
    (text) => expect(quote(text)).toBeUndefined(),
  )

  it.each([
    'Huge thanks to @acme',
    'Love my new #hiking',
    'See https://acme.example for more',
    'Write to jo@acme.example',
  ])('are not cut from what they lean on: %j', (text) => expect(quote(text)).toBeUndefined())

  it('are never long, and always in the post', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20, mode: 'words' }), (text) => {
        const words = quote(text) ?? ''
        expect(words.length).toBeLessThanOrEqual(60)
        expect(text).toContain(words.replace(/…$/, ''))
      }),
    )
  })
})
