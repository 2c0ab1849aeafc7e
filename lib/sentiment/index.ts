import type { WordPrint } from '../model/post/word-print.ts'
import { extract } from './features.ts'
import { type Judge, judgeWith } from './judge.ts'
import { recogniseLanguage } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { maskBrands } from './mask-brands.ts'
import { openModel } from './model.ts'
import { winner } from './probabilities.ts'
import { MOST, strongest } from './strongest.ts'
import { type Token, tokenize } from './tokens.ts'
import { wordPrints } from './word-prints.ts'

const LABELS = ['negative', 'neutral', 'positive'] as const
type Label = (typeof LABELS)[number]

/** What a post says, as far as its words tell. */
export interface Classification {
  readonly label: Label
  /** They sum to 1. */
  readonly probabilities: Readonly<Record<Label, number>>
  /** BCP 47 primary tag; `und` where there is too little text to tell. */
  readonly language: string
  /** Whether there is a model for it; where not, the label is neutral and says nothing. */
  readonly supported: boolean
  /** The words that moved the decision most, strongest first; none for a neutral post. */
  readonly evidence: readonly Evidence[]
  /** The words by which a team's own model knows posts like it; none without a model. */
  readonly words: readonly WordPrint[]
}

export interface Classifier {
  /**
   * Never throws. Only the first 8,000 characters are read.
   *
   * @param hint the language the page gives the post, as in `lang`
   * @param ignore words that carry no sentiment of their own: the brand's names
   */
  classify(text: string, hint?: string, ignore?: readonly string[]): Classification
}

/** Too little text to tell a language: BCP 47's tag for that. */
const UNDETERMINED = 'und'
/** Emoji mean about the same everywhere, and the English model has learned the most. */
const EMOJI_LANGUAGE = 'en'

/**
 * A classifier of posts.
 *
 * @param models by BCP 47 primary tag, the bytes of `public/sentiment/<tag>.bin`; they are not
 *   copied. Throws when one is not such a file.
 */
export function createClassifier(models: Readonly<Record<string, ArrayBuffer>>): Classifier {
  const readers = new Map(Object.entries(models).map(([tag, bytes]) => [tag, readerOf(bytes)]))
  return {
    classify(text, hint, ignore = []) {
      const tokens = maskBrands(tokenize(text), ignore)
      const language = recogniseLanguage(withoutNames(text, tokens), hint)
      if (language !== null) return answer(readers.get(language), language, text, tokens)
      // Where words are too few, emoji and emoticons still speak.
      const faces = tokens.filter(({ kind }) => kind === 'emoji' || kind === 'emoticon')
      const reader = faces.length > 0 ? readers.get(EMOJI_LANGUAGE) : undefined
      return answer(reader, UNDETERMINED, text, faces)
    },
  }
}

/** The text with spaces for what was masked: a name is of no language. */
function withoutNames(text: string, tokens: readonly Token[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { kind, start, end } of tokens) {
    if (kind !== 'mention') continue
    pieces.push(text.slice(at, start), ' ')
    at = end
  }
  return pieces.join('') + text.slice(at)
}

interface Reader {
  readonly lexicon: Lexicon
  readonly judge: Judge
}

function readerOf(bytes: ArrayBuffer): Reader {
  const model = openModel(bytes)
  return { lexicon: model.lexicon, judge: judgeWith(model) }
}

function answer(
  reader: Reader | undefined,
  language: string,
  text: string,
  tokens: readonly Token[],
): Classification {
  if (!reader) return { ...NOTHING, language }
  const { probabilities, pulls } = reader.judge(extract(text, tokens, reader.lexicon))
  const best = winner(probabilities)
  const [negative, neutral, positive] = probabilities
  return {
    label: LABELS[best],
    probabilities: { negative, neutral, positive },
    language,
    supported: true,
    evidence: best === 1 ? [] : evidenceFor(text, tokens, pulls, best === 2 ? 1 : -1),
    words: wordPrints(text, tokens),
  }
}

const NOTHING = {
  label: 'neutral',
  probabilities: { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 },
  supported: false,
  evidence: [],
  words: [],
} as const

/** A word that moved the decision. `start` and `end` are UTF-16 offsets in the original text. */
interface Evidence {
  readonly text: string
  /** How much it moved the decision toward the label; above 0, comparable within one post. */
  readonly weight: number
  readonly start: number
  readonly end: number
}

/** Words that moved the decision less explain nothing. */
const LEAST_WEIGHT = 0.1
/** Nor do those that moved it by less than this part of the strongest. */
const LEAST_SHARE = 0.25
const SPEAKING = new Set(['word', 'hashtag', 'emoji', 'emoticon'])

/**
 * The words that moved the decision most, strongest first.
 *
 * @param pulls for each token how far it moved the decision from negative to positive
 * @param toward 1 for a positive post, -1 for a negative one
 */
function evidenceFor(
  text: string,
  tokens: readonly Token[],
  pulls: Float64Array,
  toward: 1 | -1,
): Evidence[] {
  const weighed = tokens
    .map((token, i) => ({ token, weight: (pulls[i] ?? 0) * toward }))
    .filter(({ token, weight }) => SPEAKING.has(token.kind) && weight >= LEAST_WEIGHT)
  return strongest(weighed, LEAST_SHARE)
    .slice(0, MOST)
    .map(({ token, weight }) => {
      const { start, end } = token
      return { text: text.slice(start, end), weight, start, end }
    })
}
