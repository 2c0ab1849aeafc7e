import { shortCount } from '../core/clock'
import { h } from '../core/dom'
import type { IconName } from '../core/icons'
import type { Post } from '../core/story'
import { labels } from './labels'
import { box, glyph, k, words } from './parts'

/** The row of buttons under a post. A reply box is opened by the `reply` button. */
export function actions(post: Post): HTMLElement {
  const say = labels()
  const { replies, reposts, likes, views } = post.counts
  const analytics = h(
    'a',
    {
      href: `/${post.handle}/status/${post.id}/analytics`,
      'aria-label': say.views(views),
      role: 'link',
      class: k('action'),
    },
    face('chart', views),
  )
  return h(
    'div',
    {
      'aria-label': `${replies} replies, ${reposts} reposts, ${likes} likes, ${views} views`,
      role: 'group',
      class: k('actions'),
    },
    box('action-slot', button('reply', say.replies(replies), face('comment', replies))),
    box('action-slot', button('retweet', say.reposts(reposts), face('repost', reposts))),
    box('action-slot', button('like', say.likes(likes), face('heart', likes))),
    box('action-slot', analytics),
    box('action-slot', button('bookmark', 'Bookmark', face('bookmark'))),
  )
}

export function button(testid: string, label: string, content: Node): HTMLElement {
  return h(
    'button',
    {
      'aria-label': label,
      role: 'button',
      class: k('action'),
      'data-testid': testid,
      type: 'button',
    },
    content,
  )
}

function face(name: IconName, count = 0): HTMLElement {
  return h(
    'div',
    { dir: 'ltr', class: `css-146c3p1 ${k('action-face')}` },
    box('action-icon', glyph(name)),
    count > 0 &&
      box(
        'action-count',
        h('span', { 'data-testid': 'app-text-transition-container' }, words(shortCount(count))),
      ),
  )
}
