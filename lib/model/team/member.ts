import { z } from 'zod'

/** A user of the team's server, as the server calls them; it stands in addresses there. */
export const UserName = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9_.-]{0,49}$/, 'error_team_user')
export type UserName = z.infer<typeof UserName>

/** A colleague. */
export const Member = z.strictObject({
  user: UserName,
  /** As they are shown. */
  name: z.string().trim().min(1).max(100),
})
export type Member = z.infer<typeof Member>
