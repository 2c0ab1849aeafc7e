import type { Author, Post } from '../../lib/model/post/post'
import type { NetworkId } from '../../lib/networks'
import { defineReader, foundBehind } from '../../lib/networks/contract'
import { addressOf, textOf } from '../../lib/networks/dom'
import facts from './facts'

const BASE = 'https://perch.example/'

/** Perch’s id as one of the listed: it is, in the tests that list it. */
export const PERCH = facts.id as string as NetworkId

export default defineReader({
  posts: 'article',
  find(element) {
    const post = read(element)
    const link = nameLink(element)
    return post && link && foundBehind(link, post)
  },
  replyBox: (element) => element.querySelector('[contenteditable]'),
  profile(url, document) {
    const account = facts.accountAt(url)
    const name = textOf(document.querySelector('h1'))
    return account && name ? { ...account, name } : null
  },
})

function read(element: Element): Post | null {
  const author = authorIn(element)
  const link = element.querySelector('a:has(time)')
  const permalink = addressOf(link, BASE)?.href
  if (!author || !permalink) return null
  const words = element.querySelector('p')
  const at = Date.parse(link?.querySelector('time')?.dateTime ?? '')
  return {
    key: `perch:${permalink.split('/').at(-1)}`,
    network: PERCH,
    author,
    text: textOf(words),
    truncated: false,
    permalink,
    ...(at > 0 && { at }),
    promoted: false,
    mentions: [...(words?.querySelectorAll('a') ?? [])].flatMap((link) => {
      const handle = accountLinked(link)?.handle
      return handle ? { handle } : []
    }),
    kind: 'post',
  }
}

function authorIn(element: Element): Author | undefined {
  const link = nameLink(element)
  const account = link ? accountLinked(link) : undefined
  return account && { ...account, name: textOf(link) }
}

function nameLink(element: Element): Element | null {
  return element.querySelector('a[rel="author"]')
}

function accountLinked(link: Element) {
  const url = addressOf(link, BASE)
  return url && facts.accountAt(url)
}
