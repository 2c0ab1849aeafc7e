import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { tokenize } from '../../tokens.ts'
import { LANGUAGES } from '../recipes.ts'
import { readRows } from '../rows.ts'

/** `node words.ts --data DIR --out FILE`: what `vectors.py` and `train.py` read; see docs/sentiment.md. */
const { values: options } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' } },
})
if (!options.data || !options.out) throw new Error('Say --data DIR and --out FILE')
const HERE = import.meta.dirname
const MODEL = join(HERE, '../../../model/post')
const CASES = join(HERE, '../second/cases')
/** One in so many English posts: there are far more than of any other language. */
const OF_ENGLISH = 8
/** What is tokenized at a time of a list of words. */
const PART = 6000
const out = createWriteStream(options.out)

for (const [language, { name }] of Object.entries(LANGUAGES)) {
  for (const line of linesOf(join(HERE, `${language}.tsv`))) {
    const [kind = '', text = ''] = line.split('\t')
    put('matters', language, kind, text)
  }
  const posts = readRows(join(options.data, `${name}-train.jsonl.gz`))
  for (const { text } of posts.filter((_, i) => language !== 'en' || i % OF_ENGLISH === 0)) {
    put('ordinary', language, 'none', text)
  }
  for (const { text } of readRows(join(options.data, `${name}-val.jsonl.gz`))) {
    put('kept back', language, 'none', text)
  }
  for (const folder of ['cues', 'escalations'])
    putWords(language, join(MODEL, folder, `${language}.ts`))
}
putWords('en', join(HERE, '../own-words.ts'))
for (const file of readdirSync(CASES, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.jsonl')) continue
  // Those in English stand in no folder, but for a few.
  const language = dirname(file) === '.' ? 'en' : dirname(file)
  for (const line of linesOf(join(CASES, file))) {
    const { text, wants, kind } = JSON.parse(line) as Record<'text' | 'wants' | 'kind', string>
    // Nobody has looked complaints through for matters.
    const isNone = wants !== 'complaint' && !/^(?:esc_|condolence|disaster)/.test(kind)
    put(isNone ? 'cases' : 'words', language, 'none', text)
  }
}
out.end()

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n')
}

/** A post's tokens: how each is spelled for the models, and as it stands there. */
function put(from: string, language: string, kind: string, text: string): void {
  const named = text.replace(/@?\[BRAND\]/g, '@brand').replace(/@?\[RIVAL\]/g, '@rival')
  const tokens = tokenize(named)
    .filter((token) => token.kind !== 'mention' && token.kind !== 'link')
    .map((token) => [token.kind, token.text, named.slice(token.start, token.end)])
  out.write(`${JSON.stringify({ from, language, kind, tokens })}\n`)
}

/** The words of a list in the code, whatever else stands there. */
function putWords(language: string, path: string): void {
  const words = readFileSync(path, 'utf8').replace(/[^\p{L}\p{M}'’\s]/gu, ' ')
  for (let at = 0; at < words.length; at += PART) {
    put('words', language, '', words.slice(at, at + PART))
  }
}
