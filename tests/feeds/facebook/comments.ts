import { type Child, h } from '../core/dom'
import { people } from '../core/people'
import { handleOn, type Post, type Said } from '../core/story'
import { plainText, richText } from '../core/text'
import { tell } from '../core/truth'
import { labels } from './labels'
import { box, k, link, nameParts, portrait, press, profileOf, style } from './parts'

/** The comments under a post, with the replies inside them. */
export function comments(post: Post): Child {
  const { replies } = post
  if (!replies?.length) return null
  return box('comments', ...replies.map((said, index) => thread(post, said, index)))
}

function thread(post: Post, said: Said, index: number): HTMLElement {
  const serial = index * 10
  const replies = (said.replies ?? []).map((reply, n) => comment(post, reply, serial + n + 1, said))
  return box(
    'thread',
    comment(post, said, serial),
    replies.length > 0 && box('replies', ...replies),
  )
}

function comment(post: Post, said: Said, serial: number, to?: Said): HTMLElement {
  const person = people[said.by]
  const say = labels()
  const ago = say.ago(said.minutes)
  const id = commentId(post, serial)
  const profile = profileOf(said.by, `comment_id=${encodeURIComponent(id)}&__tn__=R-R`)
  const permalink = `https://www.facebook.com/${post.handle}/posts/${post.id}?comment_id=${encodeURIComponent(id)}`
  const label = to ? say.replyBy(person.name, people[to.by].name) : say.commentBy(person.name, ago)

  const element = h(
    'div',
    { 'aria-label': label, role: 'article', tabindex: '-1', class: k('comment') },
    box(
      'comment-portrait',
      link(
        profile,
        'portrait',
        { 'aria-hidden': 'true', tabindex: '-1' },
        portrait(person, 32, { 'aria-hidden': 'true', role: 'none' }),
      ),
    ),
    box(
      'comment-column',
      box(
        'bubble',
        h(
          'span',
          { class: k('comment-name') },
          link(
            profile,
            'name-link',
            { 'aria-hidden': 'false' },
            h('span', { dir: 'auto' }, ...nameParts(person)),
          ),
        ),
        box(
          'comment-text',
          h(
            'span',
            { dir: 'auto', lang: 'en' },
            h(
              'div',
              { dir: 'auto', style: 'text-align: start;' },
              ...richText(said.says, 'facebook', style),
            ),
          ),
        ),
      ),
      h(
        'ul',
        { class: k('comment-row') },
        h('li', {}, link(permalink, 'muted', {}, ago)),
        h('li', {}, press('muted', {}, say.like)),
        h('li', {}, press('muted', {}, say.reply)),
      ),
    ),
  )
  return tell(element, {
    id,
    handle: handleOn(said.by, 'facebook'),
    name: person.name,
    text: plainText(said.says, 'facebook'),
    kind: 'comment',
    promoted: false,
  })
}

/** Facebook's id of a comment: base64 of the numbers of its post and its own. */
function commentId(post: Post, serial: number): string {
  return btoa(`comment:${post.at}_${post.at + serial + 1}`)
}
