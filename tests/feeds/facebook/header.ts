import { type Child, h } from '../core/dom'
import { icon } from '../core/icons'
import { people } from '../core/people'
import type { Post } from '../core/story'
import { hiddenLabel, scrambled } from './decoys'
import { idsOf } from './ids'
import { labels } from './labels'
import { box, k, link, nameParts, portrait, press, profileOf, span } from './parts'

/** "Wren shared a post", above the author of the post. */
export function sharerRow({ via }: Post): Child {
  if (!via) return null
  const name = h('strong', {}, ...nameParts(people[via.by]))
  return h(
    'div',
    { class: k('sharer') },
    h(
      'span',
      { dir: 'auto' },
      link(profileOf(via.by), 'name-link', {}, name),
      labels().shared,
      link('https://www.facebook.com/?__cft__%5B0%5D=AZX2b', 'plain-link', {}, labels().post),
    ),
  )
}

/** Portrait, name, context line, menu. */
export function authorRow(post: Post, now: number): HTMLElement {
  const { author } = post
  const picture = link(
    profileOf(post.by),
    'portrait',
    { 'aria-label': author.name },
    portrait(author, 40, { role: 'img', 'aria-label': author.name }),
  )
  const heading = h(
    'h4',
    { id: idsOf(post).author, class: k('author') },
    span(
      'author-inner',
      link(
        profileOf(post.by),
        'name-link',
        {},
        h('strong', {}, span('name', ...nameParts(author))),
      ),
    ),
  )
  const menu = press(
    'menu-button',
    { 'aria-expanded': 'false', 'aria-haspopup': 'menu', 'aria-label': labels().actions },
    icon('more', { width: 20, height: 20 }),
  )
  return box(
    'author-row',
    picture,
    box(
      'author-column',
      h('div', { 'data-ad-rendering-role': 'profile_name', class: k('profile-name') }, heading),
      box('context-row', context(post, now)),
    ),
    menu,
  )
}

/** Time or "Sponsored", and who can see the post. */
function context(post: Post, now: number): HTMLElement {
  const label = post.promoted
    ? labels().sponsored
    : labels().ago(Math.round((now - post.at) / 60_000))
  return h(
    'div',
    { id: idsOf(post).context, class: k('context') },
    span('context-time', post.promoted ? sponsoredLink(post, label) : timeLink(post, label)),
    span('context-dot', h('span', { 'aria-hidden': 'true' }, ' · ')),
    span('globe', icon('globe', { width: 12, height: 12, title: labels().public })),
  )
}

/** Every other post scrambles its time and hides the words elsewhere. */
function timeLink(post: Post, label: string): HTMLElement {
  const hidden = `_l_${post.row}_`
  const time =
    post.row % 2 === 0
      ? link(empty(), 'time', { 'aria-label': label }, label)
      : link(
          empty(),
          'time',
          {},
          span(
            'scramble',
            h('span', { 'aria-labelledby': hidden }, scrambled(label, post.row)),
            hiddenLabel(hidden, label),
          ),
        )
  const reveal = () => time.setAttribute('href', permalink(post))
  time.addEventListener('mouseover', reveal)
  time.addEventListener('focusin', reveal)
  return time
}

/** The address of a post is not in the page before somebody points at its time. */
const empty = () => 'https://www.facebook.com/?__cft__%5B0%5D=AZX2b&__tn__=%2CO%2CP-R'

function permalink(post: Post): string {
  return /^\d+$/.test(post.handle)
    ? `https://www.facebook.com/permalink.php?story_fbid=${post.id}&id=${post.handle}`
    : `https://www.facebook.com/${post.handle}/posts/${post.id}?__cft__%5B0%5D=AZX2b`
}

function sponsoredLink(post: Post, label: string): HTMLElement {
  const hidden = `_l_${post.row}_`
  const words = h(
    'span',
    { 'aria-labelledby': hidden, class: k('scramble') },
    scrambled(label, post.row),
  )
  const about = `https://www.facebook.com/ads/about/?__cft__%5B0%5D=${'AZ'.repeat(160)}`
  return link(about, 'time', {}, h('span', {}, words), hiddenLabel(hidden, label))
}
