import type { Handlers } from '../rpc/server'
import { addSample, removeSample, sampleStanding } from '../store/sample'
import type { BackgroundContext } from './context'

/** What the messages around the sample's year do. */
export function sampleHandlers({ db, now }: BackgroundContext) {
  return {
    sample: () => sampleStanding(db),

    async addSample() {
      await addSample(db, now())
      return {}
    },

    async removeSample() {
      await removeSample(db)
      return {}
    },
  } satisfies Partial<Handlers>
}
