import { decoded } from '../addresses'
import { type Account, defineFacts } from '../facts'

const BASE = 'https://www.linkedin.com'
const HOST = String.raw`(?:[\w-]+\.)*linkedin\.com`
const PROFILE = new RegExp(
  String.raw`^(?:https?://${HOST})?/(in|company|school|showcase)/([^/?#]+)[^?#]*(\?[^#]*)?`,
  'i',
)
const HANDLE = /^[^\s/@]{1,200}$/
/** LinkedIn's own number of a member, which its addresses take in place of a name. */
const MEMBER_ID = /^AC[\w-]{37}$/
const MEMBER_URN = /urn:li:fsd?_(?:profile|miniProfile):([\w-]{10,100})/

/**
 * The person or organisation whose page an address is, relative or on any host of LinkedIn:
 * handle as LinkedIn spells it (percent-encoding undone), canonical address, and the member id
 * where the address carries one. By pattern, since making a URL costs more than all the rest.
 */
export function accountAtAddress(address: string): Account | undefined {
  const [, section, slug = '', query] = PROFILE.exec(address) ?? []
  return section ? accountIn(section.toLowerCase(), decoded(slug).trim(), query) : undefined
}

function accountIn(section: string, handle: string, query = ''): Account | undefined {
  const isPerson = section === 'in'
  // "/in/me/" is whoever looks at the page.
  if (!HANDLE.test(handle) || (isPerson && handle === 'me')) return undefined
  const stableId = MEMBER_ID.test(handle) ? handle : MEMBER_URN.exec(decoded(query))?.[1]
  return {
    handle,
    ...(isPerson && stableId && { stableId }),
    url: `${BASE}/${section}/${encodeURIComponent(handle)}/`,
    kind: isPerson ? 'person' : 'company',
  }
}

export default defineFacts({
  id: 'linkedin',
  name: 'LinkedIn',
  mark: 'in',
  // On the others are pages for who is not signed in.
  pageHosts: ['www.linkedin.com', '*.linkedin.com'],
  hosts: new RegExp(`^${HOST}$`),
  hasCompaniesApart: true,
  accountAt: ({ href }) => accountAtAddress(href),
  accountOf: (handle) => accountIn('in', handle),
  // Its terms restrict overlays, so the user switches it on, and markers apart from that.
  isOnByDefault: false,
  hasTerms: true,
  // No figure is published; these are what guides to its composer agree on
  // (linkedinpreview.com/blog/linkedin-post-length, 2026).
  texts: { limits: { comment: 1250, post: 3000 } },
  templatesOf: 'linkedin',
})
