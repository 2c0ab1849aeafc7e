import { h } from '../core/dom'
import type { IconName } from '../core/icons'
import { people } from '../core/people'
import { handleOn, type Post, type Said } from '../core/story'
import { plainText, richText } from '../core/text'
import { tell } from '../core/truth'
import { labels } from './labels'
import { box, glyph, k, line, portrait, portraitLabel, profileOf, randomKey, style } from './parts'
import { commentToken, keyOf } from './urn'

/** Counts and buttons. A comment box is opened by the button with `svg#comment-small`. */
export function actions(post: Post): HTMLElement {
  const say = labels()
  return box(
    'footer',
    box(
      'counts',
      line('count', String(post.counts.likes)),
      line('count', say.comments(post.counts.replies)),
    ),
    h('hr', { role: 'presentation', class: k('rule') }),
    box(
      'actions',
      action('thumb', 'thumbs-up-outline-small', say.like, { 'aria-label': say.reaction }),
      action('comment', 'comment-small', say.doComment, {}),
      action('repost', 'repost-small', say.doRepost, { 'aria-expanded': 'false' }),
      action('send', 'send-privately-small', say.send, {}),
    ),
  )
}

function action(drawing: IconName, id: string, label: string, more: Record<string, string>) {
  return h(
    'button',
    { type: 'button', class: k('action'), ...randomKey(), ...more },
    glyph(drawing, id),
    h('span', {}, label),
  )
}

/**
 * The place of the comment tools, which mounts some time after the card and whose key is the
 * only thing in most cards that tells the id of the post.
 */
export function commentTools(post: Post): HTMLElement {
  const key = `${commentToken(post.id)}-replaceableCommentTools${keyOf(post)}`
  return h('div', { class: k('tools'), componentkey: key })
}

export function comments(post: Post): HTMLElement {
  const { replies = [] } = post
  const list = `${commentToken(post.id)}-commentList${keyOf(post)}`
  return h(
    'div',
    { class: k('comments'), componentkey: `commentsSectionContainer${keyOf(post)}` },
    h(
      'div',
      { 'data-testid': list, 'data-component-type': 'LazyColumn' },
      ...replies.map((said, index) => comment(post, said, index)),
    ),
  )
}

function comment(post: Post, said: Said, index: number): HTMLElement {
  const person = people[said.by]
  const say = labels()
  const id = String(BigInt(post.id) + BigInt(index + 1))
  const urn = `replaceableComment_urn:li:comment:(urn:li:activity:${post.id},${id})`
  const href = profileOf(said.by)
  const menu = h(
    'button',
    {
      type: 'button',
      class: k('icon-button'),
      ...randomKey(),
      'aria-label': say.commentMenu(person.name),
    },
    glyph('more', 'overflow-web-ios-small'),
  )
  const like = h(
    'div',
    { role: 'button', tabindex: '0', class: k('comment-like'), ...randomKey() },
    line(
      'fact',
      h('span', { class: k('hidden') }, say.reaction),
      h('span', { 'aria-hidden': 'true' }, say.like),
    ),
  )
  const name = line(
    'name',
    h('span', { class: k('hidden') }, `${person.name} 1st`),
    h('span', { 'aria-hidden': 'true' }, person.name, h('span', { class: k('degree') }, ' • 1st')),
  )
  const element = h(
    'div',
    { class: k('comment'), componentkey: urn },
    h(
      'a',
      { tabindex: '0', href, ...randomKey() },
      h('figure', {}, portrait(said.by, portraitLabel(said.by), 32)),
    ),
    box(
      'comment-column',
      box(
        'comment-head',
        h(
          'a',
          { tabindex: '0', href, class: k('author-link'), ...randomKey() },
          name,
          line('fact', person.headline),
        ),
        line('fact', `${said.minutes}m`),
        menu,
      ),
      h(
        'p',
        randomKey(),
        h(
          'span',
          { tabindex: '-1', dir: 'auto', 'data-testid': 'expandable-text-box' },
          ...richText(said.says, 'linkedin', style),
        ),
      ),
      box(
        'comment-row',
        like,
        h('button', { type: 'button', class: k('reply'), ...randomKey() }, say.reply),
      ),
    ),
  )
  return tell(element, {
    id,
    handle: handleOn(said.by, 'linkedin'),
    name: person.name,
    text: plainText(said.says, 'linkedin'),
    kind: 'comment',
    promoted: false,
  })
}
