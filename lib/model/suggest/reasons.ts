import type sentences from './reasons.en.json'

export type ReasonKey = keyof typeof sentences

/** A word, a count (which picks the plural), or a moment, said as "34 days ago". */
export type Fact = string | number | { readonly at: number }

/** One sentence, in any language: which, and what stands for its `$1`. */
export interface Reason {
  readonly key: ReasonKey
  readonly facts: readonly Fact[]
}

export function reason(key: ReasonKey, ...facts: Fact[]): Reason {
  return { key, facts }
}
