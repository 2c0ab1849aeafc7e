import { type ColumnTarget, NAME_TARGETS } from '../model/column-map'
import { nameKey } from '../model/person/names'
import { isNetworkId } from '../networks'
import { accountIn } from '../networks/accounts'
import { networksIn } from './account-headers'
import type { Row } from './table'
import { emailsIn } from './values'

const PERSON = /person|contact|lead\b|prospect|member/i
const COMPANY = /compan|firm|organi[sz]|account\b|entreprise|empresa|azienda|bedrijf/i

/**
 * Leaves out accounts that are of the companies people work for: those that stand in the rows of
 * several people, and those without a word for whose they are, in a file that says of another network's
 * accounts which are the person's and which the company's.
 */
export function withoutCompanies(
  headers: readonly string[],
  rows: readonly Row[],
  targets: readonly ColumnTarget[],
): ColumnTarget[] {
  const tellsApart = tellsPeopleFromCompanies(headers)
  const people = rows.map(({ cells }) => personIn(cells, targets))
  return targets.map((target, index) => {
    if (!isNetworkId(target)) return target
    const isBare = !PERSON.test(headers[index] ?? '')
    const accounts = rows.map(({ cells }) => accountIn(target, cells[index] ?? '')?.handle)
    const isCompany = (tellsApart && isBare) || areShared(accounts, people)
    return isCompany ? 'crm' : target
  })
}

function tellsPeopleFromCompanies(headers: readonly string[]): boolean {
  const ofPeople = headers.filter((header) => PERSON.test(header)).flatMap(networksIn)
  const ofCompanies = headers.filter((header) => COMPANY.test(header)).flatMap(networksIn)
  return ofPeople.some((network) => ofCompanies.includes(network))
}

/** The name and the e-mail address in a row; undefined where it does not say both. */
function personIn(cells: readonly string[], targets: readonly ColumnTarget[]) {
  const said = (wanted: ColumnTarget) => cells[targets.indexOf(wanted)] ?? ''
  const names = NAME_TARGETS.slice(0, 3).map(said).join(' ')
  const [name, [email]] = [nameKey(names), emailsIn(said('email'))]
  return name && email ? { name, email } : undefined
}

/** Whether most accounts stand beside the names and addresses of several people. */
function areShared(
  accounts: readonly (string | undefined)[],
  people: readonly ReturnType<typeof personIn>[],
): boolean {
  const owners = new Map<string, Set<string>>()
  const known = accounts.flatMap((account, index) => {
    const person = people[index]
    if (!account || !person) return []
    const own = owners.get(account) ?? new Set()
    owners.set(account, own)
    // Whoever has one of both in common may be one person.
    if (own.size === 0 || !(own.has(person.name) || own.has(person.email))) own.add(person.name)
    return [account]
  })
  const shared = known.filter((account) => (owners.get(account)?.size ?? 0) > 1)
  return known.length > 1 && shared.length * 2 > known.length
}
