import type { ColumnTarget } from '../model/column-map'
import { crmName } from '../model/person/crm-name'
import { type FieldWith, fieldsWith } from '../model/person/fields'
import { CRM_COLUMN } from '../model/person/people-file'
import { MOST_TAGS, tagKey, tagNamesIn } from '../model/person/tag'
import { forEveryNetwork, NETWORK_IDS } from '../networks'
import { accountIn, networkNamed } from '../networks/accounts'
import { givenNameFirst } from './family-first'
import { isBeforeLast } from './name-parts'
import { fieldValueIn } from './parse-field'
import {
  cut,
  keepAsCrm,
  LONGEST,
  MOST_MOTIVATIONS,
  type ParsedRow,
  type PartialRow,
  problem,
} from './parsed-row'
import { accountsAt, addAccount, otherAddressesIn } from './row-accounts'
import type { Row, RowProblem } from './table'
import {
  emailsIn,
  isNo,
  isNoName,
  isNothing,
  isNoValue,
  isYes,
  nameBefore,
  plainName,
  plainWord,
  tierIn,
  unwrappedList,
  visible,
} from './values'
import { putAside, wholeRow } from './whole-row'

/** @param source which program a record's id in the file is from */
type CellParser = (
  row: PartialRow,
  cell: string,
  header: string,
  source: string,
  /** Every cell counts as it is. */
  exact: boolean,
) => RowProblem | undefined

/** Tags that say to leave somebody alone, as `plainWord` writes them. */
const LEAVE_ALONE =
  /^(?:donot(?:contact|engage|disturb|reply)|dnc|nocontact|blacklist(?:ed)?|blocked|kontaktsperre|nichtkontaktieren|nepascontacter|nocontactar|naocontatar|noncontattare|nietcontacteren)$/

const PARSERS: Record<ColumnTarget, CellParser> = {
  ignore: () => undefined,
  beyond: () => undefined,
  crm: (row, cell, header, _, exact) => {
    if (!exact) return keepAsCrm(row, cell, header)
    row.crm.set(crmName(header.replace(CRM_COLUMN, '')), cell.slice(0, LONGEST.crm))
    return undefined
  },
  displayName: (row, cell, header, _, exact) => {
    const linked = !exact && cell.includes('://') ? accountsAt(cell)[0] : undefined
    if (linked) addAccount(row, linked, problem('not_address', header, cell), header)
    // A name alone that begins so is a handle.
    if (!exact && /^@\S+$/.test(cell.trim())) row.handles.push({ header, cell })
    else row.name = cut(row, exact ? cell : givenNameFirst(plainName(cell)), header, LONGEST.name)
    return undefined
  },
  firstName: (row, cell, header) => {
    row.first = cut(row, cell, header, LONGEST.name / 2 - 1)
    return undefined
  },
  lastName: (row, cell, header) => {
    // A second family name stands behind the first, and what is called so before it.
    const parts = isBeforeLast(header) ? [cell, row.last] : [row.last, cell]
    row.last = cut(row, parts.filter(Boolean).join(' '), header, LONGEST.name / 2 - 1)
    row.familyFirst = EASTERN.test(header) && EASTERN.test(cell)
    return undefined
  },
  motivation: (row, cell, header) => {
    const said = cell.split(/[;|\n]/).map((one) => cut(row, one, header, LONGEST.motivation))
    const all = new Set([...row.motivation, ...said.filter(Boolean)])
    row.motivation = [...all].slice(0, MOST_MOTIVATIONS)
    return undefined
  },
  note: (row, cell, header, _, exact) => {
    if (exact) row.note = cell
    if (exact) return undefined
    const text = row.note ? `${row.note}\n\n${cell}` : cell
    row.note = cut(row, text, header, LONGEST.note)
    return undefined
  },
  network: (row, cell, header) => {
    row.network = networkNamed(cell.replace(/^social[ _]?media[ _]/i, '')) ?? 'other'
    return keepAsCrm(row, cell, header)
  },
  tags: (row, cell) => {
    // Google's own groups, such as that of all contacts, begin so.
    const named = tagNamesIn(unwrappedList(cell).replaceAll(':::', ';')).filter(
      (name) => !/^(?:\* ?my|mycontacts$)/i.test(name),
    )
    const tags = [...row.tags, ...named.filter((name) => !isNothing(name))]
    if (tags.some((name) => LEAVE_ALONE.test(plainWord(name)))) row.values.do_not_engage = true
    row.tags = [...new Map(tags.map((name) => [tagKey(name), name])).values()].slice(0, MOST_TAGS)
    return undefined
  },
  ...forEveryNetwork(
    (network): CellParser =>
      (row, cell, header) => {
        row.addressee ??= nameBefore(cell)
        return addAccount(
          row,
          accountIn(network, cell),
          problem('not_handle', header, cell),
          header,
        )
      },
  ),
  handle: (row, cell, header) => {
    row.handles.push({ header, cell })
    return undefined
  },
  url: (row, cell, header) => {
    const found = accountsAt(cell)
    // Somebody's own website is no mistake.
    const others = otherAddressesIn(cell).join('; ')
    const kept = others === '' ? undefined : keepAsCrm(row, others, header)
    if (found.length === 0 && others) return kept
    const wrong = problem('not_address', header, cell)
    const [first, ...rest] = found.map((account) => addAccount(row, account, wrong, header))
    return found.length === 0 ? wrong : (first ?? rest.find(Boolean) ?? kept)
  },
  email: (row, cell, header, _, exact) => {
    if (exact) row.emails = cell.split('; ')
    if (exact) return undefined
    const emails = emailsIn(cell).filter(({ length }) => length <= LONGEST.email)
    if (emails.length === 0) return problem('not_email', header, cell)
    row.emails = [...new Set([...row.emails, ...emails])]
    row.addressee ??= nameBefore(cell)
    return undefined
  },
  externalId: (row, cell, header, source) => {
    const id = cell.trim().replace(/^'/, '')
    if (id.length > LONGEST.id) return problem('not_id', header, cell)
    row.externalIds.push({ source, id })
    return undefined
  },
  tier: (row, cell, header) => {
    const tier = tierIn(cell)
    if (plainWord(cell) === 'unknown') return undefined
    if (!tier) return keepAsCrm(row, cell, header)
    row.tier = tier
    return undefined
  },
  vip: (row, cell, header, _, exact) => {
    if (exact || !isNo(cell)) row.vip = isYes(cell) ? header : cell
    return undefined
  },
  ...fieldParsers(),
}

/** Scripts in which the family name comes first, where a list says so. */
const EASTERN = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u

const NAMES: ReadonlySet<ColumnTarget> = new Set(['displayName', 'firstName', 'lastName'])

/** What has to be an account, an address, an id or a number: no word can stand there. */
const EXACT: ReadonlySet<ColumnTarget> = new Set<ColumnTarget>([
  ...NETWORK_IDS,
  'handle',
  'url',
  'email',
  'externalId',
  ...fieldsWith('headers', 'number'),
])

/**
 * What a row says, or why it cannot be read.
 *
 * @param source which program a record's id in the file is from
 * @param exact every cell counts as it is, since Ardent wrote the file
 */
export function parseRow(
  { number, cells }: Row,
  headers: readonly string[],
  columns: readonly ColumnTarget[],
  source = '',
  exact = false,
): ParsedRow | RowProblem {
  const row: PartialRow = {
    row: number,
    name: '',
    first: '',
    last: '',
    familyFirst: false,
    handles: [],
    addressee: undefined,
    accounts: [],
    emails: [],
    externalIds: [],
    values: {},
    motivation: [],
    tags: [],
    crm: new Map(),
    cut: [],
    aside: [],
  }
  for (const [index, target] of columns.entries()) {
    const cell = exact ? (cells[index] ?? '') : visible(cells[index] ?? '')
    if (exact ? cell === '' : saysNothing(cell, target)) continue
    const header = headers[index] ?? ''
    putAside(row, PARSERS[target](row, cell, header, source, exact), cell, header)
  }
  return wholeRow(row)
}

function saysNothing(cell: string, target: ColumnTarget): boolean {
  if (isNothing(cell) || (EXACT.has(target) && isNoValue(cell))) return true
  return NAMES.has(target) && isNoName(cell)
}

function fieldParsers() {
  const parsers = fieldsWith('headers').map((id) => [id, fieldParser(id)])
  return Object.fromEntries(parsers) as Record<FieldWith<'headers'>, CellParser>
}

/** A word that means none of a field's choices is kept as the CRM has it. */
function fieldParser(id: FieldWith<'headers'>): CellParser {
  return (row, cell, header, _, exact) => {
    const read = fieldValueIn(id, row, cell, header, exact)
    if (read === undefined) return keepAsCrm(row, cell, header)
    if (typeof read === 'object') return read
    if (read === false || (id === 'consent' && row.values.consent === 'refused')) return undefined
    row.values[id] = read
    return undefined
  }
}
