import type { ColumnTarget } from '../model/column-map'
import { normaliseHandle } from '../model/person/identity'
import { NETWORK_IDS, type NetworkId } from '../networks'
import { accountAt } from '../networks/accounts'
import { networksIn } from './account-headers'
import type { Column } from './column'
import { plainWord } from './values'

/**
 * Whose handles stand in a column that does not say on which network: of the row, where a column
 * says so; else of the one network that the file speaks of; else nobody's that could be told.
 */
export function withHandles(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const withAuthor = withAuthors(columns, targets)
  if (withAuthor.includes('network')) return withProfiles(columns, withAuthor)
  const network = networkOfFile(columns, withAuthor)
  const isTaken = network && withAuthor.includes(network)
  return withAuthor.map((target) => (target === 'handle' && network && !isTaken ? network : target))
}

/** Lists of posts have an author: a handle where the name stands beside it, else a name. */
function withAuthors(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const beside = targets.includes('network') ? 'from' : 'influencer'
  const isNamed = targets.includes('displayName')
  // Beside a handle and no name, an influencer's column has the name.
  const authors = [
    ...AUTHORS,
    beside,
    ...(isNamed || !targets.includes('handle') ? [] : ['influencer']),
  ]
  const at = columns.findIndex(({ header }) => authors.includes(plainWord(header)))
  if (at < 0 || (targets[at] !== 'crm' && targets[at] !== 'handle')) return targets
  return targets.with(at, isNamed ? 'handle' : 'displayName')
}

const AUTHORS = ['author', 'auteur', 'autor', 'autore', 'verfasser', 'forfattare', '投稿者']

/** Beside a network, a column of profiles has handles in it as well. */
function withProfiles(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  if (targets.includes('handle')) return targets
  const at = columns.findIndex(({ header }) => PROFILES.has(plainWord(header)))
  return at < 0 ? targets : targets.with(at, 'handle')
}

const PROFILES = new Set(
  'profile profil perfil profilo profiel account konto compte cuenta conta プロフィール'.split(' '),
)

function networkOfFile(
  columns: readonly Column[],
  targets: readonly ColumnTarget[],
): NetworkId | undefined {
  const cellsAbout = (wanted: ColumnTarget) =>
    columns.filter((_, index) => targets[index] === wanted).flatMap(({ cells }) => cells)
  const addresses = cellsAbout('url')
  if (addresses.length > 0) {
    // What they are worth for the handles beside them shows where both say the same.
    const handles = new Set(cellsAbout('handle').map((cell) => normaliseHandle(cell.trim())))
    const accounts = addresses.flatMap((cell) => accountAt(cell) ?? [])
    const same = accounts.filter(({ handle }) => handles.has(normaliseHandle(handle)))
    return same.length * 2 > addresses.length ? same[0]?.network : undefined
  }
  const said = new Set(columns.flatMap(({ header }) => networksIn(header)))
  return said.size === 1 ? NETWORK_IDS.find((id) => said.has(id)) : undefined
}
