import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseLanguage } from '../../../lib/sentiment/language'
import { grams, latinWords, prose } from '../../../lib/sentiment/language-grams'
import { FOREIGN_POSTS, SHORT_FOREIGN_POSTS } from './foreign-posts'

const SUPPORTED = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ar', 'hi']

const OWN_POSTS: [language: string, text: string][] = [
  ['en', '@acme my order still has not arrived, what is going on? 😡 #acme'],
  ['en', 'Best coffee I had in a looooong time, thank you so much!'],
  ['de', '@acme mein Paket ist immer noch nicht angekommen, was ist da los? 😡'],
  ['de', 'Der beste Kaffee seit langem, vielen lieben Dank!'],
  ['fr', "@acme ma commande n'est toujours pas arrivée, qu'est-ce qui se passe ?"],
  ['fr', 'Le meilleur café depuis longtemps, merci beaucoup !'],
  ['es', '@acme mi pedido todavía no ha llegado, ¿qué está pasando?'],
  ['es', 'El mejor café que he probado en mucho tiempo, muchas gracias'],
  ['pt', '@acme o meu pedido ainda não chegou, o que está acontecendo?'],
  ['pt', 'O melhor café que já tomei há muito tempo, muito obrigado!'],
  ['it', '@acme il mio ordine non è ancora arrivato, che cosa succede?'],
  ['it', 'Il miglior caffè degli ultimi tempi, grazie mille a tutti!'],
  ['ar', '@acme طلبي لم يصل حتى الآن، ماذا يحدث؟'],
  ['ar', 'أفضل قهوة شربتها منذ زمن طويل، شكرا جزيلا لكم'],
  ['hi', '@acme मेरा ऑर्डर अभी तक नहीं आया है, क्या हो रहा है?'],
  ['hi', 'bhai mera order abhi tak nahi aaya hai, kya ho raha hai yaar'],
]

describe('recogniseLanguage', () => {
  test.each(OWN_POSTS)('%s: %s', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language)
  })

  test.each(
    Object.keys(FOREIGN_POSTS).filter((language) => language !== 'cs' && language !== 'ca'),
  )('takes no post in %s for one of the languages that have a model', (language) => {
    const taken = FOREIGN_POSTS[language]?.filter((text) => isSupported(recogniseLanguage(text)))
    expect(taken).toEqual([])
  })

  test.each(['cs', 'ca'])(
    'takes at most one of the posts in %s for a near relative',
    (language) => {
      const taken = FOREIGN_POSTS[language]?.filter((text) => isSupported(recogniseLanguage(text)))
      expect(taken?.length).toBeLessThanOrEqual(1)
    },
  )

  test.each([
    ['without a word of the page', () => undefined],
    ['on a page that says their language', (language: string) => language],
  ])('takes at most 3 in 100 short foreign posts for one of ours, %s', (_, hintFor) => {
    const posts = Object.entries(SHORT_FOREIGN_POSTS).flatMap(([language, texts]) =>
      texts.map((text) => ({ text, hint: hintFor(language) })),
    )
    const taken = posts.filter(({ text, hint }) => isSupported(recogniseLanguage(text, hint)))
    expect(taken.length / posts.length).toBeLessThanOrEqual(0.03)
  })

  test.each([
    'never again',
    'worst ever',
    'fail',
    'love it',
    'no reply',
    'so good',
    'all done, bye',
  ])('reads "%s" as English', (text) => {
    expect(recogniseLanguage(`@acme ${text}`)).toBe('en')
  })

  test.each([
    'Die Lieferung kam schnell, but the box was broken and I want it back',
    'Grazie per il servizio, you are really the best',
    'Le colis est bien arrivé, aber leider ohne Rechnung',
    'Gracias por todo pero the app is so slow again',
  ])('says of a post in two languages that it is: %s', (text) => {
    expect(recogniseLanguage(text)).toBe('mul')
    expect(recogniseLanguage(text, 'en')).toBe('mul')
  })

  test.each([
    'Mein neues Handy ist ein echtes Highlight und der Support ist top',
    'Le smartphone est vraiment top, merci pour le service client',
    'La app es cool y el marketing también, gracias',
  ])('is not misled by borrowed words: %s', (text) => {
    expect(recogniseLanguage(text)).not.toBe('mul')
  })

  test('names most foreign posts rightly, though nothing depends on it', () => {
    const all = Object.entries(FOREIGN_POSTS).flatMap(([language, posts]) =>
      posts.map((text) => recogniseLanguage(text) === language),
    )
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.85)
  })

  test.each([
    '',
    ' ',
    '!!!',
    '❤️❤️😍🔥',
    '@acme @someone #love #acme',
    'https://example.com/the/way/of/the/world',
    'RT @acme http',
    '12:30',
    'ok',
    '\u0300\u0301',
  ])('says nothing about %j', (text) => {
    expect(recogniseLanguage(text)).toBeNull()
  })

  test('reads Marathi, Nepali, Pashto and Sorani apart from Hindi and Arabic', () => {
    expect(recogniseLanguage('माझी ऑर्डर अजून आली नाही')).toBe('mr')
    expect(recogniseLanguage('मेरो सामान अझै आएको छैन')).toBe('ne')
    expect(recogniseLanguage('زما امر لا تر اوسه نه دی رسېدلی')).toBe('ps')
    expect(recogniseLanguage('داواکارییەکەم هێشتا نەگەیشتووە')).toBe('ckb')
  })

  test('goes by the script of most letters in a mixed post', () => {
    expect(recogniseLanguage('شكرا جزيلا لكم على الخدمة Acme Premium')).toBe('ar')
    expect(recogniseLanguage('コーヒー最高です Acme Premium')).toBe('ja')
  })

  test('reads decomposed and presentation forms', () => {
    expect(recogniseLanguage('dễ thương quá bạn ơi'.normalize('NFD'))).toBe('vi')
    expect(recogniseLanguage('ﻃﻔﻼً ﺳﻮﺭﻳﺎً ﻋﻠﻰ ﺍﻷﻗﻞ')).toBe('ar')
  })
})

describe("the page's lang", () => {
  test('decides where the text is short', () => {
    expect(recogniseLanguage('Super!', 'de')).toBe('de')
    expect(recogniseLanguage('Super!', 'it-IT')).toBe('it')
  })

  test('is believed where the text leaves it open', () => {
    for (const text of ['wow', 'Rude', 'Obsessed', 'Apple Watch Series']) {
      expect(recogniseLanguage(text, 'en')).toBe('en')
    }
  })

  test('does not outvote a sentence', () => {
    const german = 'Mein Paket ist immer noch nicht angekommen, was ist da los?'
    for (const wrong of ['en', 'FR', 'es-419', 'hi']) {
      expect(recogniseLanguage(german, wrong)).toBe('de')
    }
  })

  test.each(['und', 'qme', 'zxx', '', '-', 'x'.repeat(1000), '__proto__'])(
    '%j says nothing',
    (hint) => {
      for (const [language, text] of OWN_POSTS) expect(recogniseLanguage(text, hint)).toBe(language)
    },
  )

  test('does not make a language of no letters', () => {
    expect(recogniseLanguage('❤️', 'en')).toBeNull()
  })
})

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.integer({ min: 0x300, max: 0x36f }))
      .map((marks) => `Z${String.fromCharCode(...marks)}`),
  )

  test('gives a tag or null, whatever the hint', () => {
    fc.assert(
      fc.property(hostile, fc.option(hostile, { nil: undefined }), (text, hint) => {
        const language = recogniseLanguage(text, hint)
        expect(language === null || /^[a-z]{2,3}$/.test(language)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('gives the same for the beginning as for all of 100,000 characters', () => {
    for (const unit of ['a', 'the way ', '@', 'http', '#ab', '\u0301', '\ud800', 'é', 'שלום ']) {
      const long = unit.repeat(100_000 / unit.length)
      expect(recogniseLanguage(long)).toBe(recogniseLanguage(long.slice(0, 2000)))
      expect(latinWords(prose(long)).flatMap(grams).length).toBeLessThanOrEqual(5 * 2000)
    }
  })
})

function isSupported(language: string | null): boolean {
  return language !== null && SUPPORTED.includes(language)
}
