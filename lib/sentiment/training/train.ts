import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { extract } from '../features.ts'
import { judgeWith } from '../judge.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Model, packModel } from '../model.ts'
import type { Three } from '../probabilities.ts'
import { tokenize } from '../tokens.ts'
import { inventedPosts } from './brand-posts.ts'
import { fitCnn } from './cnn.ts'
import { fitLinear } from './linear.ts'
import { readLexicon } from './lists.ts'
import { Matrix } from './matrix.ts'
import { measure } from './measure.ts'
import { quantiseLinear } from './quantise.ts'
import { ENGLISH, LANGUAGES, NETWORK, type Recipe } from './recipes.ts'
import { type Row, readRows } from './rows.ts'
import { fitSharpness } from './sharpness.ts'
import { gatherWords, KNOWN, readGlove, shipWords, toSequence } from './vocabulary.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** `npm run train:sentiment -- --data DIR [--embeddings DIR]`: see docs/sentiment.md. */
const { values: options } = parseArgs({
  options: {
    /** Folder of `<name>-train.jsonl.gz` and `<name>-val.jsonl.gz`. */
    data: { type: 'string' },
    /** Folders of npm packages: the word lists', and that of the word vectors. */
    lists: { type: 'string', default: join(ROOT, 'node_modules') },
    embeddings: { type: 'string' },
    /** The day to note in the files: never taken from the clock, so that runs repeat. */
    date: { type: 'string', default: '' },
    languages: { type: 'string', default: Object.keys(LANGUAGES).join() },
    out: { type: 'string', default: join(ROOT, 'public/sentiment') },
  },
})
if (!options.data) throw new Error('Say where the labelled posts are: --data DIR')
mkdirSync(options.out, { recursive: true })
for (const [language, recipe] of Object.entries(LANGUAGES)) {
  if (options.languages.split(',').includes(language)) trainLanguage(language, recipe, options.data)
}

function trainLanguage(language: string, recipe: Recipe, data: string): void {
  const rows = recipe.ownPosts ? rowsOf(recipe.name, 'train', data) : []
  if (recipe.englishPosts > 0) {
    rows.push(...rowsOf(ENGLISH.name, 'train', data).slice(0, recipe.englishPosts))
  }
  if (recipe.inventedPosts) rows.push(...inventedPosts())
  const lexicon = readLexicon(language, options.lists)
  const model = {
    ...train(rows, lexicon, recipe),
    lexicon,
    facts: { language, date: options.date, data: digest(rows), scores: {} },
    sharpness: 1,
  }
  const unseen = rowsOf((recipe.ownPosts ? recipe : ENGLISH).name, 'val', data)
  const judged = judge(model, unseen)
  const labels = unseen.map(({ label }) => label)
  const sharpness = fitSharpness(judged, labels)
  const scores = measure(judged, labels)
  const bytes = new Uint8Array(
    packModel({ ...model, sharpness, facts: { ...model.facts, scores } }),
  )
  writeFileSync(join(options.out, `${language}.bin`), bytes)
  const size = (gzipSync(bytes).length / 1000).toFixed(0)
  console.log(`${language}: ${size} kB gz, sharpness ${sharpness}, on validation`, scores)
}

function rowsOf(name: string, part: 'train' | 'val', data: string): Row[] {
  return readRows(join(data, `${name}-${part}.jsonl.gz`))
}

function digest(rows: readonly Row[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}

function train(
  rows: readonly Row[],
  lexicon: Lexicon,
  recipe: Recipe,
): Pick<Model, 'linear' | 'network'> {
  const features = rows.map(({ text }) => extract(text, tokenize(text), lexicon))
  const labels = rows.map(({ label }) => label)
  const weights = fitLinear(new Matrix(features, labels, recipe.bits), recipe.linear)
  const linear = quantiseLinear(weights, recipe.linear.groupWeights)
  if (!recipe.network || !options.embeddings) return { linear }
  const words = gatherWords(features, readGlove(options.embeddings), lexicon)
  const posts = features.map((one, i) => toSequence(one, labels[i] ?? 1, words))
  const { network, vectors } = fitCnn(posts, words.knowledge, KNOWN, NETWORK)
  return { linear, network: { net: network, vocabulary: shipWords(words, vectors) } }
}

/** What the model, its weights as they will be shipped, says of posts it has not seen. */
function judge(model: Model, rows: readonly Row[]): Three[] {
  const judgeOne = judgeWith(model)
  return rows.map(
    ({ text }) => judgeOne(extract(text, tokenize(text), model.lexicon)).probabilities,
  )
}
