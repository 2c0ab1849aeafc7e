import { shortAge } from '../core/clock'
import { type Child, h } from '../core/dom'
import { people } from '../core/people'
import { landscape } from '../core/pictures'
import { handleOn, type Post, type Said } from '../core/story'
import { plainText, richText } from '../core/text'
import { tell } from '../core/truth'
import { labels } from './labels'
import {
  box,
  glyph,
  k,
  line,
  portrait,
  portraitLabel,
  profileOf,
  randomKey,
  style,
  withBreaks,
} from './parts'
import { actions, comments } from './sdui-footer'
import { keyOf } from './urn'

/** Autumn 2026 renamed the prefix; both are served. */
const prefixOf = (post: Post) => (post.row % 2 === 0 ? 'update-card-focus' : 'expanded')

/** A card of the feed in LinkedIn's newer generation: hashed classes, keys that tell little. */
export function card(post: Post, now: number): HTMLElement {
  const key = `${prefixOf(post)}${keyOf(post)}`
  const content = h(
    'div',
    { class: k('card'), componentkey: post.opaque },
    h('h2', { class: k('hidden') }, h('span', {}, labels().feedPost)),
    headerRow(post),
    authorRow(post, now),
    commentary(post),
    media(post),
    post.quoting && quoted(post.quoting, post.row),
    actions(post),
  )
  const item = h(
    'div',
    { class: k('item'), role: 'listitem', componentkey: key },
    h('div', { class: k('contents'), 'data-display-contents': 'true' }, content),
    post.replies && comments(post),
  )
  tell(item, {
    id: post.id,
    handle: post.handle,
    name: post.author.name,
    text: plainText(post.says, 'linkedin'),
    kind: 'post',
    promoted: post.promoted ?? false,
    ...(post.via && { sharedBy: handleOn(post.via.by, 'linkedin') }),
    ...(post.quoting && { quotes: handleOn(post.quoting.by, 'linkedin') }),
  })
  return h('div', { class: k('shell'), componentkey: key }, item)
}

/** Why the post is in the feed: reposted, commented on, or (ads) followed by many. */
function headerRow(post: Post): Child {
  const who = post.via?.by ?? (post.promoted ? 'mara' : undefined)
  if (!who) return null
  const say = labels()
  const name = h('a', { class: k('bare'), href: profileOf(who) }, h('strong', {}, people[who].name))
  const company = h(
    'a',
    { class: k('bare'), href: profileOf(post.by) },
    h('strong', {}, post.author.name),
  )
  const reason = post.via ? [say[post.via.how]] : [say.follow, company]
  return h(
    'div',
    { class: k('why') },
    h(
      'div',
      { class: k('why-row'), ...randomKey() },
      h(
        'a',
        { tabindex: '0', href: profileOf(who) },
        h('figure', { 'aria-hidden': 'true' }, portrait(who, '', 24)),
      ),
      line('why-text', name, ...reason),
      menu(post),
    ),
    h('hr', { role: 'presentation', class: k('rule') }),
  )
}

function menu(post: Post): HTMLElement {
  const say = labels()
  const open = h(
    'button',
    {
      type: 'button',
      ...randomKey(),
      'aria-label': say.menuFor(post.author.name),
      'aria-expanded': 'false',
      class: k('icon-button'),
    },
    glyph('more', 'overflow-web-ios-small'),
  )
  const hide = h(
    'button',
    {
      type: 'button',
      ...randomKey(),
      'aria-label': say.hide(post.author.name),
      class: k('icon-button'),
    },
    glyph('close', 'close-small'),
  )
  return box('menu', open, !post.promoted && hide)
}

/** The pair of links to the author, portrait first; the paragraphs in the second are the facts. */
function authorRow(post: Post, now: number): HTMLElement {
  const href = profileOf(post.by)
  const headed = post.via || post.promoted
  const facts = post.author.company
    ? [labels().followers(post.author.followers.toLocaleString('en'))]
    : [post.author.headline]
  const names = box(
    'name-row',
    line('name', post.author.name),
    !post.author.company && line('degree', '• 1st'),
  )
  return h(
    'div',
    { class: k('author-row'), ...randomKey() },
    h(
      'a',
      { tabindex: '0', href, ...randomKey() },
      h('figure', randomKey(), portrait(post.by, portraitLabel(post.by), 48)),
    ),
    h(
      'a',
      { tabindex: '0', href, class: k('author-link'), ...randomKey() },
      box('author-facts', names, ...facts.map((fact) => line('fact', fact)), timeLine(post, now)),
    ),
    !headed && menu(post),
  )
}

/** The last line: how long ago and who can see it, or "Promoted". */
function timeLine(post: Post, now: number): HTMLElement {
  if (post.promoted) return line('fact', labels().promoted)
  const age = `${shortAge(post.at, now)} • `
  return line('fact', age, h('span'), glyph('globe', 'globe-americas-small', labels().visibility))
}

function commentary(post: Post): Child {
  if (!post.says) return null
  const text = h(
    'span',
    { class: k('text'), tabindex: '-1', dir: 'auto', 'data-testid': 'expandable-text-box' },
    ...withBreaks(richText(post.says, 'linkedin', style)),
    post.says.length > 200 &&
      h(
        'button',
        { type: 'button', 'data-testid': 'expandable-text-button', class: k('more') },
        labels().more,
      ),
  )
  return h('p', { class: k('commentary'), ...randomKey() }, text)
}

function media(post: Post): Child {
  if (!post.picture) return null
  const href = post.promoted ? 'https://vellora.example/?li_fat_id=5b6e' : profileOf(post.by)
  const picture = h('img', { alt: '', src: landscape(post.row), class: k('picture') })
  return post.promoted ? h('a', { href, ...randomKey() }, picture) : box('media', picture)
}

/** A reshared post: a second author, and a link to the post itself. */
function quoted(said: Said, row: number): HTMLElement {
  const href = `https://www.linkedin.com/feed/update/urn:li:activity:${7_390_000_000_000_000_000n + BigInt(row)}/`
  return box(
    'quoted',
    h(
      'a',
      { href: profileOf(said.by) },
      h('figure', {}, portrait(said.by, portraitLabel(said.by), 32)),
    ),
    h(
      'a',
      { href: profileOf(said.by), class: k('author-link') },
      line('name', people[said.by].name),
    ),
    h(
      'a',
      { href, class: k('quoted-link') },
      h('p', {}, h('span', { 'data-testid': 'expandable-text-box' }, said.says)),
    ),
  )
}
