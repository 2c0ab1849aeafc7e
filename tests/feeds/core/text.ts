import { type Child, h } from './dom'
import { handleOf, people, type Site, type Who } from './people'

/** How a site prints the parts of a text. */
export interface TextStyle {
  mention(who: Who): Node
  hashtag(word: string): Node
  /** An emoji; X and Facebook print it as an image. */
  emoji(character: string): Node
}

const PARTS = /(@[a-z]+\b|#\w+|\p{Extended_Pictographic}\uFE0F?)/u

/** A text as the nodes that a site makes of it. */
export function richText(says: string, site: Site, style: TextStyle): Child[] {
  return says
    .split(PARTS)
    .filter((part) => part !== '')
    .map((part) => {
      const who = mentioned(part, site)
      if (who) return style.mention(who)
      if (/^#\w/.test(part)) return style.hashtag(part.slice(1))
      return /^\p{Extended_Pictographic}/u.test(part) ? style.emoji(part) : part
    })
}

/** A text as plain words, the way a person reads it on `site`. */
export function plainText(says: string, site: Site): string {
  return says
    .split(PARTS)
    .map((part) => {
      const who = mentioned(part, site)
      if (!who) return part
      return site === 'x' ? `@${handleOf(who, site)}` : people[who].name
    })
    .join('')
}

function mentioned(part: string, site: Site): Who | undefined {
  const key = part.slice(1)
  if (!part.startsWith('@') || !(key in people)) return undefined
  return handleOf(key as Who, site) ? (key as Who) : undefined
}

/** An emoji as X and Facebook print it: an image whose alternative text is the character. */
export function emojiImage(character: string, attributes: Record<string, string>): Node {
  const src = `data:image/svg+xml,${encodeURIComponent(drawn(character))}`
  return h('img', { alt: character, draggable: 'false', src, ...attributes })
}

/** A round face or a heart, coloured by what it is; no machine needs an emoji font. */
function drawn(character: string): string {
  const heart = 'M12 21C5 15 2 12 2 8a5 5 0 0 1 10-2 5 5 0 0 1 10 2c0 4-3 7-10 13z'
  const face = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z'
  const flame = 'M12 2c1 5 6 7 6 13a6 6 0 0 1-12 0c0-3 2-4 2-7 2 1 3 2 3 4 2-3 2-6 1-10z'
  const [path, colour] = character.startsWith('❤')
    ? [heart, '#e0245e']
    : character === '🔥'
      ? [flame, '#f4900c']
      : [face, character === '😡' ? '#da2f47' : '#ffcc4d']
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${path}" fill="${colour}"/>`
  if (path !== face) return `${svg}</svg>`
  const mouth = character === '😡' ? 'M7 17q5-4 10 0' : 'M7 14q5 5 10 0'
  return `${svg}<circle cx="8.5" cy="9.5" r="1.5"/><circle cx="15.5" cy="9.5" r="1.5"/><path d="${mouth}" fill="none" stroke="#664500" stroke-width="1.6"/></svg>`
}
