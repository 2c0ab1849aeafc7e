import { factsOf } from '../../networks'
import type { Author, NetworkId } from '../post/post'
import type { Identity } from './person'

/** A handle as it is compared: case, `@` and Unicode composition make no difference. */
export function normaliseHandle(handle: string): string {
  return handle.replace(/^@/, '').normalize('NFC').toLowerCase()
}

/** What an account is known by within its network: its stable id, else its handle. */
export function identityKey(
  author: Pick<Author, 'handle' | 'stableId' | 'kind'>,
  network: NetworkId,
): string {
  if (author.stableId) return `id:${author.stableId}`
  return handleKey(author, network)
}

/**
 * The key an account has as long as no stable id is known. Where a company may have the handle of a
 * person, as on LinkedIn, its key says that it is one; elsewhere a file may not know what it is.
 */
export function handleKey(
  { handle, kind }: Pick<Author, 'handle' | 'kind'>,
  network: NetworkId,
): string {
  const isApart = kind === 'company' && factsOf(network).hasCompaniesApart
  return `${isApart ? 'company' : 'handle'}:${normaliseHandle(handle)}`
}

/** The key under which companies were kept on every network once; undefined where they still are. */
export function earlierKey(
  { handle, kind }: Pick<Author, 'handle' | 'kind'>,
  network: NetworkId,
): string | undefined {
  const isOther = kind === 'company' && !factsOf(network).hasCompaniesApart
  return isOther ? `company:${normaliseHandle(handle)}` : undefined
}

/** The identity of `author`, kept as one of `personId`. */
export function identityOf(
  author: Author,
  network: Identity['network'],
  personId: string,
): Identity {
  return {
    network,
    key: identityKey(author, network),
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
  const ofHandle = candidates.filter(
    ({ network, stableId, ...identity }) =>
      handleKey(identity, network) === handleKey(author, network) && !(stableId && author.stableId),
  )
  return ofHandle.find(({ key }) => !key.startsWith('company:')) ?? ofHandle[0]
}

/** `identity` brought up to date with how the page shows it now, or null when nothing changed. */
export function refreshed(identity: Identity, author: Author): Identity | null {
  // An address by number is no new name: Facebook's groups show people by their id.
  const isNumber = author.handle === author.stableId
  const { network } = identity
  const renamed = !isNumber && handleKey(identity, network) !== handleKey(author, network)
  const identified = !identity.stableId && author.stableId !== undefined
  const stableId = identity.stableId ?? author.stableId
  const key = stableId ? `id:${stableId}` : identityKey(author, network)
  if (!renamed && !identified && key === identity.key) return null
  return {
    ...identity,
    key,
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
