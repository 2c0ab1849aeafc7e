import { z } from 'zod'
import type messages from '../../../public/_locales/en/messages.json'

/** The reasons' sentences stand among all other words; a plural's forms are parted by " | ". */
export type ReasonKey = Extract<keyof typeof messages, `reason_${string}`>

/** A word, a count (which picks the plural), or a moment, said as "34 days ago". */
export const Fact = z.union([z.string(), z.number(), z.strictObject({ at: z.number() })])
export type Fact = Readonly<z.infer<typeof Fact>>

/** One sentence, in any language: which, and what stands for its `$1`. */
export const Reason = z.strictObject({
  key: z.custom<ReasonKey>((key) => typeof key === 'string' && /^reason_[a-z_]{1,60}$/.test(key)),
  facts: z.array(Fact).max(5).readonly(),
})
export type Reason = z.infer<typeof Reason>

export function reason(key: ReasonKey, ...facts: Fact[]): Reason {
  return { key, facts }
}
