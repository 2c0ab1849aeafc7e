import type { ColumnTarget } from '../model/column-map'
import { isNetworkId } from '../networks'
import { type Column, share } from './column'
import { endsAsCompany } from './family-first'
import { nameBefore, plainWord } from './values'
import { isHeaderWord } from './words'

/** Says of what is called a name which one it is, and finds the names where nothing is called so. */
export function withNames(columns: readonly Column[], guessed: ColumnTarget[]): ColumnTarget[] {
  const targets = withGivenName(columns, guessed)
  const at = (target: ColumnTarget) => targets.indexOf(target)
  const [whole, first, last] = [at('displayName'), at('firstName'), at('lastName')]
  if (whole >= 0 && first >= 0 !== last >= 0) {
    const part = columns[Math.max(first, last)]?.cells ?? []
    const contains = (columns[whole]?.cells ?? []).filter((name) =>
      part.some((one) => name.includes(one) && name !== one),
    )
    const isWhole = contains.length * 2 > part.length
    return isWhole ? targets : targets.with(whole, first >= 0 ? 'lastName' : 'firstName')
  }
  if (whole >= 0 || first >= 0 || last >= 0) return targets
  const names = columns.flatMap((column, index) =>
    targets[index] === 'crm' && haveNames(column) ? index : [],
  )
  const who = names.find((index) => WHO.test(plainWord(columns[index]?.header ?? '')))
  if (who !== undefined) return targets.with(who, 'displayName')
  const haveNamesBefore = columns.some(
    ({ cells }, index) =>
      (targets[index] === 'email' || isNetworkId(targets[index] ?? '')) &&
      share(cells, (cell) => nameBefore(cell) !== undefined) > 0.3,
  )
  if (haveNamesBefore) return targets
  // A list of posts has titles.
  if (targets.includes('network')) return targets
  const isUnknown = (index: number) =>
    index < NAMES_WITHIN && !isHeaderWord(columns[index]?.header ?? '')
  return withFoundNames(columns, targets, names.filter(isUnknown))
}

const haveNames = ({ cells }: Column) =>
  new Set(cells).size * 2 > cells.length &&
  cells.length > 0 &&
  share(cells, (cell) => NAME.test(cell.trim())) > 0.7 &&
  share(cells, endsAsCompany) < 0.2

/** What people are to a team, as lists of them call the column of their names. */
const WHO =
  /^(?:person|people|creator|advocate|ambassador|speaker|talent|artist|journalist|blogger|member|guest|client|customer|contact|fan|kunde|mitglied|gast|kontakt|personne|persona|pessoa|persoon|contacto|contatto|contato|cliente|klant|kund|membre|miembro|membro|lid|medlem|人物|顧客|クリエイター)s?$/

/** Names that are called nothing known stand in one of the first columns. */
const NAMES_WITHIN = 3

function withFoundNames(
  columns: readonly Column[],
  targets: ColumnTarget[],
  [one, two]: readonly number[],
): ColumnTarget[] {
  if (one === undefined) return targets
  const isWord = (index: number) =>
    share(columns[index]?.cells ?? [], (cell) => !cell.trim().includes(' ')) > 0.6
  const arePair = two === one + 1 && isWord(one) && !targets.some((target) => target === 'handle')
  return arePair
    ? targets.with(one, 'firstName').with(two, 'lastName')
    : targets.with(one, 'displayName')
}

/** What is a family name in Japanese is a given name in Chinese, where the family name is another. */
function withGivenName(columns: readonly Column[], targets: ColumnTarget[]): ColumnTarget[] {
  const at = columns.findIndex(({ header }) => header.trim() === '名字')
  const isChinese = columns.some(({ header }) => /^(?:姓|姓氏)$/.test(header.trim()))
  return at >= 0 && isChinese ? targets.with(at, 'firstName') : targets
}

/** Up to five words that begin with a capital letter, or are of a script that has none. */
const NAME = /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*)(?:\s[\p{L}\p{M}'’.-]+){0,4}$/u
