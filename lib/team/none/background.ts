import type { startTeam as ofTeam } from '../background'

export const startTeam: typeof ofTeam = () => ({
  answer: async () => undefined,
  wrote: () => undefined,
})
