import { describe, expect, it } from 'vitest'
import { isMereAbuse } from '../../../../lib/model/post/abuse'

const TROLLS = {
  en: ['You absolute IDIOTS', '@acme go to hell', 'Scum. All of you.', 'what a bunch of clowns'],
  de: ['Ihr seid alle Idioten', 'Was für Arschlöcher', 'verpisst euch endlich'],
  es: ['Sois unos gilipollas', 'Váyanse a la mierda', 'sois todos imbéciles'],
  fr: ['Bande de cons !', 'Vous êtes des connards', "Quels imbéciles, c'est pas possible"],
  it: ['Siete degli idioti', 'Coglioni!', 'andate a cagare'],
  pt: ['São todos uns idiotas', 'vão se foder', 'Que imbecis'],
  ar: ['أنتم أغبياء', 'يا حمير', 'لعنة الله عليكم'],
  hi: ['सब चूतिये हैं', 'हरामखोरों की कंपनी', 'sab harami hai'],
}

const CUSTOMERS_IN_A_RAGE = {
  en: ['You idiots lost my parcel', 'Morons! 3 weeks and nothing', 'The lid broke, you clowns'],
  de: ['Ihr Idioten, wo bleibt meine Bestellung', 'Wasserkocher kaputt, ihr Trottel'],
  es: ['Gilipollas, me han cobrado dos veces', 'idiotas, mi pedido no llega'],
  fr: ['Connards, remboursez-moi', 'Bande de cons, la bouilloire est cassée'],
  it: ['Idioti, il pacco non arriva', 'Coglioni, il bollitore è rotto'],
  pt: ['Idiotas, cadê meu pedido', 'Babacas, a chaleira quebrou'],
  ar: ['يا حمير وين طلبي', 'أغبياء، الجهاز معطل'],
  hi: ['चूतिये, मेरा ऑर्डर कहाँ है', 'harami log, paise wapas karo'],
}

const COMPLAINTS = {
  en: ['This damn kettle is shit', 'Worst service ever', 'retardant coating peels off'],
  de: ['Was für eine Scheiße', 'Die Anleitung ist idiotensicher'],
  es: ['Qué mierda de servicio'],
  fr: ['Encore du retard', 'Service de merde'],
  it: ['Servizio di merda'],
  pt: ['Que serviço de merda'],
  ar: ['خدمة سيئة جدا'],
  hi: ['बहुत घटिया सेवा', 'bahut ghatiya service'],
}

const rows = (texts: Record<string, string[]>) =>
  Object.entries(texts).flatMap(([language, said]) => said.map((text) => [language, text] as const))

describe('mere abuse', () => {
  it.each(rows(TROLLS))('insults and names nothing (%s): %s', (language, text) => {
    expect(isMereAbuse(text, language)).toBe(true)
  })

  it.each(rows(CUSTOMERS_IN_A_RAGE))('is not a rage with a cause (%s): %s', (language, text) => {
    expect(isMereAbuse(text, language)).toBe(false)
  })

  it.each(rows(COMPLAINTS))('is not swearing at a thing (%s): %s', (language, text) => {
    expect(isMereAbuse(text, language)).toBe(false)
  })

  it('is not known in other languages', () => {
    expect(isMereAbuse('You idiots', 'nl')).toBe(false)
  })

  it('is not found inside a handle or a link', () => {
    expect(isMereAbuse('@idiots https://example.org/idiots hello', 'en')).toBe(false)
  })
})
