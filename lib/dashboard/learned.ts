import { type Learned, learned } from '../model/post/learned'
import { examplesOf, forgetExamples } from '../store/examples'
import type { DashboardContext } from './context'

export type LearnedService = ReturnType<typeof createLearnedService>

/** What the team's labels have taught, and how to forget it. */
export function createLearnedService({ db }: DashboardContext) {
  return {
    read: async (): Promise<Learned> => learned(await examplesOf(db)),
    forget: () => forgetExamples(db),
  }
}
