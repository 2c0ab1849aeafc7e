import { shortCount } from '../core/clock'
import { h } from '../core/dom'
import { type IconName, icon } from '../core/icons'
import type { Post } from '../core/story'
import { idsOf } from './ids'
import { labels } from './labels'
import { box, k, press, span } from './parts'

/** Counts and buttons. A comment box is opened by the second button. */
export function footer(post: Post): HTMLElement {
  const say = labels()
  const { likes, replies, reposts } = post.counts
  const reactions = h(
    'span',
    { role: 'toolbar', 'aria-label': 'See who reacted to this' },
    h(
      'span',
      { id: idsOf(post).reactions, class: k('reactions') },
      icon('thumb', { width: 16, height: 16 }),
    ),
  )
  return box(
    'footer',
    box(
      'counts',
      reactions,
      box('visually-hidden', say.reactions),
      h('span', { 'aria-hidden': 'true', class: k('count') }, shortCount(likes)),
      press('count-end', { id: idsOf(post).comments }, span('plain', say.comments(replies))),
      press('count-side', {}, span('plain', say.shares(reposts))),
    ),
    box(
      'buttons',
      action('thumb', say.like),
      action('comment', say.comment),
      action('share', say.share),
    ),
  )
}

function action(drawing: IconName, label: string): HTMLElement {
  return press(
    'action',
    { 'aria-label': label },
    icon(drawing, { width: 20, height: 20 }),
    span('plain', label),
  )
}
