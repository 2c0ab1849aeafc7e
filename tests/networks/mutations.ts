import type { Post } from '../../lib/model/post/post'
import type { Network } from '../../lib/networks/contract'
import { networks } from '../../lib/networks/registry'

// Runs in a page (`survival.ts`), because jsdom takes many times as long.

/** What is looked at, under the names of the table's columns. */
const FIELDS = {
  author: ({ author }: Post) => author.handle,
  name: ({ author }: Post) => author.name,
  picture: ({ author }: Post) => author.avatar,
  text: ({ text }: Post) => text,
  address: ({ permalink }: Post) => permalink,
  time: ({ at }: Post) => at,
  advert: ({ promoted }: Post) => promoted || undefined,
  'shared by': ({ sharedBy }: Post) => sharedBy?.handle,
  shared: ({ quoted }: Post) => quoted && JSON.stringify(quoted),
  answers: ({ isReplyTo }: Post) => isReplyTo,
} satisfies Record<string, (post: Post) => unknown>

const BOX = 'reply box'

/** How many values of a field were there, and how many of them are still read. */
export interface Survival {
  of: number
  left: number
}

/** An attribute that a reader looks for: its name, and what its value has to hold. */
export interface Attribute {
  name: string
  value: string
}

/** What is still read of `pages` without an attribute, by column; undefined where none has it. */
function withoutAttribute(
  network: Network,
  pages: readonly string[],
  attribute: Attribute,
): Record<string, Survival> | undefined {
  const total: Record<string, Survival> = {}
  let isThere = false
  for (const html of pages) {
    const document = new DOMParser().parseFromString(html, 'text/html')
    const before = readingsOf(network, document)
    const carriers = [...document.querySelectorAll(`[${attribute.name}]`)].filter((element) =>
      element.getAttribute(attribute.name)?.includes(attribute.value),
    )
    if (carriers.length === 0) continue
    isThere = true
    for (const element of carriers) element.removeAttribute(attribute.name)
    count(total, before, readingsOf(network, document))
  }
  return isThere ? total : undefined
}

interface Reading {
  element: Element
  post: Post
  box: Element | null
}

function readingsOf(network: Network, document: Document): Reading[] {
  return [...document.querySelectorAll(network.posts)].flatMap((element) => {
    const post = network.read(element)
    return post ? { element, post, box: network.replyBox(element) } : []
  })
}

function count(total: Record<string, Survival>, before: Reading[], after: Reading[]): void {
  const used = new Set<Reading>()
  for (const one of before) {
    const same = after.find((other) => !used.has(other) && isSame(one, other))
    if (same) used.add(same)
    for (const [field, read] of Object.entries(FIELDS)) {
      const value = read(one.post)
      if (value !== undefined && value !== '') add(field, same && read(same.post) === value)
    }
    if (one.box) add(BOX, same?.box === one.box)
  }
  add('nothing else', used.size === after.length)

  function add(field: string, isLeft: boolean | undefined): void {
    total[field] ??= { of: 0, left: 0 }
    total[field].of++
    if (isLeft) total[field].left++
  }
}

/** The same post, though perhaps known by another element around it. */
function isSame(one: Reading, other: Reading): boolean {
  const isNear = one.element.contains(other.element) || other.element.contains(one.element)
  return isNear && one.post.kind === other.post.kind && isAlike(one.post, other.post)
}

const isAlike = (one: Post, other: Post) =>
  one.author.handle === other.author.handle || (one.text !== '' && one.text === other.text)

declare global {
  interface Window {
    /** For each attribute what is still read of the pages without it, by column. */
    survivals(
      id: string,
      pages: string[],
      attributes: Attribute[],
    ): (Record<string, Survival> | null)[]
  }
}

window.survivals = (id, pages, attributes) => {
  const network = networks.find((one) => one.id === id)
  if (!network) return []
  return attributes.map((attribute) => withoutAttribute(network, pages, attribute) ?? null)
}
