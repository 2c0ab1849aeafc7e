/** A letter, a sign that goes with one, or a digit. */
export const LETTER = String.raw`[\p{L}\p{M}\p{N}]`
/** What may stand between two words of a phrase: spaces, a comma, a name in between. */
const SPACE = String.raw`[\s,]+(?:[¤@][\s,]+)?`
/** Up to so many characters of the same sentence. */
const GAP = String.raw`(?:[^.!?…\n]{0,40}?[\s,¤@]|[\s,])[\s]*`
/** What a word goes on with. The classes of letters are what takes time to build, so none of them. */
const REST = String.raw`[^\s,.!?…:;()"“”]*`
const ANY_WORD = String.raw`[^\s,!?…;()"“”¤@¢⌁]+`
/** Where a sentence begins, or what is said to somebody. */
const OPENING = String.raw`(?<=(?:^|[.!?…:;\n¤@])[\s,.!?:;-]*(?:(?:hi|hey|hello|hallo|hola|salut|bonjour|oi|ola|olá|ciao|salve|ok|so|and|but|und|et|y|e|please|pls|guys|just|also)[\s,]+)?)`
/** Arabic writes "and", "with", "for" and "the" on to the next word. */
const ARABIC_CLITICS = '[وف]?[بلك]?(?:ال)?'
/** What stands between two phrases of one sentence. */
const APART = String.raw`(?!${LETTER})[^.!?…\n]{0,120}?(?<!${LETTER})`
/** Parts two phrases that stand in one sentence, in either order. */
export const BESIDE = ' & '

/** The pattern of one phrase, without what stands around it. */
export function entrySource(entry: string): string {
  const [one = '', other] = entry.split(BESIDE).map(sideSource)
  return other ? `(?:(?:${one})${APART}(?:${other})|(?:${other})${APART}(?:${one}))` : one
}

function sideSource(entry: string): string {
  const pieces = entry.match(PIECES) ?? []
  const source = pieces.map((piece) => MEANS.get(piece) ?? spelled(piece)).join('')
  return /\p{Script=Arabic}/u.test(entry) ? ARABIC_CLITICS + source : source
}

/** An escaped sign, the star behind a bracket, white space, any other sign. */
const PIECES = /\\.|\)\*| \?|\s+|./gsu

const MEANS = new Map([
  [')*', ')*'],
  [' ', SPACE],
  [' ?', String.raw`[\s,]*`],
  ['…', GAP],
  ['*', REST],
  ['#', ANY_WORD],
  ["'", "['’]?"],
  ['.', String.raw`\.`],
  ['\\#', '#'],
  ['>', OPENING],
  ['^', String.raw`(?<=^[\s¤@.,!?:;"“’'-]*)`],
  ['$', String.raw`(?=(?:[\s¤@⌁.,!?…:;"”'’()❤️♥😍🙏👍😡🙄-]|\p{Emoji_Presentation})*$)`],
  ['~', String.raw`[\s.,!;:)-]*`],
  ['ß', '(?:ß|ss)'],
  ['ا', '[اأإآ]'],
  ['أ', '[اأإآ]'],
  ['إ', '[اأإآ]'],
  ['آ', '[اأإآ]'],
  ['ى', '[ىي]'],
  ['ة', '[ةه]'],
])

/** A letter with an accent, or without. */
function spelled(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{Mn}/gu, '')
  return plain === letter || !/\p{Script=Latin}/u.test(letter) ? letter : `[${letter}${plain}]`
}
