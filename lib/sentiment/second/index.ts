import { WORDED_KINDS } from '../../model/post/escalations/escalation-lists.ts'
import type { Matter } from '../../model/post/matter.ts'
import { type SecondReading, WANTS } from '../../model/post/second-reading.ts'
import { MOST, strongest } from '../strongest.ts'
import { type HeadName, openModelFile } from './model-file.ts'
import { type Piece, readVocabulary, tokenize } from './tokenizer.ts'
import { createTransformer, type HeadAnswer } from './transformer.ts'

/** The files in `public/second/`. */
export interface SecondFiles {
  readonly kernel: BufferSource
  readonly model: ArrayBuffer
  readonly vocabulary: string
}

export interface SecondReader {
  /**
   * Reads a text as `readAgain` gives it. One at a time.
   *
   * @param pause called some times while it reads, so that others can have their turn
   */
  read(text: string, pause: () => Promise<void>): Promise<SecondReading>
}

/** A reader of posts about a brand. @throws where a file is not what it should be, saying how */
export async function createSecondReader(files: SecondFiles): Promise<SecondReader> {
  const vocabulary = readVocabulary(files.vocabulary)
  const file = openModelFile(files.model)
  const { labels, sharpness, maxTokens } = file.header
  const transformer = await createTransformer(files.kernel, file, vocabulary.size)
  const shares = (head: HeadName, { logits }: HeadAnswer) => {
    const all = softmax(logits.map((logit) => logit * sharpness[head]))
    return Object.fromEntries(labels[head].map((label, at) => [label, all[at] ?? 0]))
  }
  return {
    async read(text, pause) {
      const pieces = tokenize(text, vocabulary, maxTokens)
      const answer = await transformer.run(
        pieces.map(({ id }) => id),
        pause,
      )
      const { negative = 0, neutral = 0, positive = 0 } = shares('sentiment', answer.sentiment)
      const { yes = 0 } = shares('about', answer.about)
      const wants = shares('wants', answer.wants)
      const [good, bad] = [
        labels.sentiment.indexOf('positive'),
        labels.sentiment.indexOf('negative'),
      ]
      const toward = positive > negative ? 1 : -1
      const isNeutral = neutral > Math.max(negative, positive)
      const pulls = answer.sentiment.parts.map((part) => (part[good] ?? 0) - (part[bad] ?? 0))
      return {
        sentiment: { negative, neutral, positive },
        about: yes,
        wants: Object.fromEntries(
          WANTS.map((want) => [want, wants[want] ?? 0]),
        ) as SecondReading['wants'],
        evidence: isNeutral ? [] : evidenceIn(text, pieces, pulls, toward),
        matter: matterIn(text, pieces, answer.matter),
      }
    },
  }

  function matterIn(text: string, pieces: readonly Piece[], answer: HeadAnswer): Matter {
    const all = shares('matter', answer)
    const likely = (kind: string) => all[kind] ?? 0
    const kind = WORDED_KINDS.reduce((one, other) => (likely(other) > likely(one) ? other : one))
    const [of, none] = [labels.matter.indexOf(kind), labels.matter.indexOf('none')]
    const pulls = answer.parts.map((part) => (part[of] ?? 0) - (part[none] ?? 0))
    const words = evidenceIn(text, pieces, pulls, 1).map((word) => word.text)
    return { kind, likely: 1 - likely('none'), words: words.filter((word) => LETTER.test(word)) }
  }
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Words that moved the answer by less than this part of the strongest explain nothing. */
const LEAST_SHARE = 0.4
const LETTER = /\p{L}/u
const SPEAKING = /[\p{L}\p{N}\p{So}]/u

/**
 * The words that moved the answer most, strongest first. Each token's part in the answer also has
 * what all tokens of the post say together: only what a word says above the others counts.
 *
 * @param pulls for each token how far it moved the answer from negative to positive
 */
function evidenceIn(
  text: string,
  pieces: readonly Piece[],
  pulls: readonly number[],
  toward: 1 | -1,
): SecondReading['evidence'] {
  const mean = pulls.reduce((sum, pull) => sum + pull, 0) / pulls.length
  const words = new Map<number, { start: number; end: number; weight: number }>()
  for (const [at, { start, end }] of pieces.entries()) {
    if (start === end) continue
    const weight = ((pulls[at] ?? 0) - mean) * toward
    const word = words.get(start)
    if (word) word.weight += weight
    else words.set(start, { start, end, weight })
  }
  const speaking = [...words.values()]
    .map((word) => ({ text: text.slice(word.start, word.end), ...word }))
    .filter((word) => word.weight > 0 && SPEAKING.test(word.text))
  return strongest(speaking, LEAST_SHARE).slice(0, MOST)
}
