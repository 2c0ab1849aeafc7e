import { h } from '../core/dom'
import { people } from '../core/people'
import type { Said } from '../core/story'
import { richText } from '../core/text'
import { labels } from './labels'
import { box, k, link, nameParts, portrait, profileOf, style } from './parts'

/** A post inside another: a card with a heading of its own, and no place in the feed. */
export function nested(said: Said, now: number): HTMLElement {
  const person = people[said.by]
  const at = now - said.minutes * 60_000
  const heading = h(
    'h4',
    { class: k('author') },
    link(profileOf(said.by), 'name-link', {}, h('strong', {}, ...nameParts(person))),
  )
  const time = link(`https://www.facebook.com/?fbid=${at}#`, 'time', {}, labels().ago(said.minutes))
  return box(
    'nested',
    box(
      'author-row',
      link(
        profileOf(said.by),
        'portrait',
        { 'aria-hidden': 'true' },
        portrait(person, 32, { 'aria-hidden': 'true' }),
      ),
      box('author-column', heading, box('context-row', time)),
    ),
    h('div', { dir: 'auto', class: k('nested-text') }, ...richText(said.says, 'facebook', style)),
  )
}
