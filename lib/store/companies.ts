import {
  CompanyNote,
  type CompanySuggestion,
  commonest,
  companyDomain,
  companyKey,
} from '../model/person/companies'
import { companyIn, partsOf } from '../model/person/headline'
import type { Person } from '../model/person/person'
import type { Database } from './database'
import { findPeople } from './find'
import type { UndoRow } from './undo'

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

/** Every company's note. */
export function companyNotes(db: Database): Promise<CompanyNote[]> {
  return db.companyNotes.toArray()
}

/**
 * Writes down what is to be known of a company, in the place of what stood there; nothing takes it away.
 *
 * @param by who of us wrote it; '' where nobody said who they are
 * @param now milliseconds since 1970
 * @throws a ZodError naming what is wrong
 */
export async function writeCompanyNote(
  db: Database,
  { name, text, by, now }: { name: string; text: string; by: string; now: number },
): Promise<void> {
  const key = companyKey(name)
  if (!text.trim()) return db.companyNotes.delete(key)
  await db.companyNotes.put(CompanyNote.parse({ key, name, text, at: now, ...(by && { by }) }))
}

/**
 * Of companies that everybody has left for one other, that has the notes from now on, behind its own.
 * Call it in a transaction with `people` and `companyNotes` in it.
 *
 * @returns what it wrote over
 */
export async function moveCompanyNotes(
  db: Database,
  left: readonly string[],
  to: string,
): Promise<UndoRow[]> {
  const keys = new Set(left.map(companyKey))
  keys.delete(companyKey(to))
  const noted = (await db.companyNotes.bulkGet([...keys])).filter((note) => note !== undefined)
  if (noted.length === 0 || !companyKey(to)) return []
  const stay = new Set<string>()
  await db.people.each(({ company = '' }) => void stay.add(companyKey(company)))
  const moved = noted.filter(({ key }) => !stay.has(key))
  const before = await db.companyNotes.get(companyKey(to))
  const all = before ? [before, ...moved] : moved
  const [latest] = moved.toSorted((a, b) => b.at - a.at)
  if (!latest) return []
  const text = all
    .map((note) => note.text)
    .join('\n\n')
    .slice(0, 10_000)
  await db.companyNotes.bulkDelete(moved.map(({ key }) => key))
  await db.companyNotes.put(CompanyNote.parse({ ...latest, key: companyKey(to), name: to, text }))
  return [
    ...moved.map((note) => ({ table: 'companyNotes', key: note.key, before: note })),
    { table: 'companyNotes', key: companyKey(to), ...(before && { before }) },
  ]
}
