import { PRINT_BITS, type WordPrint } from '../model/post/word-print.ts'
import { hashWord } from './hash.ts'
import type { Token } from './tokens.ts'

/** Whom somebody mentions and what they link to says nothing of how they sound. */
const SILENT = new Set<Token['kind']>(['mention', 'link'])
const FACES = new Set<Token['kind']>(['emoji', 'emoticon'])

/** The words of a text as a team's own model looks at them, each once. */
export function wordPrints(text: string, tokens: readonly Token[]): WordPrint[] {
  const words = new Map<number, WordPrint>()
  for (const token of tokens) {
    if (SILENT.has(token.kind)) continue
    const print = hashWord(token.text) >>> (32 - PRINT_BITS)
    words.set(print, { print, text: token.text, isPlain: isPlain(text, token) })
  }
  return [...words.values()]
}

/** A capital may begin a name; marks and numbers tell nobody anything. */
function isPlain(text: string, { kind, start, end }: Token): boolean {
  const raw = text.slice(start, end)
  return FACES.has(kind) || (kind === 'word' && raw === raw.toLowerCase() && end - start > 1)
}
