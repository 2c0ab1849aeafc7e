/** Longer words are cut: it bounds the work on a text without spaces. */
const LONGEST_WORD = 32

const ASCII = /^[\x20-\x7e]*$/
/** Accents, Arabic vowel signs and hamza, the tatweel, and invisible joiners; the nukta. */
const DROPPED = /[\u0300-\u036F\u064B-\u065F\u0670]|[\u0640\u093C\u200B\u200C]|\u200D|\uFE0F/g
const DEVANAGARI = /[\u0900-\u097F]/
const STRETCHED = /(.)\1{2,}/gu

/**
 * The spelling that a word's variants share: lower case, fancy letters made plain, no accents,
 * a letter at most twice in a row ("SOOOO" and "sooo" are "soo").
 */
export function plainWord(raw: string): string {
  const cut = raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw
  const plain = ASCII.test(cut) ? cut : withoutAccents(cut)
  return plain.toLowerCase().replace(STRETCHED, '$1$1')
}

function withoutAccents(word: string): string {
  const plain = word.normalize('NFKD').replace(DROPPED, '').replace(/ى/g, 'ي')
  return DEVANAGARI.test(plain) ? romanise(plain) : plain
}

/** Whether a letter stands three times or more in a row. */
export function isStretched(raw: string): boolean {
  return /(\p{L})\1{2}/u.test(raw)
}

/** Whether a word has two letters or more and all are capitals. */
export function isShouted(raw: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}'’]*\p{Lu}$/u.test(raw)
}

/** A run of marks as one of few: "!!!" is "!!", "?!?" is "?!", ". . ." stays, "....." is "…". */
export function plainMark(raw: string): string {
  if (raw.length === 1) return raw === '’' ? "'" : raw
  if (/^[.…]/.test(raw)) return '…'
  if (/^!+$/.test(raw)) return '!!'
  return /!/.test(raw) ? '?!' : '??'
}

/** An emoticon with neither nose nor repetition: ":-)))" and "=)" are ":)". */
export function plainEmoticon(raw: string): string {
  const face = raw.toLowerCase().replace(/(.)\1+/gu, '$1')
  if (/^[^:;=(]/.test(face) && !/^[<>][:;=]/.test(face)) return face
  const plain = face
    .replace(/[-^o*]/g, '')
    .replace('=', ':')
    .replace(']', ')')
    .replace('[', '(')
  return plain.startsWith('(') ? `${plain[1]})` : plain
}

/**
 * Where a clitic begins or, before the word proper, ends; 0 when there is none. "don't" parts
 * before "n't", "it's" before "'s", "c'est" after "c'".
 */
export function cliticAt(raw: string): number {
  const before = raw.search(/['’]/)
  const after = raw.length - before - 1
  if (before < 1 || after === 0) return 0
  if (/n['’]t$/i.test(raw) && after === 1) return before - 1
  return before <= 2 && after > 2 ? before + 1 : before
}

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
function romanise(word: string): string {
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
