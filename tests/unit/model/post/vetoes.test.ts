import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BLOCKLISTS } from '../../../../lib/model/post/blocklists'
import { VETOES, type VetoName, vetoesOn } from '../../../../lib/model/post/vetoes'

const PLAIN_PRAISE: [language: string, text: string][] = [
  ['en', 'Thank you @acme, the new coffee is wonderful! ❤️'],
  ['en', "Can't wait for my next visit, you never disappoint!"],
  ['en', 'Thanks again, great as always :)'],
  ['en', 'Thank you so much for the quick answer'],
  ['en', 'No doubt the best shop in town 😭❤️'],
  ['en', 'See https://acme.example/not/without?x=1 for the best coffee'],
  ['en', 'I said "this is the loveliest place I have seen in years" to my wife'],
  ['de', 'Danke @acme, der neue Kaffee ist wunderbar! Gerne wieder'],
  ['de', 'Kein Problem, immer wieder super, vielen Dank'],
  ['fr', 'Merci encore, le café est génial !'],
  ['fr', 'Sans doute le meilleur café de la ville, bravo'],
  ['es', 'Gracias otra vez, el café es estupendo'],
  ['es', 'Sin duda el mejor café, no veo la hora de volver'],
  ['pt', 'Obrigado mais uma vez, o café é maravilhoso'],
  ['pt', 'Sem dúvida o melhor, não vejo a hora de voltar'],
  ['it', "Grazie ancora, non vedo l'ora di tornare"],
  ['it', 'Il caffè è ottimo, complimenti per il servizio'],
  ['ar', 'شكرا لكم، القهوة رائعة بلا شك'],
  ['hi', 'आपका बहुत धन्यवाद, कॉफी शानदार है'],
  ['hi', 'bahut badhiya coffee hai, dhanyavad'],
]

const HELD: [veto: VetoName, language: string, text: string][] = [
  ['question', 'en', 'Love it! When are you coming to my town?'],
  ['question', 'ar', 'رائع، متى تفتحون؟'],
  ['question', 'hi', 'बहुत अच्छा, कब खुलेगा？'],
  ['negation', 'en', 'Great coffee, not'],
  ['negation', 'en', 'Great staff, they didn’t smile once'],
  ['negation', 'en', 'Super. NOOOOO way'],
  ['negation', 'de', 'Toll, hat gar nicht geklappt'],
  ['negation', 'fr', "Super, ça n'a pas marché"],
  ['negation', 'es', 'Genial, no llegó'],
  ['negation', 'pt', 'Ótimo, nao chegou'],
  ['negation', 'it', 'Ottimo, non è arrivato'],
  ['negation', 'ar', 'رائع لم يعمل الجهاز'],
  ['negation', 'hi', 'वाह, कुछ मिला ही नहीं'],
  ['negation', 'hi', 'wah, kuch mila hi nahi'],
  ['contrast', 'en', 'Great coffee, but the cup was small'],
  ['contrast', 'de', 'Guter Kaffee, aber die Tasse war klein'],
  ['contrast', 'fr', 'Très bon café, dommage pour la tasse'],
  ['contrast', 'es', 'Buen café, pero la taza es pequeña'],
  ['contrast', 'pt', 'Bom café, porem a xícara é pequena'],
  ['contrast', 'it', 'Buon caffè, peccato per la tazza'],
  ['contrast', 'ar', 'القهوة رائعة ولكن الكوب صغير'],
  ['contrast', 'hi', 'कॉफी अच्छी थी लेकिन कप छोटा'],
  ['complaint', 'en', 'Awesome, my screen is brokennnnn. You are the best :)'],
  ['complaint', 'de', 'Klasse, schon kaputt'],
  ['complaint', 'fr', 'Bravo, c’est scandaleux'],
  ['complaint', 'es', 'Genial, qué vergüenza'],
  ['complaint', 'pt', 'Parabéns pela palhaçada'],
  ['complaint', 'it', 'Complimenti, una vergogna'],
  ['complaint', 'ar', 'ممتاز، والله مشكلتكم كبيرة'],
  ['complaint', 'hi', 'wah, bilkul bakwas'],
  ['claim', 'en', 'Wonderful, three hours on hold. You are the best :)'],
  ['claim', 'en', 'Love your app, now give me my refund'],
  ['claim', 'de', 'Super, zwei Stunden Verspätung'],
  ['claim', 'fr', 'Génial, deux heures de retard'],
  ['claim', 'es', 'Genial, dos horas de retraso'],
  ['claim', 'pt', 'Ótimo, duas horas de atraso'],
  ['claim', 'it', 'Ottimo, due ore di ritardo'],
  ['claim', 'ar', 'ممتاز، والتأخير ساعتين'],
  ['claim', 'hi', 'वाह, दो घंटे की देरी'],
  ['irony', 'en', 'Thanks for nothing, @acme'],
  ['irony', 'en', 'Rain on my day off, just what I needed!'],
  ['irony', 'de', 'Danke für nichts!'],
  ['irony', 'fr', 'Merci pour rien !'],
  ['irony', 'es', '¡Gracias por nada!'],
  ['irony', 'pt', 'Obrigada por nada!'],
  ['irony', 'it', 'Grazie di niente!'],
  ['irony', 'ar', 'شكراً على لا شيء'],
  ['irony', 'hi', 'kuch nahi ke liye dhanyavad'],
  ['again', 'en', 'Great, another delay'],
  ['again', 'de', 'Super, schon wieder Montag'],
  ['again', 'fr', 'Super, encore une panne'],
  ['again', 'es', 'Genial, otro retraso'],
  ['again', 'pt', 'Ótimo, mais um atraso'],
  ['again', 'it', 'Fantastico, un altro ritardo'],
  ['again', 'hi', 'wah, ek aur bahana'],
  ['again', 'ar', 'رائع، كمان تأخير'],
  ['ironic_sign', 'en', 'Best service ever 🙄'],
  ['ironic_sign', 'en', 'So helpful 🙃'],
  ['ironic_sign', 'en', 'Wonderful day with the support team #fail'],
  ['ironic_sign', 'en', 'You are so quick /s'],
  ['unhappy_sign', 'en', 'Thanks 😡'],
  ['unhappy_sign', 'en', 'Thank you very much :-('],
  ['unhappy_sign', 'en', 'Thanks for the good years </3'],
  ['unhappy_sign', 'en', 'Best Monday ever -__-'],
  ['unhappy_sign', 'de', 'Danke 👎🏽'],
  ['praise_in_quotes', 'en', 'Enjoying your "premium" coffee'],
  ['praise_in_quotes', 'de', 'Ich liebe euren „tollen Service“'],
  ['praise_in_quotes', 'fr', 'Votre « service » me ravit'],
]

describe('plain praise meets no veto', () => {
  test.each(PLAIN_PRAISE)('%s: %s', (language, text) => {
    expect(vetoesOn(text, language)).toEqual([])
  })
})

describe('a veto names itself', () => {
  test.each(HELD)('%s, %s: %s', (veto, language, text) => {
    expect(vetoesOn(text, language)).toContain(veto)
  })
})

test('one post can meet several', () => {
  expect(vetoesOn('Great, another delay, but who cares? 🙄', 'en')).toEqual([
    'question',
    'contrast',
    'claim',
    'again',
    'ironic_sign',
  ])
})

test('words of another language do not count', () => {
  expect(vetoesOn('The best mas of the year', 'en')).toEqual([])
  expect(vetoesOn('O melhor but de 2020', 'pt')).toEqual([])
})

test('without lists for the language only the signs count', () => {
  expect(vetoesOn('Geweldig, maar niet heus 🙄', 'nl')).toEqual(['ironic_sign'])
})

test.each([
  'Order at http://acme.example/a:(b for more joy',
  'Meet us at 10:/12, lovely',
  'a/s/l was a lovely time',
])('%j holds no sign', (text) => {
  expect(vetoesOn(text, 'en')).toEqual([])
})

describe.each([...BLOCKLISTS])('the lists in %s', (language, words) => {
  test.each(['negation', 'contrast', 'complaint', 'claim', 'irony'] as const)(
    'every entry of %s is found in a post, accents or none',
    (name) => {
      for (const entry of words[name]) {
        const spelled = entry.replace('*', '')
        const bare = spelled.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
        expect(vetoesOn(`… ${spelled} …`, language), spelled).toContain(name)
        expect(vetoesOn(`${bare.toUpperCase()}!`, language), bare).toContain(name)
      }
    },
  )

  test('no entry stands twice, and all are lower case', () => {
    for (const entries of Object.values<readonly string[]>({ ...words })) {
      expect(new Set(entries).size).toBe(entries.length)
      expect(entries).toEqual(entries.map((entry) => entry.toLowerCase()))
      expect(entries).not.toContain('')
    }
  })
})

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.integer({ min: 0x300, max: 0x36f }))
      .map((marks) => `Z${String.fromCharCode(...marks)}`),
  )
  const language = fc.constantFrom(...BLOCKLISTS.keys(), 'und', '', '__proto__')

  test('meets vetoes that have a name', () => {
    fc.assert(
      fc.property(hostile, language, (text, tag) => {
        expect(Object.keys(VETOES)).toEqual(expect.arrayContaining(vetoesOn(text, tag)))
      }),
    )
  })

  test.each([
    'a',
    'not ',
    'great, ',
    '"',
    '@',
    ':',
    '#',
    'http',
    '\u0301\u0316',
    '\ud800',
    'ا',
    'n',
  ])('finds in 100,000 characters of %j what it finds in sixty times that', (unit) => {
    const long = unit.repeat(100_000 / unit.length)
    for (const tag of BLOCKLISTS.keys()) {
      expect(vetoesOn(long, tag)).toEqual(vetoesOn(unit.repeat(60), tag))
    }
  })
})
