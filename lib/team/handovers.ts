import { DAY } from '../model/days'
import { addressOfPost } from '../model/post/analysis'
import type { Author, NetworkId } from '../model/post/post'
import { type Handover, handedAs, type ToHandOver } from '../model/team/handover'
import { UserError } from '../model/user-error'
import type { Handlers, Origin } from '../rpc/server'
import { forgetOldHandovers, handedOf, handOver, settleHandover } from '../store/handovers'
import { suggestionOf } from '../store/suggestions'
import { members } from '../store/team-tables'
import { type InTeam, mustBeIn } from './kept'

/** What was done so long ago is forgotten. */
const DONE_LAST = 7 * DAY

type About = Pick<Handover, 'personId' | 'followUpId' | 'post'>

/** The background's handlers, which let a person, a promise or a post be handed to a colleague. */
export function withHandovers({ db, membership, now }: InTeam, handlers: Handlers): Handlers {
  /** Whoever wrote a post that is handed over is kept. */
  const kept = async (network: NetworkId, author: Author, origin: Origin) =>
    (await handlers.upsertPerson({ network, author }, origin)).person.id

  const aboutOf = async (about: ToHandOver, origin: Origin): Promise<About> => {
    if ('personId' in about) return about
    if ('followUpId' in about) {
      const followUp = await db.followUps.get(about.followUpId)
      if (!followUp) throw new UserError('error_handed_gone')
      return { personId: followUp.personId, followUpId: followUp.id }
    }
    if ('post' in about) {
      const { post, action } = about
      const personId = await kept(post.network, post.author, origin)
      return { personId, post: { ...addressOfPost(post), ...(action && { action }) } }
    }
    const { network, postKey, postUrl, action, personId, stranger } = await suggestionOf(
      db,
      about.suggestionId,
    )
    if (!personId && !stranger) throw new UserError('error_handed_gone')
    const author = stranger && { ...stranger, name: stranger.handle }
    return {
      personId: personId ?? (author ? await kept(network, author, origin) : ''),
      post: { network, postKey, ...(postUrl && { postUrl }), action },
    }
  }

  return {
    ...handlers,

    async handed({ personId }) {
      const me = await membership()
      if (!me) return { colleagues: [], handed: [] }
      const everybody = await members(db).toArray()
      const names = new Map(everybody.map(({ user, name }) => [user, name]))
      const rows = personId ? await handedOf(db, personId) : []
      return {
        colleagues: everybody.filter(({ user }) => user !== me.user),
        handed: rows.map((row) => handedAs(row, me.user, names)),
      }
    },

    async handOver({ about, to, words }, origin) {
      const me = await mustBeIn(membership)
      const id = crypto.randomUUID()
      const at = now()
      const given = { id, from: me.user, to, at, ...(words && { words }) }
      await handOver(db, { ...(await aboutOf(about, origin)), ...given })
      await forgetOldHandovers(db, at - DONE_LAST)
      return { id }
    },

    async settleHandover({ id, as }) {
      await settleHandover(db, id, as, now())
      return {}
    },
  }
}
