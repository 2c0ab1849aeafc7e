import type { CnnOptions } from './cnn.ts'
import type { LinearOptions } from './linear.ts'

/** How a language's model is made. */
export interface Recipe {
  /** The name of its files of labelled posts. */
  readonly name: string
  /** The table has 2^`bits` buckets. */
  readonly bits: number
  readonly linear: LinearOptions
  readonly network: boolean
  /** How many English posts are learned from beside its own. */
  readonly englishPosts: number
  /** Whether it learns from its own labelled posts. */
  readonly ownPosts: boolean
  /** Whether it learns from invented posts to brands as well. */
  readonly inventedPosts: boolean
}

/** Chosen on validation and on held-out training posts: docs/sentiment.md says what was tried. */
const MANY_POSTS: LinearOptions = {
  groupWeights: [1, 0.6, 0.7, 1],
  denseWeight: 0.15,
  pull: 0.3,
  rate: 0.1,
  epochs: 10,
  smoothing: 0.1,
  seed: 1,
}
const FEW_POSTS: LinearOptions = {
  groupWeights: [1, 0.3, 0.4, 1.5],
  denseWeight: 0.08,
  pull: 0.5,
  rate: 0.1,
  epochs: 20,
  smoothing: 0.1,
  seed: 1,
}
export const NETWORK: CnnOptions = {
  filters: 24,
  epochs: 12,
  batch: 128,
  rate: 0.006,
  warmUp: 200,
  smoothing: 0.05,
  wordDropout: 0.15,
  vectorDropout: 0.15,
  hiddenDropout: 0.3,
  pull: 1e-4,
  seed: 4,
}

export const ENGLISH: Recipe = {
  name: 'english',
  bits: 19,
  linear: MANY_POSTS,
  network: true,
  englishPosts: 0,
  ownPosts: true,
  inventedPosts: true,
}

const few = (name: string): Recipe => ({
  name,
  bits: 17,
  linear: FEW_POSTS,
  network: false,
  englishPosts: 0,
  ownPosts: true,
  inventedPosts: false,
})

/** The languages there are models for, by BCP 47 tag. */
export const LANGUAGES: Record<string, Recipe> = {
  en: ENGLISH,
  de: few('german'),
  fr: few('french'),
  es: few('spanish'),
  pt: few('portuguese'),
  it: few('italian'),
  ar: few('arabic'),
  // Its labels tell nothing (docs/sentiment.md): the words and English posts do.
  hi: { ...few('hindi'), englishPosts: 12_000, ownPosts: false },
}
