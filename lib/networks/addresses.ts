/** The parts of an address's path, decoded where they can be. */
export function partsOf(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decoded)
}

/** Text from an address without its percent-encoding; as it is where that is broken. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
