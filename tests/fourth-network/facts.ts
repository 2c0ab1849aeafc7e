import { partsOf } from '../../lib/networks/addresses'
import { type Account, defineFacts } from '../../lib/networks/facts'

const HANDLE = /^[a-z0-9.]{2,30}$/
const RESERVED = new Set(['home', 'terms'])

function accountOf(handle: string): Account | undefined {
  if (!HANDLE.test(handle) || RESERVED.has(handle)) return undefined
  return { handle, url: `https://perch.example/@${handle}`, kind: 'person' }
}

/** Perch, which there is nowhere: what it takes to add a network, and nothing more. */
export default defineFacts({
  id: 'perch',
  name: 'Perch',
  mark: 'P',
  pageHosts: ['perch.example'],
  hosts: /^(?:www\.)?perch\.example$/,
  accountAt(url) {
    const [first = ''] = partsOf(url)
    return first.startsWith('@') ? accountOf(first.slice(1)) : undefined
  },
  accountOf,
  isOnByDefault: false,
  hasTerms: true,
  texts: { limits: { comment: 300, post: 500 }, refuses: /\u200B/ },
  templatesOf: 'x',
})
