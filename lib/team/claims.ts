import { type Glyphs, MARKER_ACTIONS } from '../model/glyphs'
import { addressOfPost, type PostAddress } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import { actionBeside, type Colleague, colleagueOn, type What } from '../model/team/claim'
import type { Handlers } from '../rpc/server'
import { claimPost, claimsOn, forgetOldClaims } from '../store/claims'
import { settleHandedPost } from '../store/handovers'
import { takeBackOutcome } from '../store/outcomes'
import { forgetReviewsOn } from '../store/reviews'
import { suggestionOf } from '../store/suggestions'
import { members } from '../store/team-tables'
import type { InTeam } from './kept'

/**
 * The background's handlers, which tell colleagues what is done about a post as well, and tell of what
 * colleagues do. Without a team they are as they were.
 */
export function withClaims({ db, membership, now }: InTeam, handlers: Handlers): Handlers {
  const say = async (post: PostAddress, what: What | null, only?: What) => {
    const me = await membership()
    if (!me) return
    await claimPost(db, post, me.user, what, now(), only)
    if (what === 'answered') await forgetReviewsOn(db, post, me.user)
    if (what === null) await takeBackOutcome(db, post)
    if (what !== 'on') await settleHandedPost(db, post, what ? 'done' : 'open', now())
    await forgetOldClaims(db, now())
  }
  const others = async (posts: readonly PostAddress[]): Promise<(Colleague | undefined)[]> => {
    const me = posts.length > 0 ? await membership() : undefined
    if (!me) return []
    const [claims, everybody] = await Promise.all([claimsOn(db, posts), members(db).toArray()])
    const names = new Map(everybody.map(({ user, name }) => [user, name]))
    return claims.map((claim) => claim && colleagueOn(claim, me.user, names, now()))
  }
  const withColleague = async <Context extends object>(context: Context, post: PostAddress) => {
    const [colleague] = await others([post])
    return colleague ? { ...context, colleague } : context
  }
  /** Markers with who is on their posts: of all posts alike, so that the time it takes says nothing. */
  const beside = async (posts: readonly Post[], glyphs: readonly Glyphs[]): Promise<Glyphs[]> => {
    const found = await others(posts.slice(0, glyphs.length).map(addressOfPost))
    return glyphs.map((one, n) => {
      const [star, tier, sentiment, action, ...edge] = one
      const shown = actionBeside(MARKER_ACTIONS[action] ?? 'none', found[n])
      return [star, tier, sentiment, MARKER_ACTIONS.indexOf(shown), ...edge]
    })
  }
  /** Does what is asked, then says what that means to colleagues. */
  const saying = <
    T extends 'rememberInsertion' | 'confirmSent' | 'denySent' | 'withdrawSent' | 'replyBoxEmptied',
  >(
    type: T,
    what: What | null,
    only?: What,
  ): Handlers[T] =>
    (async (request: Parameters<Handlers[T]>[0], origin: Parameters<Handlers[T]>[1]) => {
      const reply = await handlers[type](request as never, origin)
      await say(addressOfPost(request.post), what, only)
      return reply
    }) as Handlers[T]

  return {
    ...handlers,
    rememberInsertion: saying('rememberInsertion', 'on'),
    replyBoxEmptied: saying('replyBoxEmptied', 'answered', 'on'),
    confirmSent: saying('confirmSent', 'answered'),
    denySent: saying('denySent', null),
    withdrawSent: saying('withdrawSent', null),

    async resolveOnPost(request, origin) {
      const reply = await handlers.resolveOnPost(request, origin)
      if (request.status === 'accepted') await say(addressOfPost(request.post), 'answered')
      return reply
    },

    async resolveSuggestion(request, origin) {
      const suggestion = await suggestionOf(db, request.id)
      const reply = await handlers.resolveSuggestion(request, origin)
      if (suggestion && request.status === 'accepted') await say(suggestion, 'answered')
      return reply
    },

    async reopenSuggestion(request, origin) {
      const suggestion = await suggestionOf(db, request.id)
      const reply = await handlers.reopenSuggestion(request, origin)
      await say(suggestion, null)
      return reply
    },

    async annotate(request, origin) {
      const reply = await handlers.annotate(request, origin)
      return { ...reply, glyphs: await beside(request.posts, reply.glyphs) }
    },

    async glyphsOfPosts(request, origin) {
      const reply = await handlers.glyphsOfPosts(request, origin)
      return { ...reply, glyphs: await beside(request.posts, reply.glyphs) }
    },

    async panelContext(request, origin) {
      const context = await handlers.panelContext(request, origin)
      const isCard = !context.post || context.start === 'hover'
      return isCard || !context.post ? context : withColleague(context, addressOfPost(context.post))
    },

    async postContext(request, origin) {
      const context = await handlers.postContext(request, origin)
      return withColleague(context, addressOfPost(request.post))
    },

    async inbox(request, origin) {
      const inbox = await handlers.inbox(request, origin)
      const asked = inbox.rows.filter(({ suggestion }) => suggestion)
      const found = await others(asked.flatMap(({ suggestion }) => suggestion ?? []))
      const byId = new Map(asked.map(({ id }, n) => [id, found[n]]))
      const rows = inbox.rows.map((row) => {
        const colleague = byId.get(row.id)
        return colleague ? { ...row, colleague } : row
      })
      return { ...inbox, rows }
    },
  }
}
