import type { teamSection as ofTeam } from '../team'

export const teamSection: (...given: Parameters<typeof ofTeam>) => undefined = () => undefined
