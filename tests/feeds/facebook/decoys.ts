import { h } from '../core/dom'
import { pick, type Random, seeded } from '../core/random'
import type { Post } from '../core/story'
import { box, k, press, span } from './parts'

/** Blocks that say "Facebook" to whoever reads the text of a post without looking. */
export function dust(): HTMLElement {
  const attributes = Object.fromEntries([0, 1, 2, 3].map((n) => [`data-${n}`, String(n)]))
  return h(
    'div',
    { ...attributes, class: k('dust') },
    h('span', {}, 'Facebook'),
    press('empty', {}),
  )
}

/** A hidden advertisement inside an ordinary post, to mislead those who look for its parts. */
export function fakeAd(post: Post): HTMLElement {
  const part = (role: string, text: string) =>
    h('div', { 'data-ad-rendering-role': role, class: k('fake-part') }, text)
  return h(
    'div',
    { class: k('never') },
    part('meta', 'KsAbU0Kem.com'),
    part('title', post.says.slice(0, 40)),
    part('description', post.says.slice(0, 80)),
    press('cta', { 'aria-label': 'Learn More' }, span('plain', 'Learn More')),
  )
}

const NOISE = [...'0123456789hdmtsai']

/**
 * A short text with letters strewn in that nobody sees: some not displayed, some moved out of a
 * line that is cut off.
 */
export function scrambled(text: string, seed: number): HTMLElement {
  const random = seeded(seed)
  const letters = [...text].flatMap((letter) => [
    ...noise(random),
    h('span', { class: k('letter') }, letter),
  ])
  return h('span', { class: k('scrambled') }, ...letters, ...noise(random))
}

function noise(random: Random): HTMLElement[] {
  return Array.from({ length: Math.floor(random() * 3) }, () => {
    const style = random() < 0.5 ? 'display: none;' : 'position: absolute; top: 3em;'
    return h('span', { class: k('letter'), style }, pick(random, NOISE))
  })
}

/** The words behind scrambled letters, where a screen reader finds them. */
export function hiddenLabel(id: string, text: string): HTMLElement {
  return h('div', { hidden: '' }, h('span', { id }, text), box('empty'))
}
