/** Attributes that are texts for people. */
const TEXTS = new Set(
  `alt title placeholder content value label summary aria-label aria-placeholder aria-description
  aria-valuetext aria-roledescription data-tooltip-content`.split(/\s+/),
)
/** Declarations that say what is shown, and where. */
const SHOWN = /^(?:display|visibility|position|order|text-align|top|opacity)$/
const SET = /^(?:[a-z-]{1,14}|-?\d{0,3}(?:\.\d{1,2})?(?:px|em|rem|%)?)$/
/** From this length on, the length of a parameter says something. */
const LONG = 60

/**
 * Blots out texts and gives names and ids others, the same one each time. `told` are the words that
 * stay in attributes; nothing that anybody wrote is left but its shape.
 */
export class Censor {
  readonly #told: ReadonlySet<string>
  readonly #words = new Map<string, string>()
  readonly #numbers = new Map<string, string>()

  constructor(told: ReadonlySet<string>) {
    this.#told = told
  }

  /** Blots out the words in `element` and what its attributes say. */
  element(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      if (/^[a-z][a-z-]{0,40}$|^data-\d{1,2}$|^xlink:href$/.test(name))
        element.setAttribute(name, this.value(name, value))
      else element.removeAttribute(name)
    }
    for (const node of element.childNodes)
      if (node.nodeType === 3) node.nodeValue = this.#blotted(node.nodeValue ?? '')
  }

  /** What stands in an attribute's place. */
  value(name: string, value: string): string {
    if (name === 'lang') return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(value) ? value : ''
    if (TEXTS.has(name)) return this.#blotted(value)
    if (name === 'datetime') return '2026-01-01T00:00:00.000Z'
    if (name === 'style') return this.#style(value)
    if (name === 'srcdoc') return ''
    if (/^\s*data:/i.test(value)) return 'data:,'
    return this.#renamed(spelledOut(value)).slice(0, 4000)
  }

  #renamed(value: string): string {
    return value
      .replace(/\s+/g, ' ')
      .replace(/%[0-9a-f]{2}|[\p{L}\p{N}\p{M}]+|[^\x20-\x7e]/giu, (word) => this.#other(word))
  }

  /** Words become `x`, numbers `0`; whom a text addresses is named as in addresses. */
  #blotted(text: string): string {
    let words = 0
    return text.replace(
      /@(\w+)|\p{N}+|[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}|[^\s.,:;!?…·•|()/-]/gu,
      (part, handle?: string) => {
        if (handle) return `@${this.#renamed(handle)}`
        if (++words > 30) return ''
        if (/^\p{N}/u.test(part)) return '0'
        if (/^\p{L}/u.test(part)) return 'x'
        return /^\p{Extended_Pictographic}/u.test(part) ? '🙂' : ''
      },
    )
  }

  #style(value: string): string {
    return value
      .split(';')
      .map((declaration) => declaration.split(':').map((part) => part.trim()))
      .filter(([name = '', set = '']) => SHOWN.test(name) && SET.test(set))
      .map(
        ([name, set = '']) => `${name}: ${set.replace(/[a-z]{3,}/gi, (one) => this.#other(one))}`,
      )
      .join('; ')
  }

  #other(word: string): string {
    if (this.#told.has(word) || word.startsWith('%')) return word
    if (/^\d{1,2}$/.test(word)) return word
    if (/^\d+$/.test(word)) return this.#number(word)
    if (!/^[\p{L}\p{N}]/u.test(word)) return ''
    const comment = commentIn(word)
    if (comment) return this.#number(comment)
    const known = this.#words.get(word.toLowerCase())
    if (known) return known
    const part = this.#partOf(word)
    const [before = '', after = ''] = part ? halves(word, part) : []
    const other = part
      ? `${before && this.#other(before)}${part}${after && this.#other(after)}`
      : `a${this.#words.size + 1}`.padEnd(word.length > LONG ? word.length : 0, 'a')
    this.#words.set(word.toLowerCase(), other)
    return other
  }

  /** The longest word told in a longer one: sites put such together with what is random. */
  #partOf(word: string): string | undefined {
    const parts = [...this.#told].filter((told) => told.length >= 5 && word.includes(told))
    return parts.sort((a, b) => b.length - a.length)[0]
  }

  /** Another number, of as many digits. */
  #number(digits: string): string {
    const known = this.#numbers.get(digits)
    if (known) return known
    const count = String(this.#numbers.size + 1)
    const other = `7${count.padStart(Math.max(0, digits.length - 1), '0')}`
    this.#numbers.set(digits, other)
    return other
  }
}

function halves(word: string, part: string): [before: string, after: string] {
  const at = word.indexOf(part)
  return [word.slice(0, at), word.slice(at + part.length)]
}

/** Without percent-encoding where that hides letters. */
function spelledOut(value: string): string {
  return value.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    run.replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16))
      return /[\w\x80-\xff]/.test(character) ? character.replace(/[\x80-\xff]/, 'ä') : code
    }),
  )
}

/** The number of a comment on Facebook, which stands in addresses as base64. */
function commentIn(word: string): string | undefined {
  if (word.length < 20) return undefined
  try {
    return /^comment:\d+_(\d+)/.exec(atob(word))?.[1]
  } catch {
    return undefined
  }
}
