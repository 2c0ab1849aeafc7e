import type { Sentiment } from '../person/person'
import { type Example, LEAST_PEOPLE, whoSaid } from './example'
import { countLabels, isEnough, learnFrom, type OwnModel } from './own-model'

/** What the team's labels have taught so far, as it can be looked at. */
export interface Learned {
  /** How many posts were labelled as what. */
  counts: Readonly<Record<Sentiment, number>>
  /** How many of them by a correction; the others by what was done about them. */
  corrections: number
  /** When the earliest of them was labelled, in milliseconds since 1970; null where there is none. */
  since: number | null
  /** Whether it has a say by now. */
  counted: boolean
  /** The words that move a post most, the strongest first. */
  praise: readonly LearnedWord[]
  blame: readonly LearnedWord[]
}

interface LearnedWord {
  text: string
  /** How many of the labelled posts have it. */
  posts: number
}

/** How many words are shown each way. */
const SHOWN = 12
/** A word that moves less, in nats between positive and negative, is not worth a look. */
const LEAST = 0.05

/** What `examples` teach. Words that fewer than three people have said are not among them. */
export function learned(examples: readonly Example[]): Learned {
  const model = learnFrom(examples)
  const words = model ? movingWords(examples, model) : []
  return {
    counts: countLabels(examples),
    corrections: examples.filter(({ by }) => by === 'correction').length,
    since: examples.length > 0 ? Math.min(...examples.map(({ at }) => at)) : null,
    counted: isEnough(examples),
    praise: words.filter(({ toward }) => toward >= LEAST).slice(0, SHOWN),
    blame: words
      .filter(({ toward }) => toward <= -LEAST)
      .reverse()
      .slice(0, SHOWN),
  }
}

/** The words that may be told, from what sounds most like praise to what sounds most like blame. */
function movingWords(examples: readonly Example[], model: OwnModel) {
  const found = new Map<number, { text: string; posts: number; saidBy: Set<string> }>()
  for (const example of examples) {
    for (const { print, text } of example.words) {
      const word = found.get(print) ?? { text: '', posts: 0, saidBy: new Set() }
      word.posts++
      word.text ||= text ?? ''
      word.saidBy.add(whoSaid(example))
      found.set(print, word)
    }
  }
  return [...found]
    .filter(([, { text, saidBy }]) => text !== '' && saidBy.size >= LEAST_PEOPLE)
    .map(([print, { text, posts }]) => {
      const says = model.get(print)
      return { text, posts, toward: says ? says.positive - says.negative : 0 }
    })
    .sort((a, b) => b.toward - a.toward || (a.text < b.text ? -1 : 1))
}
