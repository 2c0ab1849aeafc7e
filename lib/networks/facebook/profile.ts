import type { Author } from '../../model/post/post'
import { partsOf } from '../addresses'
import type { Found } from '../contract'
import { shown, textOf } from '../dom'
import type { Account } from '../facts'
import { profileAt } from './addresses'
import { BASE, HOSTS } from './facts'
import { pictureOf } from './head'
import { MAIN, RANKS } from './markup'

/** The addresses that heads of profiles were found for. */
const asked = new WeakMap<Element, URL>()

/** Where the owner's name stands on a profile; null on any other page, and where it is no heading. */
export function headAt(url: URL, document: Document): Element | null {
  const name = profileOnPage(url, document)?.name
  const main = name === undefined ? null : document.querySelector(MAIN)
  const head =
    main?.querySelector(HIGHEST) ??
    ownIn(main, LOWER).find((heading) => says(textOf(heading), name ?? '')) ??
    null
  if (head) asked.set(head, url)
  return head
}

/** The profile whose head this is, as a post without words; its marker stands behind the name. */
export function findProfile(head: Element): Found | null {
  const url = asked.get(head)
  const author = url && profileOnPage(url, head.ownerDocument)
  if (!author) return null
  const key = `facebook:profile:${author.handle}`
  return {
    post: {
      ...{ key, network: 'facebook', author, text: '', truncated: false, promoted: false },
      mentions: [],
      kind: 'profile',
    },
    anchor: () => ({ parent: head, before: null }),
  }
}

/** Parts of a profile that are still the profile, not one of its posts. */
const TABS =
  /^(?:about\w*|photos\w*|videos\w*|reels\w*|friends\w*|followers|following|likes|map|sports|music|movies|tv|books|games|reviews\w*|mentions|community|events|groups|posts|directory_\w+)$/

/** Whose profile the page at `url` is: a person's or a page's; null on every other page. */
export function profileOnPage(url: URL, document: Document): Author | null {
  const address = addressOfPage(url)
  const main = document.querySelector('[role="main"]') ?? document.body
  const name = address && nameOnPage(document, address, main)
  if (!address || !name) return null
  const stableId = address.stableId ?? idOnPage(document, address)
  const avatar = pictureIn(main)
  return {
    ...address,
    ...(stableId && { stableId }),
    name,
    ...(avatar && { avatar }),
    kind: isPage(document, address) ? 'page' : 'person',
  }
}

/** A member's page in a group is the group's. */
function addressOfPage(url: URL): Account | undefined {
  if (!HOSTS.test(url.hostname)) return undefined
  const path = partsOf(url)
  if (path[0] === 'groups') return undefined
  if (path.length === 2 && TABS.test(path[1] ?? '')) return profileAt(new URL(`/${path[0]}`, BASE))
  return profileAt(url)
}

function nameOnPage(document: Document, address: Account, main: Element | null): string {
  const heading = textOf(main?.querySelector(HIGHEST), { without: '[role="button"]' })
  const name = heading || metaOf(document, address, 'og:title') || titledName(document, main)
  return name.replace(/\s+/g, ' ').slice(0, 300)
}

/**
 * The name that two of three say: the page's title, a heading, and a picture of the profile. What
 * stands in posts says nothing.
 */
function titledName({ title }: Document, main: Element | null): string {
  const headings = ownIn(main, LOWER).map((heading) => textOf(heading))
  const pictures = ownIn(main, PICTURES).map((picture) =>
    shown(picture.closest('[aria-label]')?.getAttribute('aria-label') ?? ''),
  )
  for (const titled of namesIn(title)) {
    const isConfirmed = [...headings, ...pictures].some((words) => says(words, titled))
    if (isConfirmed || ownIn(main, PLAIN).some((plain) => textOf(plain) === titled)) return titled
  }
  return headings.find((heading) => heading !== '' && pictures.includes(heading)) ?? ''
}

/** "(3) Ana Sol | Facebook", "Acme | Kiel | Facebook", "Acme - Home | Facebook", "Ana Sol". */
function namesIn(title: string): string[] {
  const whole = shown(title)
    .trim()
    .replace(/^\(\p{Nd}+\+?\) /u, '')
    .replace(/ [|–-] Facebook$/, '')
  const [first = ''] = whole.split(/ [|–-] /)
  return [whole, first].filter((name) => name !== '' && name !== 'Facebook')
}

const HIGHEST = 'h1, [role="heading"][aria-level="1"]'
const LOWER = 'h2, h3, [role="heading"]'
/** Words that are no heading: they are the name where they say exactly what the title does. */
const PLAIN = 'span[dir], strong'
const PICTURES = 'svg[role="img"][aria-label], a[aria-label] image'

const ownIn = (main: Element | null, selector: string) =>
  [...(main?.querySelectorAll(selector) ?? [])].filter((one) => !one.closest(RANKS.join()))

/** Whether words have a name in them that is no part of another; not every script parts words. */
function says(words: string, name: string): boolean {
  const at = name === '' ? -1 : words.indexOf(name)
  const beside = [words[at - 1], words[at + name.length]]
  return at >= 0 && beside.every((one) => !one || !/[\p{Script=Latin}\p{N}]/u.test(one))
}

/** From the page's head, which stays another profile's when only the address changed. */
function metaOf(document: Document, { handle }: Account, property: string): string {
  const read = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() ?? ''
  const own = read('og:url')
  return URL.canParse(own) && profileAt(new URL(own))?.handle === handle ? read(property) : ''
}

function idOnPage(document: Document, address: Account): string | undefined {
  const app = metaOf(document, address, 'al:android:url')
  return /^fb:\/\/(?:profile|page)\/(\d{1,30})/.exec(app)?.[1]
}

/** Pages have no friends, and reviews and a page about who runs them. */
function isPage(document: Document, address: Account): boolean {
  if (
    address.kind === 'page' ||
    metaOf(document, address, 'al:android:url').startsWith('fb://page/')
  )
    return true
  const tabs = [...document.querySelectorAll('[role="main"] [role="tab"]')]
  const leads = (to: RegExp) => tabs.some((tab) => to.test(tab.getAttribute('href') ?? ''))
  return (
    leads(/[/=](?:reviews|about_profile_transparency|mentions|community)\b/) &&
    !leads(/[/=]friends\b/)
  )
}

function pictureIn(main: Element | null): string | undefined {
  return pictureOf(main?.querySelector('svg[role="img"] image'))
}
