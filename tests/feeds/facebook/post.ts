import { type Child, h } from '../core/dom'
import { icon } from '../core/icons'
import { landscape } from '../core/pictures'
import { handleOn, type Post } from '../core/story'
import { plainText, richText } from '../core/text'
import { tell } from '../core/truth'
import { comments } from './comments'
import { dust, fakeAd } from './decoys'
import { footer } from './footer'
import { authorRow, sharerRow } from './header'
import { idsOf } from './ids'
import { labels } from './labels'
import { nested } from './nested'
import { box, k, press, span, style } from './parts'

/**
 * A post of a group as some accounts have it since 2026: no element of it has a number, a role or an
 * id, and its menu names its author.
 */
export function bareArticle(post: Post, now: number): HTMLElement {
  const element = article(post, now)
  for (const name of ['aria-posinset', 'aria-describedby', 'aria-labelledby'])
    element.removeAttribute(name)
  for (const part of element.querySelectorAll('[id^="_r_"]')) part.removeAttribute('id')
  element
    .querySelector('[aria-haspopup="menu"]')
    ?.setAttribute('aria-label', `${labels().actions} by ${post.author.name}`)
  return element
}

/** A post of the news feed. */
export function article(post: Post, now: number): HTMLElement {
  const { author, ...parts } = idsOf(post)
  const card = box(
    'card',
    post.via && sharerRow(post),
    authorRow(post, now),
    message(post),
    attachment(post, now),
    !post.promoted && fakeAd(post),
    footer(post),
    comments(post),
  )
  const element = h(
    'div',
    {
      'aria-posinset': post.row + 1,
      'aria-describedby': Object.values(parts).join(' '),
      'aria-labelledby': author,
      class: k('post'),
    },
    h('div', { class: k('virtual'), 'data-virtualized': 'false' }, box('frame', dust(), card)),
  )
  return tell(element, {
    id: post.id,
    handle: post.handle,
    name: post.author.name,
    text: plainText(post.says, 'facebook'),
    kind: 'post',
    promoted: post.promoted ?? false,
    ...(post.via && { sharedBy: handleOn(post.via.by, 'facebook') }),
    ...(post.quoting && { quotes: handleOn(post.quoting.by, 'facebook') }),
  })
}

function message(post: Post): Child {
  if (!post.says) return null
  const says = post.cut ? `${post.says.slice(0, 180)}… ` : post.says
  const more = press('see-more', {}, labels().seeMore)
  const line = h(
    'div',
    { dir: 'auto', style: 'text-align: start;' },
    ...richText(says, 'facebook', style),
    post.cut && more,
  )
  return h(
    'div',
    { 'data-ad-rendering-role': 'story_message', class: k('message-outer') },
    h(
      'div',
      {
        class: k('message'),
        'data-ad-comet-preview': 'message',
        'data-ad-preview': 'message',
        id: idsOf(post).message,
      },
      h('span', { dir: 'auto', class: k('message-text') }, box('paragraph', line)),
    ),
  )
}

function attachment(post: Post, now: number): Child {
  if (post.quoting) return h('div', { id: idsOf(post).attachment }, nested(post.quoting, now))
  if (!post.picture) return null
  const picture = h('img', {
    alt: 'A view of hills',
    src: landscape(post.row),
    class: k('picture'),
  })
  const href = `https://www.facebook.com/photo/?fbid=${post.at}&set=a.${post.row}`
  return h(
    'div',
    { id: idsOf(post).attachment, class: k('attachment') },
    h('a', { href, role: 'link', class: k('photo-link') }, picture),
    post.promoted &&
      box('offer', span('strong', 'vellora.example'), press('cta-shown', {}, 'Learn more')),
    post.picture === 'video' && box('play', icon('video', { width: 32, height: 32 })),
  )
}
