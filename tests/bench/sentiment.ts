import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createClassifier } from '../../lib/sentiment/index.ts'
import type { Three } from '../../lib/sentiment/probabilities.ts'
import { measure } from '../../lib/sentiment/training/measure.ts'
import { type Row, readRows } from '../../lib/sentiment/training/rows.ts'
import { median } from './numbers.ts'

/**
 * Our classifier beside the npm packages `sentiment` (AFINN) and `vader-sentiment`, in one run:
 *
 *   node tests/bench/sentiment.ts [DIR]
 *
 * DIR, or ARDENT_SENTIMENT_DATA, holds the labelled posts; without it accuracy is left out.
 */
export function benchSentiment(data = process.env.ARDENT_SENTIMENT_DATA): void {
  const classify = coldStart()
  const rivals = { ours: classify, ...packages() }
  speed(rivals, posts(data))
  if (data) accuracy(rivals, readRows(join(data, 'english-val.jsonl.gz')))
  else console.log('Accuracy left out: give the folder of labelled posts, or ARDENT_SENTIMENT_DATA')
}

type Classify = (text: string) => Three

const MODELS = join(import.meta.dirname, '../../public/sentiment')
const ROUNDS = 7
const INVENTED = [
  'Thank you @acme, my new kettle came a day early and it is lovely!! 😍 #happy',
  "@acme I've been on hold for 40 minutes and nobody answers. Is this a joke?",
  'The bridge by the old mill opens again on Thursday, say the people of the harbour office.',
  'not sure about the new colours tbh… the old ones were nicer, but it works well enough :)',
]

function coldStart(): Classify {
  const files = readdirSync(MODELS).map((file) => {
    const bytes = readFileSync(join(MODELS, file))
    return { language: file.replace('.bin', ''), bytes: new Uint8Array(bytes) }
  })
  const start = performance.now()
  const { classify } = createClassifier(
    Object.fromEntries(files.map(({ language, bytes }) => [language, bytes.buffer])),
  )
  const opened = performance.now()
  classify(INVENTED[0] ?? '', 'en')
  const answered = performance.now()
  const { bytes } = files.find(({ language }) => language === 'en') ?? { bytes: [] }
  console.log(
    `Cold start: ${files.length} models opened in ${(opened - start).toFixed(1)} ms, ` +
      `first answer ${(answered - opened).toFixed(1)} ms later; ` +
      `English ${(gzipSync(Uint8Array.from(bytes)).length / 1000).toFixed(0)} kB gz`,
  )
  return (text) => {
    const { negative, neutral, positive } = classify(text, 'en').probabilities
    return [negative, neutral, positive]
  }
}

/** The rivals that are installed, as their manuals say to use them. */
function packages(): Record<string, Classify> {
  const require = createRequire(import.meta.url)
  const found: Record<string, Classify> = {}
  try {
    const Sentiment = require('sentiment') as new () => {
      analyze(text: string): { score: number }
    }
    const afinn = new Sentiment()
    found.sentiment = (text) => fromSign(afinn.analyze(text).score, 0)
    const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as {
      SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } }
    }
    found['vader-sentiment'] = (text) => fromSign(vader.polarity_scores(text).compound, 0.05)
  } catch {
    console.log('Not installed, so left out: sentiment, vader-sentiment')
  }
  return found
}

function fromSign(score: number, border: number): Three {
  if (score < -border) return [1, 0, 0]
  return score > border ? [0, 0, 1] : [0, 1, 0]
}

function posts(data: string | undefined): string[] {
  const path = join(data ?? '', 'english-val.jsonl.gz')
  if (existsSync(path)) return readRows(path).map(({ text }) => text)
  return Array.from({ length: 500 }, () => INVENTED).flat()
}

function speed(rivals: Record<string, Classify>, texts: readonly string[]): void {
  console.log(`\nMicroseconds a post, median of ${ROUNDS} rounds over ${texts.length} posts`)
  for (const [name, classify] of Object.entries(rivals)) {
    const rounds = Array.from({ length: ROUNDS + 1 }, () => {
      const start = performance.now()
      for (const text of texts) classify(text)
      return ((performance.now() - start) * 1000) / texts.length
    })
    console.log(`${name.padEnd(16)} ${median(rounds.slice(1)).toFixed(0)}`)
  }
}

function accuracy(rivals: Record<string, Classify>, rows: readonly Row[]): void {
  console.log(`\nEnglish validation, ${rows.length} posts, percent`)
  for (const [name, classify] of Object.entries(rivals)) {
    const scores = measure(
      rows.map(({ text }) => classify(text)),
      rows.map(({ label }) => label),
    )
    console.log(
      `${name.padEnd(16)} macro-recall ${scores.macroRecall}, accuracy ${scores.accuracy}, ` +
        `negative called positive ${scores.negativeCalledPositive}`,
    )
  }
}

if (import.meta.main) benchSentiment(process.argv[2])
