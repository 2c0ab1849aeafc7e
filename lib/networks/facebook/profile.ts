import type { Author } from '../../model/post/post'
import { textOf } from '../dom'
import { BASE, type ProfileAddress, partsOf, profileAt } from './addresses'

/** Parts of a profile that are still the profile, not one of its posts. */
const TABS =
  /^(?:about\w*|photos\w*|videos\w*|reels\w*|friends\w*|followers|following|likes|map|sports|music|movies|tv|books|games|reviews\w*|mentions|community|events|groups|posts|directory_\w+)$/

/** Whose profile the page at `url` is: a person's or a page's; null on every other page. */
export function readProfile(url: URL, document: Document): Author | null {
  const address = addressOfPage(url)
  const main = document.querySelector('[role="main"]') ?? document.body
  const name = address && nameOnPage(document, address, main)
  if (!address || !name) return null
  const stableId = address.stableId ?? idOnPage(document, address)
  const avatar = pictureIn(main)
  return {
    handle: address.handle,
    ...(stableId && { stableId }),
    name,
    url: address.url,
    ...(avatar && { avatar }),
    kind: isPage(document, address) ? 'page' : 'person',
  }
}

/** A member's page in a group is the group's. */
function addressOfPage(url: URL): ProfileAddress | undefined {
  if (!/(?:^|\.)facebook\.com$/.test(url.hostname)) return undefined
  const path = partsOf(url)
  if (path[0] === 'groups') return undefined
  if (path.length === 2 && TABS.test(path[1] ?? '')) return profileAt(new URL(`/${path[0]}`, BASE))
  return profileAt(url)
}

function nameOnPage(document: Document, address: ProfileAddress, main: Element | null): string {
  const heading = textOf(main?.querySelector('h1'), { without: '[role="button"]' })
  return (heading || metaOf(document, address, 'og:title')).replace(/\s+/g, ' ').slice(0, 300)
}

/** From the page's head, which stays another profile's when only the address changed. */
function metaOf(document: Document, { handle }: ProfileAddress, property: string): string {
  const read = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() ?? ''
  const own = read('og:url')
  return URL.canParse(own) && profileAt(new URL(own))?.handle === handle ? read(property) : ''
}

function idOnPage(document: Document, address: ProfileAddress): string | undefined {
  const app = metaOf(document, address, 'al:android:url')
  return /^fb:\/\/(?:profile|page)\/(\d{1,30})/.exec(app)?.[1]
}

/** Pages have no friends, and reviews and a page about who runs them. */
function isPage(document: Document, address: ProfileAddress): boolean {
  if (address.page || metaOf(document, address, 'al:android:url').startsWith('fb://page/'))
    return true
  const tabs = [...document.querySelectorAll('[role="main"] [role="tab"]')]
  const leads = (to: RegExp) => tabs.some((tab) => to.test(tab.getAttribute('href') ?? ''))
  return (
    leads(/[/=](?:reviews|about_profile_transparency|mentions|community)\b/) &&
    !leads(/[/=]friends\b/)
  )
}

function pictureIn(main: Element | null): string | undefined {
  const image = main?.querySelector('svg[role="img"] image')
  const src = image?.getAttribute('xlink:href') ?? image?.getAttribute('href') ?? ''
  return /^https?:\/\//.test(src) && src.length <= 2048 ? src : undefined
}
