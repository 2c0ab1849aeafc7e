import 'fake-indexeddb/auto'
import { basename } from 'node:path'
import { problemText } from '../../components/imports/importText'
import { userErrorMessage } from '../../lib/error-messages'
import type { ImportChoices, Importer, ImportJob } from '../../lib/import/contract'
import { createImporter } from '../../lib/import/importer'
import type { Person } from '../../lib/model/person/person'
import { tagsOf } from '../../lib/model/person/tag'
import { Database, personOfRow } from '../../lib/store/database'
import { argumentsFrom, BadInput, bytesOf, type Command } from './command'

const USAGE = 'npm run -s try:import -- one.csv [two.csv …]'

/** What becomes of files that are imported into an empty database, with nothing chosen by hand. */
const tryImport: Command = async (args) => {
  const files = argumentsFrom({ args, allowPositionals: true }, USAGE).positionals
  if (files.length === 0) throw new BadInput(`No file is named.\nUsage: ${USAGE}`)
  const contents = files.map((file) => ({ file, bytes: bytesOf(file) }))
  const db = new Database()
  const importing = createImporter(db, Date.now)
  const imported = []
  for (const { file, bytes } of contents) imported.push(await importFile(importing, file, bytes))
  const result = { files: imported, people: await peopleIn(db) }
  return [`${JSON.stringify(result, null, 2)}\n`]
}

export default tryImport

/** Nobody watches it and nobody stops it. */
const STEP: ImportJob = { onProgress: () => {}, signal: new AbortController().signal }

async function importFile(importing: Importer, file: string, bytes: Uint8Array<ArrayBuffer>) {
  try {
    const { kind, columns } = await importing.read(new Blob([bytes]), {}, STEP)
    const choices = { columns: columns.map(({ target }) => target), ...NOTHING_CHOSEN }
    const { counts, writes, aside } = await importing.plan(choices, STEP)
    const unreadable = await importing.list('unreadable', 0, counts.unreadable)
    if (writes > 0) await importing.write(basename(file).slice(0, 300), STEP)
    return {
      file,
      kind,
      header: columns.map(({ header }) => header),
      mapping: Object.fromEntries(columns.map(({ header, target }) => [header, target])),
      counts: {
        new: counts.new,
        changed: counts.changed,
        // What the file says otherwise or twice, and what may be about several people.
        conflicts: counts.conflicting + counts.question,
        unreadable: counts.unreadable,
      },
      aside: aside.first.map(({ row, problem }) => ({ row, why: problemText(problem) })),
      unreadable: unreadable.flatMap(({ row, problem }) =>
        problem ? { row, why: problemText(problem) } : [],
      ),
    }
  } catch (error) {
    const why = userErrorMessage(error)
    throw why === undefined ? error : new BadInput(`${file}: ${why}`)
  }
}

const NOTHING_CHOSEN: Omit<ImportChoices, 'columns'> = {
  overwrite: [],
  duplicates: 'first',
  sameName: 'ask',
  answers: {},
  back: [],
}

/** Everybody who is kept, by name. */
async function peopleIn(db: Database) {
  const identities = Map.groupBy(await db.identities.toArray(), ({ personId }) => personId)
  const tags = new Map((await db.tags.toArray()).map((tag) => [tag.key, tag]))
  const notes = Map.groupBy(await db.notes.toArray(), ({ personId }) => personId)
  const people = (await db.people.toArray()).map(personOfRow).map((person) => ({
    name: person.displayName,
    accounts: (identities.get(person.id) ?? []).map(({ network, handle, stableId }) => ({
      network,
      handle,
      ...(stableId && { stableId }),
    })),
    emails: person.emails ?? [],
    fields: {
      ...fieldsOf(person),
      ...known({ tags: tagsOf(person.tags ?? [], tags).map(({ name }) => name) }),
      ...known({ notes: (notes.get(person.id) ?? []).map(({ text }) => text) }),
    },
  }))
  const { compare } = new Intl.Collator('en')
  return people.toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
}

/** Fields of a person that no file sets, or that stand elsewhere in the answer. */
const NOT_IMPORTED = ['id', 'displayName', 'tierSource', 'emails', 'createdAt', 'updatedAt']

function fieldsOf({ influence, preferences, crm, ...person }: Person): Record<string, unknown> {
  const fields = { ...person, preference: preferences, ...influence, crm }
  const imported = Object.entries(fields).filter(([name]) => !NOT_IMPORTED.includes(name))
  return known(Object.fromEntries(imported))
}

/** Without what is not known: no value, an empty list, or a status that says so. */
function known(fields: Record<string, unknown>): Record<string, unknown> {
  const isKnown = (value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.keys(value).length > 0
      : value !== undefined && value !== 'unknown'
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)))
}
