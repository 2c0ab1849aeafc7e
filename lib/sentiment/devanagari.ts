/**
 * Devanagari in Latin letters as people type it: Hindi is written both ways in posts, and a model
 * that reads one spelling learns from both. Long vowels are written short, as plainWord does.
 */
const CONSONANTS =
  'क k ख kh ग g घ gh ङ n च ch छ ch ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ f ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h ळ l'
const VOWELS = 'अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o'
const SIGNS = 'ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॉ o'
const NASALS = 'ं n ँ n ः h'
/** Takes the vowel from the consonant before it. */
const VIRAMA = '्'

const pairs = (list: string) => {
  const parts = list.split(' ')
  return new Map(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1] ?? '']] : [])))
}
const consonants = pairs(CONSONANTS)
const signs = pairs(SIGNS)
const others = new Map([...pairs(VOWELS), ...pairs(NASALS)])

/** A word with its Devanagari letters in Latin ones; the rest stays. A final "a" is not spoken. */
export function romanise(word: string): string {
  let latin = ''
  let owed = ''
  for (const letter of word) {
    const sign = signs.get(letter)
    if (sign !== undefined) latin += sign
    else if (letter !== VIRAMA) {
      const consonant = consonants.get(letter)
      latin += owed + (consonant ?? others.get(letter) ?? letter)
      owed = consonant === undefined ? '' : 'a'
      continue
    }
    owed = ''
  }
  return latin
}
