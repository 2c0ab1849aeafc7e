import { type Child, h } from '../core/dom'
import { hashes } from '../core/hashed'
import { type IconName, icon } from '../core/icons'
import { type Person, people, type Who } from '../core/people'
import { avatarOf } from '../core/pictures'
import { handleOn } from '../core/story'
import type { TextStyle } from '../core/text'
import { labels } from './labels'

/** LinkedIn's class names: a few that every box has, and the hash of ours. */
export const k = (name: string) => `_9fa9fc2f _0a8a0f5b ${hashes.linkedin?.(name)}`

export const box = (name: string, ...children: Child[]) => h('div', { class: k(name) }, ...children)
export const line = (name: string, ...children: Child[]) => h('p', { class: k(name) }, ...children)

/** Keys of ordinary nodes are drawn anew with every rendering. */
export const randomKey = () => ({ componentkey: crypto.randomUUID() })

/** The number by which the pages of a company's admin know it. */
export const COMPANY_NUMBER = '90210456'
let isAdmin = false

/** From now on the page is seen by the admin of Acme, or not. */
export function seeAsAdmin(wanted: boolean): void {
  isAdmin = wanted
}

/** The address of a person or company, as the feed links it. */
export function profileOf(who: Who): string {
  const slug = handleOn(who, 'linkedin')
  if (isAdmin && who === 'acme') return `/company/${COMPANY_NUMBER}/`
  const person: Person = people[who]
  return person.company
    ? `https://www.linkedin.com/company/${slug}/posts/`
    : `https://www.linkedin.com/in/${slug}/`
}

/** The description of a portrait. */
export function portraitLabel(who: Who): string {
  const person: Person = people[who]
  return person.company ? labels().viewCompany(person.name) : labels().viewProfile(person.name)
}

export function portrait(who: Who, alt: string, size: number): HTMLElement {
  return h('img', {
    class: `_7f83dc96 ${k(people[who].name === 'Acme' ? 'square' : 'round')}`,
    fetchpriority: 'low',
    alt,
    src: avatarOf(people[who]),
    width: size,
    height: size,
    'data-loaded': 'true',
  })
}

/** A drawing under LinkedIn's own id, the same in every card. */
export const glyph = (name: IconName, id: string, label = '') =>
  icon(name, { id, width: 16, height: 16, role: 'img', 'aria-hidden': 'true', 'aria-label': label })

/** How LinkedIn prints mentions and hashtags; it leaves emoji alone. */
export const style: TextStyle = {
  mention: (who) =>
    h('a', { class: k('mention'), href: profileOf(who) }, h('strong', {}, people[who].name)),
  hashtag: (word) =>
    h(
      'a',
      {
        class: k('mention'),
        href: `https://www.linkedin.com/search/results/all/?keywords=%23${word}`,
      },
      h('strong', {}, `#${word}`),
    ),
  emoji: (character) => document.createTextNode(character),
}

/** Text with line breaks as `<br>`. */
export function withBreaks(parts: Child[]): Child[] {
  return parts.flatMap((part): Child[] =>
    typeof part === 'string'
      ? part.split('\n').flatMap((piece, n) => (n === 0 ? [piece] : [h('br'), piece]))
      : [part],
  )
}
