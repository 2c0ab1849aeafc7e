import { h } from '../core/dom'

/** Whether the address asks for what newer pages show in a root above them: `?outlet`. */
export const isWithOutlet = () => new URLSearchParams(location.search).has('outlet')

/**
 * Puts an element into the root that newer pages have above them, with what is still of the older
 * generation: its style sheets are in it, and the page's are not.
 */
export function putIntoOutlet(overlay: HTMLElement): void {
  rootOfOutlet().append(overlay)
}

function rootOfOutlet(): ShadowRoot {
  const known = document.getElementById('interop-outlet')?.shadowRoot
  if (known) return known
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' })
  const root = host.attachShadow({ mode: 'open' })
  root.append(h('link', { rel: 'stylesheet', href: '/static/feed.css' }))
  document.body.append(host)
  return root
}
