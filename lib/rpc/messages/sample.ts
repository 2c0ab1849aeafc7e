import { z } from 'zod'
import { call, nothing, page } from './call'

/** The sample: a year of invented people. */
export const sampleMessages = {
  /** How many of the sample's people are here, and whether they may come. */
  sample: call(
    page,
    nothing,
    z.strictObject({ people: z.int().nonnegative(), mayAdd: z.boolean() }),
  ),
  /** Adds a year of invented people, where nobody is kept yet; and takes it away again. */
  addSample: call(page, nothing, nothing),
  removeSample: call(page, nothing, nothing),
}
