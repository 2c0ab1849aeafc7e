import { UserError } from '../model/user-error'
import { couchAdmin } from '../sync/couch-admin'
import { codeOf, type Membership, newPassword } from './invitation'
import { asked } from './problems'
import type { Admin, Invited } from './protocol'

type Team = Pick<Membership, 'team' | 'url' | 'secret'>

/** What an admin of the server does for a team, with what goes wrong in words. */
export function adminOf(team: Team, { user, password }: Admin) {
  const { url } = team
  const server = couchAdmin({ url, user, password })
  const asAdmin = <Answer>(work: Promise<Answer>, about = user) =>
    asked(work, { url, user: about, isAdmin: true })

  const add = async (member: string) => {
    // The server would take the admin's password alone for them.
    if (member === user) throw new UserError('error_team_user_exists', [new URL(url).host, member])
    const secret = newPassword()
    await asAdmin(server.add(member, secret), member)
    return secret
  }
  const invite = async (member: string): Promise<Invited> => {
    const given = { user: member, password: await add(member) }
    return { user: member, code: await codeOf({ ...team, ...given }) }
  }
  return {
    invite,
    remove: (member: string) => asAdmin(server.remove(member)),

    /** Makes the database and all users, and enters; where that goes wrong nothing of it stays. */
    async setUp(
      me: string,
      colleagues: readonly string[],
      enter: (password: string) => Promise<void>,
    ): Promise<Invited[]> {
      await asAdmin(server.create())
      const made: string[] = []
      try {
        await asAdmin(server.shut())
        const password = await add(me)
        made.push(me)
        const invited: Invited[] = []
        for (const one of colleagues) {
          invited.push(await invite(one))
          made.push(one)
        }
        await enter(password)
        return invited
      } catch (error) {
        await Promise.allSettled([server.discard(), ...made.map((one) => server.remove(one))])
        throw error
      }
    },
  }
}
