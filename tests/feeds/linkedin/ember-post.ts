import { shortAge } from '../core/clock'
import { type Child, h } from '../core/dom'
import type { IconName } from '../core/icons'
import { type Person, people, type Who } from '../core/people'
import { landscape } from '../core/pictures'
import { handleOn, type Post } from '../core/story'
import { plainText, richText } from '../core/text'
import { tell } from '../core/truth'
import { emberComments } from './ember-comments'
import { labels } from './labels'
import { glyph, portrait, portraitLabel, profileOf, style, withBreaks } from './parts'

/** A post in LinkedIn's older generation: class names that mean something, and a URN. */
export function emberCard(post: Post, now: number): HTMLElement {
  const urn = `urn:li:activity:${post.id}`
  const update = h(
    'div',
    {
      class:
        'feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative artdeco-card',
      id: `ember${100 + post.row * 7}`,
      role: 'article',
      'data-urn': urn,
    },
    h(
      'div',
      { class: 'fie-impression-container' },
      h('h2', { class: 'visually-hidden' }, `${labels().feedPost} ${post.row + 1}`),
      header(post),
      actor(post, now),
      text(post),
      media(post),
      post.quoting && mini(post),
      bar(),
      post.replies && emberComments(post),
    ),
  )
  tell(update, {
    id: post.id,
    handle: post.handle,
    name: post.author.name,
    text: plainText(post.says, 'linkedin'),
    kind: 'post',
    promoted: post.promoted ?? false,
    ...(post.via && { sharedBy: handleOn(post.via.by, 'linkedin') }),
    ...(post.quoting && { quotes: handleOn(post.quoting.by, 'linkedin') }),
  })
  return h(
    'div',
    { 'data-id': urn, class: 'relative', 'data-finite-scroll-hotkey-item': post.row },
    h(
      'div',
      { id: `ember${101 + post.row * 7}`, class: 'ember-view occludable-update' },
      h('div', { class: 'full-height', 'data-view-name': 'feed-full-update' }, update),
    ),
  )
}

/** What is left of a post out of view: its URN, and a hint that it can be brought back. */
export function occlude(shell: HTMLElement): void {
  shell.replaceChildren(h('div', { class: 'ember-view occludable-update-hint' }))
}

/** Words twice over: for eyes, and for screen readers. */
const twice = (shown: string, read = shown) => [
  h('span', { 'aria-hidden': 'true' }, shown),
  h('span', { class: 'visually-hidden' }, read),
]

/** The older pages name the member behind a profile in the link. */
function actorHref(who: Who): string {
  const person: Person = people[who]
  const member = `ACoAA${btoa(handleOn(who, 'linkedin')).replaceAll('=', '')}`
  return person.company
    ? profileOf(who)
    : `${profileOf(who)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${member}`
}

function header({ via }: Post): Child {
  if (!via) return null
  const name = h('a', { href: actorHref(via.by), class: 'app-aware-link' }, people[via.by].name)
  return h(
    'div',
    { class: 'update-components-header update-components-header--with-divider' },
    h('span', { class: 'update-components-header__text-view' }, name, labels()[via.how]),
  )
}

function actor(post: Post, now: number): HTMLElement {
  const { author } = post
  const age = shortAge(post.at, now)
  const href = actorHref(post.by)
  const company = author.company ?? false
  const below = post.promoted ? labels().promoted : `${age} • `
  return h(
    'div',
    { class: 'update-components-actor display-flex' },
    h(
      'div',
      { class: 'update-components-actor__container display-flex flex-grow-1' },
      h(
        'a',
        { class: 'update-components-actor__image', 'aria-label': portraitLabel(post.by), href },
        h(
          'span',
          { class: 'update-components-actor__avatar' },
          portrait(post.by, portraitLabel(post.by), 48),
        ),
      ),
      h(
        'div',
        { class: 'update-components-actor__meta' },
        h(
          'a',
          {
            class: 'update-components-actor__meta-link',
            'aria-label': `View: ${author.name} ${author.headline}`,
            href,
          },
          h(
            'span',
            { class: 'update-components-actor__title' },
            h(
              'span',
              { class: 'update-components-actor__single-line-truncate' },
              h('span', { dir: 'ltr' }, ...twice(author.name)),
            ),
            !company &&
              h(
                'span',
                { class: 'update-components-actor__supplementary-actor-info' },
                ...twice(' • 1st'),
              ),
          ),
          h('span', { class: 'update-components-actor__description' }, ...twice(author.headline)),
          h('span', { class: 'update-components-actor__sub-description' }, ...twice(below)),
        ),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'feed-shared-control-menu__trigger',
        'aria-label': labels().menuFor(author.name),
      },
      glyph('more', 'overflow-web-ios-small'),
    ),
  )
}

function text(post: Post): Child {
  if (!post.says) return null
  return h(
    'div',
    { class: 'feed-shared-inline-show-more-text', tabindex: '-1' },
    h(
      'div',
      {
        class: 'update-components-text relative update-components-update-v2__commentary',
        dir: 'auto',
      },
      h(
        'span',
        { class: 'break-words tvm-parent-container' },
        h('span', { dir: 'auto' }, ...withBreaks(richText(post.says, 'linkedin', style))),
      ),
    ),
  )
}

function media(post: Post): Child {
  if (!post.picture) return null
  const picture = h('img', {
    alt: '',
    src: landscape(post.row),
    class: 'update-components-image__image',
  })
  return h('div', { class: 'update-components-image' }, picture)
}

function mini({ quoting, id }: Post): Child {
  if (!quoting) return null
  const href = `https://www.linkedin.com/feed/update/urn:li:activity:${BigInt(id) - 9_000_000_000n}/`
  return h(
    'div',
    { class: 'feed-shared-update-v2__update-content-wrapper artdeco-card' },
    h(
      'div',
      { class: 'update-components-mini-update-v2' },
      h(
        'a',
        { href: actorHref(quoting.by), class: 'update-components-actor__meta-link' },
        h('span', { class: 'update-components-actor__title' }, ...twice(people[quoting.by].name)),
      ),
      h(
        'a',
        { href, class: 'update-components-mini-update-v2__link-to-details-page' },
        h('div', { class: 'update-components-text' }, quoting.says),
      ),
    ),
  )
}

function bar(): HTMLElement {
  const say = labels()
  const button = (drawing: IconName, id: string, label: string, name: string) =>
    h(
      'button',
      {
        type: 'button',
        class: `artdeco-button artdeco-button--muted ${name}`,
        'aria-label': label,
      },
      glyph(drawing, id),
      h('span', { class: 'artdeco-button__text' }, label),
    )
  return h(
    'div',
    { class: 'feed-shared-social-action-bar' },
    button('thumb', 'thumbs-up-outline-small', say.like, 'react-button__trigger'),
    button('comment', 'comment-small', say.doComment, 'comment-button'),
    button('repost', 'repost-small', say.doRepost, 'social-reshare-button'),
    button('send', 'send-privately-small', say.send, 'send-privately-button'),
  )
}
