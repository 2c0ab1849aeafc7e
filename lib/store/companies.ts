import {
  type CompanySuggestion,
  commonest,
  companyDomain,
  companyKey,
} from '../model/person/companies'
import { companyIn, partsOf } from '../model/person/headline'
import type { Person } from '../model/person/person'
import type { Database } from './database'
import { findPeople } from './find'

/** So many people with an address of the same domain are looked at. */
const MOST = 50

/** So many parts of a line are looked for. */
const PARTS = 5

/** A column of a CRM in which people say what they do. */
const TITLE = /head ?line|title|position|titel|funktion|poste|fonction|puesto|cargo|ruolo/i

/**
 * The company that somebody may belong to: others with an e-mail address of the same domain do, or what
 * they say of themselves names one. Null where they belong to one already or nothing speaks for any.
 *
 * @param headline the line below their name on a page
 */
export async function companySuggestion(
  db: Database,
  { id, company, emails = [], crm = {} }: Pick<Person, 'id' | 'company' | 'emails' | 'crm'>,
  headline = '',
): Promise<CompanySuggestion | null> {
  if (company) return null
  for (const domain of new Set(emails.flatMap((email) => companyDomain(email) ?? []))) {
    const others = (await findPeople(db, domain, MOST)).filter(
      (row) => row.id !== id && row.emails?.some((email) => companyDomain(email) === domain),
    )
    const name = commonest(others.flatMap((row) => row.company || []))
    if (name) return { name, domain }
  }
  const titles = Object.entries(crm).flatMap(([key, value]) => (TITLE.test(key) ? [value] : []))
  for (const line of [headline, ...titles]) {
    const name = await companyOnLine(db, line)
    if (name) return { name, line }
  }
  return null
}

/** The company that a line names, as others who belong to it have it. */
async function companyOnLine(db: Database, line: string): Promise<string | undefined> {
  const known: string[] = []
  for (const part of partsOf(line).slice(0, PARTS)) known.push(...(await companiesLike(db, part)))
  const name = companyIn(line, known)
  return name && ((await companiesLike(db, name))[0] ?? name)
}

async function companiesLike(db: Database, name: string): Promise<string[]> {
  const rows = await findPeople(db, name, MOST)
  const same = rows.flatMap(({ company = '' }) =>
    companyKey(company) === companyKey(name) ? [company] : [],
  )
  return same.length > 0 ? [commonest(same)] : []
}
