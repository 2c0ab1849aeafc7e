import { type Child, h, s } from '../core/dom'
import { hashes } from '../core/hashed'
import { type IconName, icon } from '../core/icons'
import { type Person, people } from '../core/people'
import { avatarOf } from '../core/pictures'
import { emojiImage, richText, type TextStyle } from '../core/text'
import { labels } from './labels'

/** X's class names: two that every box has, and the hash of ours. */
export const k = (name: string) => `css-175oi2r ${hashes.x?.(name)}`

export const box = (name: string, ...children: Child[]) => h('div', { class: k(name) }, ...children)

export const words = (...children: Child[]) =>
  h('span', { class: 'css-1jxf684 r-bcqeeo r-1ttztb7 r-qvutc0 r-poiln3' }, ...children)

/** The portrait. In a quote it is smaller and no link. */
export function avatar(person: Person, handle: string, size: 40 | 24): HTMLElement {
  const picture = h('img', {
    alt: '',
    draggable: 'true',
    src: avatarOf(person),
    class: 'css-9pa8cd',
  })
  const attributes = { class: k('avatar-link'), tabindex: '-1', 'aria-hidden': 'true' }
  const inner =
    size === 40
      ? h('a', { ...attributes, href: `/${handle}`, role: 'link' }, picture)
      : h('div', { ...attributes, role: 'presentation' }, picture)
  const container = h(
    'div',
    {
      class: k('avatar'),
      'data-testid': `UserAvatar-Container-${handle}`,
      style: `width: ${size}px; height: ${size}px;`,
    },
    box('avatar-ratio', inner),
  )
  return h('div', { class: k('avatar-slot'), 'data-testid': 'Tweet-User-Avatar' }, container)
}

/** Name and badge, as they stand inside the name's link. */
export function nameOf(person: Person): HTMLElement {
  const name = words(words(...richText(person.name, 'x', style)))
  return box(
    'name-row',
    h('div', { dir: 'ltr', class: `css-146c3p1 ${k('name')}` }, name),
    person.verified &&
      h('div', { dir: 'ltr', class: `css-146c3p1 ${k('badge')}` }, words(verified())),
  )
}

function verified(): SVGElement {
  return s(
    'svg',
    {
      viewBox: '0 0 22 22',
      'aria-label': labels().verified,
      role: 'img',
      class: 'r-4qtqp9 r-yyyyoo r-1xvli5t r-9cviqr r-f9ja8p',
      'data-testid': 'icon-verified',
    },
    s('path', {
      d: 'M20.4 11c0-1-.6-1.900-1.400-2.300.3-.9.1-2-.6-2.600-.7-.7-1.700-.900-2.600-.6C15.400 4.600 14.500 4 13.500 4h-5c-1 0-1.900.6-2.300 1.500-.9-.3-1.900-.1-2.600.6-.7.6-.9 1.700-.6 2.600C2.200 9.100 1.600 10 1.600 11s.6 1.900 1.400 2.300c-.3.9-.1 2 .6 2.600.7.7 1.700.9 2.600.6.4.9 1.300 1.500 2.300 1.500h5c1 0 1.900-.6 2.300-1.500.9.3 1.900.1 2.600-.6.7-.6.9-1.700.6-2.600.8-.4 1.400-1.300 1.400-2.300zM9.700 14.800l-3.400-3.400 1.300-1.300 2.100 2.200 4.600-5 1.300 1.200z',
      fill: 'rgb(29, 155, 240)',
    }),
  )
}

/** How X prints mentions, hashtags and emoji. */
export const style: TextStyle = {
  mention: (who) => {
    const { x }: Person = people[who]
    return h('a', { dir: 'ltr', href: `/${x}`, role: 'link', class: k('link') }, `@${x}`)
  },
  hashtag: (word) =>
    h(
      'a',
      { href: `/hashtag/${word}?src=hashtag_click`, role: 'link', class: k('link') },
      `#${word}`,
    ),
  emoji: (character) => emojiImage(character, { class: k('emoji'), title: '' }),
}

/** A drawing at text size. */
export const glyph = (name: IconName) =>
  icon(name, { class: `r-4qtqp9 r-yyyyoo ${k('glyph').split(' ')[1]}` })

/** The dot between a handle and a time. */
export const dot = () =>
  h('div', { dir: 'ltr', 'aria-hidden': 'true', class: `css-146c3p1 ${k('dot')}` }, words('·'))

/** The button that follows somebody: X's number of the account, and the handle in its label. */
export function followButton(handle: string): HTMLElement {
  const letters = [...handle].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)
  return h(
    'button',
    {
      'aria-label': `${labels().follow} @${handle}`,
      'data-testid': `${(letters % 9_000_000_000) + 1_000_000_000}-follow`,
      ...{ class: k('follow'), role: 'button', type: 'button' },
    },
    words(labels().follow),
  )
}
