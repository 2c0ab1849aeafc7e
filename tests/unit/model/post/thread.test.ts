import { describe, expect, it } from 'vitest'
import { brandMatcher, NO_BRAND } from '../../../../lib/model/post/brand'
import type { Post } from '../../../../lib/model/post/post'
import { threadsIn, unplacedReplies } from '../../../../lib/model/post/thread'
import { author, post } from '../../people'

const matcher = brandMatcher({
  ...NO_BRAND,
  name: 'Acme',
  handles: { ...NO_BRAND.handles, x: ['acme', 'acmehelp'] },
  team: ['nils_at_acme'],
})

const isOurs = (one: Post) => matcher.isOwn(one) || matcher.isTeam(one)

/** A post, or a comment where it answers somebody. */
function said(by: string, key: string, changes: Partial<Post> = {}): Post {
  return post({ key, author: author({ handle: by }), mentions: [], ...changes })
}
const comment = (by: string, key: string, isReplyTo?: string, changes: Partial<Post> = {}) =>
  said(by, key, { kind: 'comment', ...(isReplyTo && { isReplyTo }), ...changes })

/** Who answered each post, and how often its author was answered: "acme 1". */
function told(...posts: Post[]) {
  const threads = threadsIn(posts, isOurs)
  return posts.map((one) => {
    const thread = threads.get(one)
    return thread ? `${thread.answer?.handle ?? '–'} ${thread.replies}` : ''
  })
}

describe('a conversation on a page', () => {
  it('knows a reply of the brand below a post, by whom it names', () => {
    expect(told(said('mara', '1'), comment('acme', '2', 'mara'))).toEqual(['acme 1', ''])
    expect(told(said('mara', '1'), comment('Acme', '2', 'MARA'))).toEqual(['Acme 1', ''])
  })

  it('knows one that names nobody, right below the post that the page is about', () => {
    const posts = [said('mara', '1'), comment('otto', '2'), comment('acmehelp', '3')]
    expect(told(...posts)).toEqual(['acmehelp 1', '', ''])
  })

  it('knows one of the team’s own people', () => {
    expect(told(said('mara', '1'), comment('nils_at_acme', '2', 'mara'))[0]).toBe('nils_at_acme 1')
  })

  it('takes a reply of ours below a post of ours for one to the comment above it', () => {
    const posts = [
      said('acme', '1'),
      comment('mara', '2'),
      comment('acme', '3'),
      comment('otto', '4'),
    ]
    expect(told(...posts)).toEqual(['', 'acme 1', '', ''])
  })

  it('tells no answer of another’s for ours, and none of ours for one to somebody else', () => {
    expect(told(said('mara', '1'), comment('otto', '2', 'mara'))).toEqual(['', ''])
    const posts = [said('mara', '1'), comment('otto', '2', 'mara'), comment('acme', '3', 'otto')]
    expect(told(...posts)).toEqual(['', 'acme 1', ''])
  })

  it('takes a reply for one to all that its author has said above it there', () => {
    const posts = [
      said('mara', '1'),
      comment('otto', '2', 'mara'),
      comment('mara', '3', 'otto'),
      comment('acme', '4', 'mara'),
      comment('mara', '5', 'acme'),
    ]
    expect(told(...posts)).toEqual(['acme 1', '', 'acme 1', '', '– 1'])
  })

  it('counts what they were answered in the whole conversation, and in no other', () => {
    const posts = [
      said('mara', '1'),
      comment('acme', '2', 'mara'),
      comment('mara', '3', 'acme'),
      comment('acme', '4', 'mara'),
      comment('mara', '5', 'acme'),
      said('mara', '6'),
    ]
    expect(told(...posts)).toEqual(['acme 2', '', 'acme 2', '', '– 2', ''])
  })

  it('has the latest reply, and when it was', () => {
    const posts = [
      said('mara', '1'),
      comment('acme', '2', 'mara', { at: 1000 }),
      comment('acmehelp', '3', 'mara', { at: 2000 }),
    ]
    const [first] = posts
    const answer = first && threadsIn(posts, isOurs).get(first)?.answer
    expect(answer).toEqual({ handle: 'acmehelp', at: 2000 })
  })

  it('takes nothing for an answer that stands above, or stands alone', () => {
    expect(told(comment('acme', '1', 'mara'), said('mara', '2'))).toEqual(['', ''])
    expect(told(said('acme', '1'), comment('acme', '2'))).toEqual(['', ''])
    expect(threadsIn([], isOurs).size).toBe(0)
  })
})

describe('a reply without what it answers', () => {
  it('is told from those that stand below it', () => {
    const answer = comment('acme', '2', 'mara')
    const posts = [answer, comment('otto', '3', 'mara'), said('acme', '4')]
    expect(unplacedReplies(posts, isOurs)).toEqual([answer])
    expect(unplacedReplies([said('mara', '1'), ...posts], isOurs)).toEqual([])
    const nameless = comment('acme', '5')
    expect(unplacedReplies([nameless], isOurs)).toEqual([nameless])
  })
})
