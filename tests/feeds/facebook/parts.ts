import { type Attributes, type Child, h, s } from '../core/dom'
import { hashes } from '../core/hashed'
import { type Person, people, type Who } from '../core/people'
import { avatarOf } from '../core/pictures'
import { handleOn } from '../core/story'
import { emojiImage, richText, type TextStyle } from '../core/text'

/** Facebook's class names: a few that every box has, and the hash of ours. */
export const k = (name: string) => `html-div x1lliihq x1n2onr6 ${hashes.facebook?.(name)}`

export const box = (name: string, ...children: Child[]) => h('div', { class: k(name) }, ...children)

export const span = (name: string, ...children: Child[]) =>
  h('span', { class: `html-span xdj266r ${hashes.facebook?.(name)}` }, ...children)

/** Every link carries a tracker, on ordinary posts as on advertisements. */
export function link(
  href: string,
  name: string,
  attributes: Attributes,
  ...children: Child[]
): HTMLElement {
  return h(
    'a',
    {
      attributionsrc: '/privacy_sandbox/comet/register/source/?xt=AZUq0',
      class: `x1i10hfl xjbqb8w ${hashes.facebook?.(name)}`,
      href,
      role: 'link',
      tabindex: '0',
      ...attributes,
    },
    ...children,
  )
}

/** The address of a profile with the trackers of the feed: by name, or by number. */
export function profileOf(who: Who, extra = '__cft__%5B0%5D=AZX2b&__tn__=-UC%2CP-R'): string {
  const handle = handleOn(who, 'facebook')
  return /^\d+$/.test(handle)
    ? `https://www.facebook.com/profile.php?id=${handle}&${extra}`
    : `https://www.facebook.com/${handle}?${extra}`
}

/** The portrait: an SVG with an image inside a mask, never an `img`. */
export function portrait(person: Person, size: number, attributes: Attributes): SVGElement {
  const image = s('image', {
    x: 0,
    y: 0,
    height: '100%',
    width: '100%',
    preserveAspectRatio: 'xMidYMid slice',
    'xlink:href': avatarOf(person),
    href: avatarOf(person),
    style: `height: ${size}px; width: ${size}px; clip-path: circle(50%);`,
  })
  return s(
    'svg',
    {
      class: 'x3ajldb',
      'data-visualcompletion': 'ignore-dynamic',
      style: `height: ${size}px; width: ${size}px;`,
      ...attributes,
    },
    s('g', {}, image),
  )
}

/** A name with its emoji as images. */
export const nameParts = (person: Person) => richText(person.name, 'facebook', style)

/** How Facebook prints mentions, hashtags and emoji. */
export const style: TextStyle = {
  mention: (who) => link(profileOf(who), 'mention', {}, span('plain', people[who].name)),
  hashtag: (word) =>
    link(`https://www.facebook.com/hashtag/${word}?__eep__=6`, 'mention', {}, `#${word}`),
  emoji: (character) =>
    h(
      'span',
      { class: 'html-span xexx8yu' },
      emojiImage(character, { height: '16', width: '16', class: 'xz74otr' }),
    ),
}

/** A button of Facebook's: never a `button`. */
export function press(name: string, attributes: Attributes, ...children: Child[]): HTMLElement {
  return h('div', { class: k(name), role: 'button', tabindex: '0', ...attributes }, ...children)
}
