import { shortAge } from '../core/clock'
import { type Child, h } from '../core/dom'
import { people } from '../core/people'
import { landscape } from '../core/pictures'
import { handleOn, type Post } from '../core/story'
import { plainText, richText } from '../core/text'
import { tell } from '../core/truth'
import { actions, button } from './actions'
import { labels } from './labels'
import { avatar, box, dot, glyph, k, nameOf, style, words } from './parts'
import { quoted } from './quote'

/** A row of X's list: a cell with its post, or with an advertisement's wrapper around the post. */
export function cell(post: Post, now: number, focal = false): HTMLElement {
  const article = tweet(post, now, focal)
  const body = post.promoted
    ? h('div', { class: k('ad'), 'data-testid': 'placementTracking' }, article, ...pixels(post))
    : article
  return row(body)
}

/** A row without a post: the heading over the recommendations. */
export function dividingCell(): HTMLElement {
  return row(h('h2', { class: k('divider') }, words(labels().discover)))
}

/** A row of X's list with whatever it holds. */
export function row(content: HTMLElement): HTMLElement {
  return h(
    'div',
    {
      class: 'css-175oi2r',
      'data-testid': 'cellInnerDiv',
      style: 'position: absolute; width: 100%;',
    },
    box('cell', box('cell-inner', content)),
  )
}

/** An advertisement counts its views four times over. */
function pixels(post: Post): HTMLElement[] {
  return Array.from({ length: 4 }, () =>
    h('div', { 'data-testid': `${post.id}-impression-pixel`, class: k('pixel') }),
  )
}

function tweet(post: Post, now: number, focal: boolean): HTMLElement {
  const content = box(
    'content',
    header(post, now, focal),
    !focal && text(post),
    !focal && media(post),
    !focal && post.quoting && quoted(post.quoting, now),
    !focal && actions(post),
  )
  const article = h(
    'article',
    {
      'aria-labelledby': `id__${post.opaque.slice(0, 11)} id__${post.opaque.slice(11, 22)}`,
      role: 'article',
      tabindex: focal ? '-1' : '0',
      class: k('article'),
      'data-testid': 'tweet',
    },
    box(
      'article-inner',
      box('above', post.via && reposter(post)),
      box('row', box('avatar-column', avatar(post.author, post.handle, 40)), content),
      focal && focalBody(post, now),
    ),
  )
  return tell(article, {
    id: post.id,
    handle: post.handle,
    name: post.author.name,
    text: plainText(post.says, 'x'),
    kind: 'post',
    promoted: post.promoted ?? false,
    ...(post.via && { sharedBy: handleOn(post.via.by, 'x') }),
    ...(post.quoting && { quotes: handleOn(post.quoting.by, 'x') }),
  })
}

function reposter({ via }: Post): Child {
  if (!via) return null
  const label = h(
    'span',
    { class: 'css-1jxf684 r-bcqeeo', 'data-testid': 'socialContext' },
    words(labels().reposted(people[via.by].name)),
  )
  const link = h(
    'a',
    { href: `/${handleOn(via.by, 'x')}`, dir: 'auto', role: 'link', class: k('context-link') },
    label,
  )
  return box('context', box('context-icon', glyph('repost')), link)
}

function header(post: Post, now: number, focal: boolean): HTMLElement {
  const profile = { href: `/${post.handle}`, role: 'link', class: k('name-link') }
  const handle = h(
    'div',
    { dir: 'ltr', class: `css-146c3p1 ${k('handle')}` },
    words(`@${post.handle}`),
  )
  const user = h(
    'div',
    {
      class: k(focal ? 'user-stacked' : 'user'),
      id: `id__${post.opaque.slice(22, 33)}`,
      'data-testid': 'User-Name',
    },
    box('user-name', box('shrink', h('a', profile, nameOf(post.author)))),
    box(
      'user-handle',
      box('shrink', h('a', { ...profile, tabindex: '-1' }, handle)),
      !focal && !post.promoted && dot(),
      !focal && !post.promoted && box('time-slot', time(post, now)),
    ),
  )
  return box(
    'header',
    box('header-user', user),
    box(
      'header-menu',
      post.promoted && box('ad-label', h('div', { dir: 'ltr' }, words(labels().ad))),
      button('caret', labels().more, glyph('more')),
    ),
  )
}

function time(post: Post, now: number, format?: Intl.DateTimeFormat): HTMLElement {
  const stamp = h(
    'time',
    { datetime: new Date(post.at).toISOString() },
    format ? format.format(post.at) : shortAge(post.at, now),
  )
  const href = `/${post.handle}/status/${post.id}`
  return h('a', { href, dir: 'ltr', role: 'link', class: k('time') }, stamp)
}

function text(post: Post): Child {
  if (!post.says) return null
  const says = post.cut ? `${post.says.slice(0, 200)}…` : post.says
  const shown = h(
    'div',
    {
      dir: 'auto',
      lang: post.lang ?? 'en',
      class: `css-146c3p1 ${k('text')}`,
      'data-testid': 'tweetText',
    },
    ...richText(says, 'x', style).map((part) => (typeof part === 'string' ? words(part) : part)),
  )
  const more = h(
    'div',
    { role: 'button', class: k('link'), 'data-testid': 'tweet-text-show-more-link' },
    labels().showMore,
  )
  return box('text-block', shown, post.cut && more)
}

/** A photo; or a video, whose `placementTracking` inside the post is no advertisement. */
function media(post: Post): Child {
  if (!post.picture) return null
  const picture = h('img', {
    alt: 'Image',
    draggable: 'true',
    src: landscape(post.row),
    class: k('picture'),
  })
  if (post.picture === 'photo') {
    const href = `/${post.handle}/status/${post.id}/photo/1`
    const photo = h(
      'div',
      { 'aria-label': 'Image', class: k('photo'), 'data-testid': 'tweetPhoto' },
      picture,
    )
    return box('media', h('a', { href, role: 'link', class: k('media-link') }, photo))
  }
  const player = h(
    'div',
    { class: k('photo'), 'data-testid': 'videoPlayer' },
    picture,
    box('length', words('1:46')),
  )
  return box(
    'media',
    h(
      'div',
      { class: k('photo'), 'data-testid': 'tweetPhoto' },
      h('div', { class: k('photo'), 'data-testid': 'placementTracking' }, player),
    ),
  )
}

/** On its own page a post's text stands under the name, and its time under the text. */
function focalBody(post: Post, now: number): HTMLElement {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    timeStyle: 'short',
    dateStyle: 'medium',
  })
  return box(
    'focal',
    text(post),
    media(post),
    post.quoting && quoted(post.quoting, now),
    box('focal-time', time(post, now, format)),
    actions(post),
  )
}
