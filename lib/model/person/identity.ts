import type { Author } from '../post/post'
import type { Identity } from './person'

/** A handle as it is compared: case, `@` and Unicode composition make no difference. */
export function normaliseHandle(handle: string): string {
  return handle.replace(/^@/, '').normalize('NFC').toLowerCase()
}

/**
 * What an account is known by within its network: its stable id, else its handle. LinkedIn's
 * people and companies have handles of their own, so a company's key says that it is one.
 */
export function identityKey(author: Pick<Author, 'handle' | 'stableId' | 'kind'>): string {
  if (author.stableId) return `id:${author.stableId}`
  return handleKey(author)
}

/** The key an account has as long as no stable id is known. */
export function handleKey({ handle, kind }: Pick<Author, 'handle' | 'kind'>): string {
  return `${kind === 'company' ? 'company' : 'handle'}:${normaliseHandle(handle)}`
}

/** The identity of `author`, kept as one of `personId`. */
export function identityOf(
  author: Author,
  network: Identity['network'],
  personId: string,
): Identity {
  return {
    network,
    key: identityKey(author),
    handle: author.handle,
    ...(author.stableId && { stableId: author.stableId }),
    handleHistory: [],
    url: author.url,
    kind: author.kind,
    personId,
  }
}

/**
 * The one of `candidates` that `author` is, or undefined. A stable id decides; a handle decides
 * only where not both have a stable id, since networks give a freed handle to somebody else.
 */
export function recognise(author: Author, candidates: readonly Identity[]): Identity | undefined {
  if (author.stableId) {
    const same = candidates.find((identity) => identity.stableId === author.stableId)
    if (same) return same
  }
  const wanted = handleKey(author)
  return candidates.find(
    (identity) => handleKey(identity) === wanted && !(identity.stableId && author.stableId),
  )
}

/** `identity` brought up to date with how the page shows it now, or null when nothing changed. */
export function refreshed(identity: Identity, author: Author): Identity | null {
  // An address by number is no new name: Facebook's groups show people by their id.
  const isNumber = author.handle === author.stableId
  const renamed = !isNumber && handleKey(identity) !== handleKey(author)
  const identified = !identity.stableId && author.stableId !== undefined
  if (!renamed && !identified) return null
  const stableId = identity.stableId ?? author.stableId
  return {
    ...identity,
    key: stableId ? `id:${stableId}` : identityKey(author),
    ...(!isNumber && { handle: author.handle, url: author.url }),
    ...(stableId && { stableId }),
    handleHistory: renamed ? historyWith(identity) : identity.handleHistory,
  }
}

/** The earlier handles with the present one: each once, the latest 50. A number is no handle. */
function historyWith({ handle, handleHistory, stableId }: Identity): string[] {
  if (handle === stableId) return handleHistory
  return [...new Set([...handleHistory, handle])].slice(-50)
}
