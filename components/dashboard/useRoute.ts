import { useEffect, useState } from 'preact/hooks'

/**
 * Where the dashboard is: the parts of the address behind `#/`, such as `['people', id]`. The hash,
 * because an extension's page has one file; twenty lines, because the routers that know hashes do
 * not take this preact yet.
 */
export function useRoute(): readonly string[] {
  const [route, setRoute] = useState(readRoute)
  useEffect(() => {
    const life = new AbortController()
    addEventListener('hashchange', () => setRoute(readRoute()), { signal: life.signal })
    return () => life.abort()
  }, [])
  return route
}

/** The address of a part of the dashboard, for links. */
export function routeTo(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

function readRoute(): string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent)
}
