/** Accents of letters, as HTML names them behind the letter: `&uuml;`. */
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
}
/** The letters of European names that are no letter with an accent, and what stands around words. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
  }),
)
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi
const LETTER = new RegExp(`^([A-Za-z])(${Object.keys(ACCENTS).join('|')})$`)

/**
 * A text with the characters that it names as HTML does, because a web page's program wrote it.
 *
 * @example withCharacters('Se&aacute;n O&#039;Brien') // 'Seán O'Brien'
 */
export function withCharacters(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, number?: string, hex?: string, name?: string) => {
    if (name === undefined) return character(number ? Number(number) : Number(`0x${hex}`)) ?? whole
    const [, letter, accent = ''] = LETTER.exec(name) ?? []
    return letter ? (letter + ACCENTS[accent]).normalize('NFC') : (NAMED.get(name) ?? whole)
  })
}

/** A character by its number, unless it is a control that no text has. */
const character = (code: number) =>
  code < 32 || code > 0x10_ff_ff ? undefined : String.fromCodePoint(code)
