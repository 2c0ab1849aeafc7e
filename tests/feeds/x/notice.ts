import { h } from '../core/dom'
import { people } from '../core/people'
import type { Post } from '../core/story'
import { avatar, box, k, nameOf, words } from './parts'
import { row } from './post'

/** "Jonas liked your post": an article like a post's, with one's own words in it. */
export function noticeCell({ author, handle }: Post): HTMLElement {
  const name = h('a', { href: `/${handle}`, role: 'link', class: k('name-link') }, nameOf(author))
  const said = h(
    'div',
    { dir: 'auto', lang: 'en', class: `css-146c3p1 ${k('text')}`, 'data-testid': 'tweetText' },
    words(`${people.acme.name} mends what others throw away.`),
  )
  return row(
    h(
      'article',
      { role: 'article', tabindex: '0', class: k('article'), 'data-testid': 'notification' },
      box('row', avatar(author, handle, 40), box('content', name, words(' liked your post'), said)),
    ),
  )
}
