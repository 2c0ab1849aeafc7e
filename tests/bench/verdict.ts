import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { vetoesOn } from '../../lib/model/post/vetoes.ts'
import { createClassifier } from '../../lib/sentiment/index.ts'
import { LABELLED } from '../../lib/sentiment/training/language-texts.ts'
import { type Row, readRows } from '../../lib/sentiment/training/rows.ts'

/**
 * What the labels allow on posts kept for validation, and how often rightly:
 *
 *   node tests/bench/verdict.ts --data DIR
 */

type Language = keyof typeof LABELLED
type Judged = Row & ReturnType<typeof judge>

const MODELS = join(import.meta.dirname, '../../public/sentiment')
const THRESHOLDS = [0.7, 0.8, 0.9, 0.95]
const CAREFUL = [0.5, 0.6, 0.7]
const [NEGATIVE, POSITIVE] = [0, 2]

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data) throw new Error('--data names the folder with the labelled posts')
const languages = (Object.keys(LABELLED) as Language[]).filter((language) =>
  existsSync(modelOf(language)),
)
const classifier = createClassifier(
  Object.fromEntries(languages.map((language) => [language, bytes(modelOf(language))])),
)
for (const language of languages) report(language, values.data)

function report(language: Language, data: string): void {
  const path = join(data, `${LABELLED[language]}-val.jsonl.gz`)
  const posts = readRows(path).map((row) => ({ ...row, ...judge(row.text, language) }))
  console.log(`\n${language}: ${posts.length} posts, ${share(posts, isPraise)} % of them praise`)
  for (const threshold of THRESHOLDS) {
    const sure = posts.filter(({ positive }) => positive >= threshold)
    thanked(`thank from ${threshold}, no vetoes`, sure, posts)
    thanked(
      `thank from ${threshold}, vetoes  `,
      sure.filter(({ vetoes }) => vetoes.length === 0),
      posts,
    )
  }
  for (const threshold of CAREFUL) answered(threshold, posts)
}

function answered(threshold: number, all: readonly Judged[]): void {
  const chosen = all.filter(({ negative }) => negative >= threshold)
  const found = share(all.filter(isComplaint), ({ negative }) => negative >= threshold)
  console.log(
    `careful reply from ${threshold}: ${chosen.length}, complaints ${share(chosen, isComplaint)} %, ` +
      `praise ${share(chosen, isPraise)} %, of all complaints ${found} %`,
  )
}

function thanked(name: string, chosen: readonly Judged[], all: readonly Judged[]): void {
  const complaints = chosen.filter(isComplaint)
  const praise = all.filter(isPraise)
  const reached = (100 * chosen.filter(isPraise).length) / praise.length
  console.log(
    `${name}: ${chosen.length}, complaints ${complaints.length} (${share(chosen, isComplaint)} %), ` +
      `praise ${share(chosen, isPraise)} %, of all praise ${reached.toFixed(1)} %`,
  )
}

/** As the extension does it: the language is recognised from the text, the set's name is the hint. */
function judge(text: string, language: Language) {
  const result = classifier.classify(text, language)
  return {
    positive: result.supported ? result.probabilities.positive : 0,
    negative: result.supported ? result.probabilities.negative : 0,
    vetoes: vetoesOn(text, result.language),
  }
}

function isComplaint({ label }: Row): boolean {
  return label === NEGATIVE
}

function isPraise({ label }: Row): boolean {
  return label === POSITIVE
}

function modelOf(language: string): string {
  return join(MODELS, `${language}.bin`)
}

function bytes(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return all.length === 0 ? '–' : ((100 * all.filter(holds).length) / all.length).toFixed(1)
}
