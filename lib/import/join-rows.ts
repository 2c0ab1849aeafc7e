import { externalKey } from '../model/person/contact-keys'
import { handleKey } from '../model/person/identity'
import { canBeOne, isSharedMailbox, nameKey } from '../model/person/names'
import { tagKey } from '../model/person/tag'
import { MOST_MOTIVATIONS, type ParsedRow } from './parsed-row'
import { addAccount } from './row-accounts'

/** Rows of a file that are about one person. */
interface Group {
  /** Of the first of them that has one. */
  name: string
  rows: ParsedRow[]
}

/** What the rows about one person say together. */
export interface JoinedRow {
  /** Under the number of the row that counts. */
  parsed: ParsedRow
  /** The other rows: whether they say something that is not taken over. */
  others: { parsed: ParsedRow; differs: boolean }[]
}

/**
 * The rows of a file by whom they are about, in the order of the rows that count: those that share
 * an account or a record, and those that share an e-mail address and no names of two people. Rows
 * that say a name and nothing else to know somebody by are one where they are the same.
 *
 * @param counts which of several rows counts where they say otherwise
 */
export function joinRows(rows: readonly ParsedRow[], counts: 'first' | 'last'): JoinedRow[] {
  const groups = byMailbox(bySureKeys(rows))
  return groups
    .map((group) => joined(counts === 'first' ? group.rows : group.rows.toReversed()))
    .sort((a, b) => a.parsed.row - b.parsed.row)
}

function bySureKeys(rows: readonly ParsedRow[]): Group[] {
  const places = new Map<string, number>()
  const leaders = rows.map((_, index) => index)
  const leaderOf = (index: number): number => {
    let leader = index
    for (
      let next = leaders[leader];
      next !== undefined && next !== leader;
      next = leaders[leader]
    ) {
      leader = next
    }
    leaders[index] = leader
    return leader
  }
  for (const [index, row] of rows.entries()) {
    for (const key of sureKeys(row)) {
      const other = places.get(key)
      if (other === undefined) places.set(key, index)
      else {
        const [first, second] = [leaderOf(other), leaderOf(index)].sort((a, b) => a - b)
        if (first !== undefined && second !== undefined) leaders[second] = first
      }
    }
  }
  const groups = new Map<number, Group>()
  for (const [index, row] of rows.entries()) {
    const leader = leaderOf(index)
    const group = groups.get(leader) ?? { name: '', rows: [] }
    group.name ||= row.name
    group.rows.push(row)
    groups.set(leader, group)
  }
  return [...groups.values()]
}

function sureKeys(row: ParsedRow): string[] {
  const { name, accounts, emails, externalIds, values, crm, note, beyond } = row
  const keys = [
    ...accounts.map((account) => `${account.network} ${handleKey(account, account.network)}`),
    ...accounts.flatMap(({ network, stableId }) => (stableId ? `${network} id:${stableId}` : [])),
    ...externalIds.map((id) => `record ${externalKey(id)}`),
  ]
  // Whom Ardent exported as two is two.
  if (beyond)
    return accounts.map((account) => `${account.network} ${handleKey(account, account.network)}`)
  if (keys.length + emails.length > 0) return keys
  return [`same ${JSON.stringify([nameKey(name), values, [...crm], note])}`]
}

/** Groups with a name go first, so that a row without one joins somebody there is. */
function byMailbox(groups: Group[]): Group[] {
  const byEmail = new Map<string, Group[]>()
  const ordered = [...groups.filter(({ name }) => name), ...groups.filter(({ name }) => !name)]
  const kept: Group[] = []
  for (const group of ordered) {
    const emails = group.rows.flatMap((row) => (row.beyond ? [] : row.emails))
    const other = emails
      .flatMap((email) => (byEmail.get(email) ?? []).map((one) => [email, one] as const))
      .find(([email, one]) => canBeOne(one.name, group.name, isSharedMailbox(email)))?.[1]
    if (other) other.rows.push(...group.rows)
    else kept.push(group)
    for (const email of emails) {
      byEmail.set(email, [...new Set([...(byEmail.get(email) ?? []), other ?? group])])
    }
  }
  for (const group of kept) group.rows.sort((a, b) => a.row - b.row)
  return kept
}

/** One row out of several: what the first of them says, filled up from the others. */
function joined(rows: readonly ParsedRow[]): JoinedRow {
  const [first, ...rest] = rows as [ParsedRow, ...ParsedRow[]]
  if (rest.length === 0) return { parsed: first, others: [] }
  const parsed: ParsedRow = { ...first, accounts: [...first.accounts] }
  const others = rest.map((row) => ({ parsed: row, differs: addRow(parsed, row) }))
  return { parsed, others }
}

/** Joins what turned out to be about one person by what is known already. */
export function joinedWith(one: JoinedRow, other: JoinedRow): JoinedRow {
  const parsed: ParsedRow = { ...one.parsed, accounts: [...one.parsed.accounts] }
  const differs = addRow(parsed, other.parsed)
  return { parsed, others: [...one.others, { parsed: other.parsed, differs }, ...other.others] }
}

/** Adds what another row says; true where it says otherwise somewhere. */
function addRow(parsed: ParsedRow, row: ParsedRow): boolean {
  const wrong = row.accounts.map((account) =>
    addAccount(parsed, account, { key: 'nobody', args: [] }, ''),
  )
  let differs =
    wrong.some(Boolean) ||
    (parsed.name !== '' && row.name !== '' && nameKey(parsed.name) !== nameKey(row.name))
  parsed.name ||= row.name
  parsed.emails = [...new Set([...parsed.emails, ...row.emails])]
  parsed.externalIds = [...parsed.externalIds, ...row.externalIds]
  parsed.tier ??= row.tier
  parsed.vip ??= row.vip
  for (const [name, value] of row.crm) {
    differs ||= (parsed.crm.get(name) ?? value) !== value
  }
  for (const [id, value] of Object.entries(row.values)) {
    differs ||= (parsed.values[id as keyof typeof parsed.values] ?? value) !== value
  }
  parsed.crm = new Map([...row.crm, ...parsed.crm])
  parsed.values = { ...row.values, ...parsed.values }
  const motivation = new Set([...parsed.motivation, ...row.motivation])
  parsed.motivation = [...motivation].slice(0, MOST_MOTIVATIONS)
  const tags = [...parsed.tags, ...row.tags]
  parsed.tags = [...new Map(tags.map((name) => [tagKey(name), name])).values()]
  const notes = [parsed.note, row.note].filter((note) => note !== undefined)
  if (notes.length > 0) parsed.note = [...new Set(notes)].join('\n\n').slice(0, 10_000)
  parsed.cut = [...parsed.cut, ...row.cut]
  parsed.aside = [...parsed.aside, ...row.aside]
  return differs
}
