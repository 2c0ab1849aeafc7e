import { z } from 'zod'

/** The steps of the welcome page, in their order. */
export const WelcomeStep = z.enum(['brand', 'networks', 'try'])
export type WelcomeStep = z.infer<typeof WelcomeStep>
