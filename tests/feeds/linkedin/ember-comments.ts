import { h } from '../core/dom'
import { people } from '../core/people'
import { handleOn, type Post, type Said } from '../core/story'
import { plainText, richText } from '../core/text'
import { tell } from '../core/truth'
import { labels } from './labels'
import { glyph, portrait, portraitLabel, profileOf, style } from './parts'

/** The comments below a post of the older generation; each can be answered where it stands. */
export function emberComments(post: Post): HTMLElement {
  return h(
    'div',
    { class: 'feed-shared-update-v2__comments-container' },
    h(
      'div',
      { class: 'comments-comments-list' },
      ...(post.replies ?? []).map((said, index) => comment(post, said, index)),
    ),
  )
}

function comment(post: Post, said: Said, index: number): HTMLElement {
  const { name, headline } = people[said.by]
  const id = String(BigInt(post.id) + BigInt(index + 1))
  const href = profileOf(said.by)
  const element = h(
    'article',
    {
      class: 'comments-comment-entity',
      'data-id': `urn:li:comment:(activity:${post.id},${id})`,
    },
    h(
      'div',
      { class: 'comments-comment-meta__container' },
      h(
        'a',
        { class: 'comments-comment-meta__image-link', href },
        portrait(said.by, portraitLabel(said.by), 32),
      ),
      h(
        'a',
        { class: 'comments-comment-meta__description-container', href },
        h('span', { class: 'comments-comment-meta__description-title' }, name),
        h('span', { class: 'comments-comment-meta__description-subtitle' }, headline),
      ),
      h('time', { class: 'comments-comment-meta__data' }, `${said.minutes}m`),
    ),
    h(
      'span',
      { class: 'comments-comment-item__main-content', dir: 'auto' },
      h(
        'div',
        { class: 'update-components-text relative' },
        ...richText(said.says, 'linkedin', style),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'comments-comment-social-bar__reply-action-button' },
      glyph('comment', 'comment-small'),
      labels().reply,
    ),
  )
  return tell(element, {
    id,
    handle: handleOn(said.by, 'linkedin'),
    name,
    text: plainText(said.says, 'linkedin'),
    kind: 'comment',
    promoted: false,
  })
}
