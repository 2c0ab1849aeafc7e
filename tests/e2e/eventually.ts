import { expect } from 'vitest'

/** `expect.poll` with patience for a machine that does other things as well. */
export const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 })
