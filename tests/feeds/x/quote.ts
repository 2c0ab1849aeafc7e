import { shortAge } from '../core/clock'
import { h } from '../core/dom'
import { people } from '../core/people'
import { handleOn, type Said, statusId } from '../core/story'
import { richText } from '../core/text'
import { labels } from './labels'
import { avatar, box, dot, k, nameOf, style, words } from './parts'

/** A post within a post: its author is no link, and its only address is that of its photo. */
export function quoted(said: Said, now: number): HTMLElement {
  const handle = handleOn(said.by, 'x')
  const at = now - said.minutes * 60_000
  const stamp = h('time', { datetime: new Date(at).toISOString() }, shortAge(at, now))
  const user = h(
    'div',
    { class: k('user'), 'data-testid': 'User-Name' },
    box('user-name', box('shrink', box('shrink', nameOf(people[said.by])))),
    box(
      'user-handle',
      h(
        'div',
        { tabindex: '-1', class: k('shrink') },
        h('div', { dir: 'ltr', class: k('handle') }, words(`@${handle}`)),
      ),
      dot(),
      box('time-slot', h('div', { dir: 'ltr', class: k('time') }, stamp)),
    ),
  )
  const text = h(
    'div',
    { dir: 'auto', lang: 'en', class: `css-146c3p1 ${k('text')}`, 'data-testid': 'tweetText' },
    ...richText(said.says, 'x', style).map((part) => words(part)),
  )
  const id = statusId(at)
  const photo = h('a', {
    href: `/${handle}/status/${id}/photo/1`,
    role: 'link',
    class: k('quote-photo'),
  })
  return h(
    'div',
    { class: k('quote'), id: `id__q${id}`, 'aria-labelledby': `id__q${id}a id__q${id}b` },
    h('div', { dir: 'ltr', class: k('hidden') }, words(labels().quote)),
    h(
      'div',
      { role: 'link', tabindex: '0', class: k('quote-card') },
      box('quote-head', avatar(people[said.by], handle, 24), user),
      box('quote-body', text, photo),
    ),
  )
}
