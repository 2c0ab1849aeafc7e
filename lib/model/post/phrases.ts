const LETTER = String.raw`[\p{L}\p{M}\p{N}]`
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

/**
 * A pattern of phrases, parted by commas, for texts in lower case, with accents or without.
 *
 * `*` is any ending, `…` a few words of the same sentence, `#` one word or number, `(a|b)` either,
 * `(a)?` perhaps, `>` where a sentence begins, `^` and `$` the ends of the text, `~` any marks. See
 * `marked` in brand.ts for `¤`, `¢`, `@`.
 *
 * @example phrases('where is my, # hours late, thank* … for').test('three hours late') // true
 */
export function phrases(list: string): RegExp {
  return new RegExp(sourceOf(list), 'gu')
}

function sourceOf(list: string): string {
  const entries = list.split(',').flatMap((entry) => entry.trim() || [])
  return `(?<!${LETTER})(?:${entries.map(entrySource).join('|')})(?!${LETTER})`
}

function entrySource(entry: string): string {
  const pieces =
    entry
      .normalize('NFC')
      .trim()
      .replace(OPTIONAL_END, '( ($1))?')
      .replace(/\s*…\s*/g, '…')
      .match(PIECES) ?? []
  const source = pieces.map((piece) => MEANS.get(piece) ?? spelled(piece)).join('')
  return /\p{Script=Arabic}/u.test(entry) ? ARABIC_CLITICS + source : source
}

/** What may follow at the end, with the space before it. */
const OPTIONAL_END = / \(([^()]*)\)\?$/

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
