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
  ['de', 'Seit drei Jahren dabei und noch immer begeistert @acme. Macht einfach Freude.'],
  ['de', 'Ein Riesenlob an euer Team in Köln, das war großartig 🙌'],
  ['de', 'Ich kann es kaum erwarten, das auszuprobieren 😍'],
  ['de', 'Ohne Zweifel der beste Wasserkocher, den ich je hatte'],
  ['fr', 'Un grand merci à toute l’équipe, service au top comme toujours ❤️'],
  ['fr', 'Vraiment ravie de mon achat, livraison rapide et produit de qualité'],
  ['fr', 'Jamais déçue en dix ans @acme, bravo à vous'],
  ['fr', 'Pas de souci, c’est parfait, merci beaucoup'],
  ['es', '¡Mil gracias por la atención de hoy, un encanto la chica de la tienda!'],
  ['es', 'Llegó en un día y es precioso, muchas gracias @acme 😍'],
  ['es', 'Nunca decepcionan, mi marca favorita'],
  ['pt', 'Que atendimento maravilhoso, parabéns a toda a equipe 👏'],
  ['pt', 'Chegou antes do prazo e é lindo demais, amei'],
  ['pt', 'Mal posso esperar pela nova coleção, sou fã'],
  ['it', 'Servizio impeccabile, bravissimi tutti! ❤️'],
  ['it', 'Arrivato in un giorno ed è stupendo, grazie mille'],
  ['it', 'Nessun problema, siete sempre gentilissimi'],
  ['de', 'Danke auch an das ganze Team, läuft seit Monaten wie am Schnürchen'],
  ['fr', 'Une fois de plus ravie, parfait comme d’habitude'],
  ['es', 'Como siempre, la misma calidad de toda la vida'],
  ['pt', 'Sempre a mesma qualidade, parabéns'],
  ['it', 'Complimenti davvero, sempre la stessa qualità'],
  ['ar', 'شكراً مرة ثانية، كثر الله خيركم'],
  ['ar', 'ما شاء الله تبارك الله، أفضل متجر تعاملت معه ❤️'],
  ['ar', 'شكراً من القلب لفريقكم، وصلت الشحنة بسرعة'],
  ['ar', 'خدمة ممتازة وموظفين محترمين، يعطيكم العافية'],
  ['hi', 'कमाल की सर्विस है, पूरी टीम को दिल से धन्यवाद 🙏'],
  ['hi', 'कोई शक नहीं, सबसे अच्छा प्रोडक्ट है'],
  ['hi', 'kya baat hai, ekdum mast product hai bhai ❤️'],
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
  ['negation', 'de', 'Super Hotline, hab leider niemanden erreicht'],
  ['negation', 'de', 'Toller Service. Net.'],
  ['negation', 'fr', 'Super service client, personne ne répond'],
  ['negation', 'fr', 'Génial votre appli, elle s’ouvre même plus'],
  ['negation', 'es', 'Excelente atención, ni un correo me han mandado'],
  ['negation', 'es', 'Muy buena la app, ya ni abre'],
  ['negation', 'pt', 'Atendimento nota dez, ninguém responde'],
  ['negation', 'pt', 'Que maravilha, nem abre mais'],
  ['negation', 'it', 'Bel servizio, non risponde mai nessuno'],
  ['negation', 'it', 'Grande app, manco si apre'],
  ['negation', 'ar', 'خدمة رائعة ومحد يرد'],
  ['negation', 'ar', 'ممتاز التطبيق مايفتح'],
  ['negation', 'hi', 'बहुत बढ़िया, कोई जवाब ही नहीं देता'],
  ['negation', 'hi', 'badhiya service hai, koi reply hi nhi karta'],
  ['contrast', 'de', 'Alles schön bis auf die ruppige Bedienung'],
  ['contrast', 'fr', 'Produit magnifique, par contre l’emballage laisse à désirer'],
  ['contrast', 'es', 'Muy bonito, eso sí, la caja vino abierta'],
  ['contrast', 'pt', 'Produto lindo, pena que a caixa veio aberta'],
  ['contrast', 'it', 'Bellissimo, peccato solo per la scatola'],
  ['contrast', 'ar', 'المنتج جميل بس التغليف مفتوح'],
  ['contrast', 'hi', 'product accha hai par packing khuli hui thi'],
  ['complaint', 'de', 'Bravo @acme, eine Frechheit ist das'],
  ['complaint', 'de', 'Danke für die Verarsche'],
  ['complaint', 'fr', 'Bravo, vous vous foutez vraiment du monde'],
  ['complaint', 'fr', 'Merci @acme, quelle bande de rigolos'],
  ['complaint', 'es', 'Felicidades, menuda tomadura de pelo'],
  ['complaint', 'es', 'Gracias por la chapuza'],
  ['complaint', 'pt', 'Parabéns pela incompetência'],
  ['complaint', 'pt', 'Obrigada pelo descaso de sempre'],
  ['complaint', 'it', 'Complimenti, una presa in giro'],
  ['complaint', 'it', 'Grazie per lo schifo di servizio'],
  ['complaint', 'ar', 'شكراً على سوء الخدمة'],
  ['complaint', 'ar', 'برافو عليكم، استهبال رسمي'],
  ['complaint', 'hi', 'वाह, जनता को बेवकूफ बना रहे हो'],
  ['complaint', 'hi', 'wah bhai, ekdum ghatiya nikla'],
  ['claim', 'de', 'Danke, mein Paket liegt seit einer Woche im Depot'],
  ['claim', 'de', 'Top, seit Tagen kein Internet'],
  ['claim', 'fr', 'Merci, mon colis est bloqué depuis une semaine'],
  ['claim', 'fr', 'Parfait, ma commande est arrivée à moitié vide'],
  ['claim', 'es', 'Gracias, mi paquete lleva una semana en el almacén'],
  ['claim', 'es', 'Genial, me han cobrado de más'],
  ['claim', 'pt', 'Obrigado, minha encomenda está parada há uma semana'],
  ['claim', 'pt', 'Ótimo, cobraram a mais na minha fatura'],
  ['claim', 'it', 'Grazie, il mio pacco è fermo da una settimana'],
  ['claim', 'it', 'Perfetto, mi avete addebitato il doppio'],
  ['claim', 'ar', 'شكراً، طلبي معلق من أسبوع'],
  ['claim', 'ar', 'ممتاز، خصمتوا المبلغ مرتين'],
  ['claim', 'hi', 'धन्यवाद, मेरा पार्सल एक हफ्ते से अटका है'],
  ['claim', 'hi', 'great, paise do baar kat gaye'],
  ['irony', 'de', 'Wieder zwei Stunden in der Leitung. Läuft bei euch.'],
  ['claim', 'de', 'Drei Wochen für eine Antwort, Glückwunsch'],
  ['claim', 'fr', 'Bravo, trois semaines pour une réponse'],
  ['irony', 'fr', 'Merci de me faire perdre mon temps'],
  ['claim', 'es', 'Olé vosotros, tres semanas para contestar'],
  ['irony', 'es', 'Gracias por hacerme perder la mañana'],
  ['irony', 'pt', 'Parabéns aos envolvidos, três semanas para responder'],
  ['irony', 'pt', 'Obrigada por me fazer perder a manhã'],
  ['claim', 'it', 'Complimenti davvero, tre settimane per rispondere'],
  ['irony', 'it', 'Grazie per avermi fatto perdere la mattinata'],
  ['irony', 'ar', 'شكراً على ضياع وقتي'],
  ['claim', 'ar', 'كثر خيركم والله، ثلاث أسابيع عشان ترد'],
  ['irony', 'hi', 'मेरा समय बर्बाद करने के लिए धन्यवाद'],
  ['irony', 'hi', 'time waste karne ke liye thank you'],
  ['again', 'de', 'Super, und täglich grüßt die Störung'],
  ['again', 'fr', 'Super, rebelote ce matin'],
  ['again', 'es', 'Genial, otra vez lo mismo'],
  ['again', 'pt', 'Ótimo, de novo a mesma coisa'],
  ['again', 'it', 'Fantastico, di nuovo la stessa storia'],
  ['again', 'ar', 'رائع، نفس المشكلة مرة ثانية'],
  ['again', 'hi', 'wah, phir se wahi kahani'],
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
