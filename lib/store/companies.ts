import { commonest, companyDomain } from '../model/person/companies'
import type { Person } from '../model/person/person'
import type { Database } from './database'
import { findPeople } from './find'

/** So many people with an address of the same domain are looked at. */
const MOST = 50

/**
 * The company that somebody may belong to, since others with an e-mail address of the same domain do:
 * its name and the domain. Null where they belong to one already or nothing speaks for any.
 */
export async function companySuggestion(
  db: Database,
  { id, company, emails = [] }: Pick<Person, 'id' | 'company' | 'emails'>,
): Promise<{ name: string; domain: string } | null> {
  if (company) return null
  for (const domain of new Set(emails.flatMap((email) => companyDomain(email) ?? []))) {
    const others = (await findPeople(db, domain, MOST)).filter(
      (row) => row.id !== id && row.emails?.some((email) => companyDomain(email) === domain),
    )
    const name = commonest(others.flatMap((row) => row.company || []))
    if (name) return { name, domain }
  }
  return null
}
