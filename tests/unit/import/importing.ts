import type {
  DryRun,
  FilePreview,
  ImportChoices,
  ImportJob,
  RowOutcome,
} from '../../../lib/import/contract'
import { createImporter } from '../../../lib/import/importer'
import type { Database } from '../../../lib/store/database'

export const NOW = 1_700_000_000_000

/** A step that nobody watches and nobody stops. */
export const step = (): ImportJob => ({
  onProgress: () => {},
  signal: new AbortController().signal,
})

/** What a user chooses who changes nothing. */
export const choicesFor = ({ columns }: FilePreview): ImportChoices => ({
  columns: columns.map(({ target }) => target),
  overwrite: [],
  duplicates: 'first',
  sameName: 'ask',
  answers: {},
  back: [],
})

/** A file that was read, and what may be done with it. */
export async function open(db: Database, content: BlobPart, now = NOW) {
  const importing = createImporter(db, () => now)
  const preview = await importing.read(new Blob([content]), {}, step())
  const plan = (changes: Partial<ImportChoices> = {}): Promise<DryRun> =>
    importing.plan({ ...choicesFor(preview), ...changes }, step())
  const list = (outcome: RowOutcome) => importing.list(outcome, 0, 100)
  return { importing, preview, plan, list, write: () => importing.write('contacts.csv', step()) }
}

/** Imports a file as it is. */
export async function importAll(
  db: Database,
  content: BlobPart,
  changes: Partial<ImportChoices> = {},
  now = NOW,
) {
  const { plan, write } = await open(db, content, now)
  await plan(changes)
  return write()
}

/** All that is stored, but for what is remembered of changes and columns. */
export async function dump(db: Database): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => !/^change|^columnMaps/.test(name))
  const rows = tables.map(async (table) => [table.name, await table.toArray()] as const)
  return Object.fromEntries(await Promise.all(rows))
}

/** Everybody by what they are known by, and what else a file said of them that was understood. */
export async function peopleIn(db: Database): Promise<string[]> {
  const accounts = Map.groupBy(await db.identities.toArray(), ({ personId }) => personId)
  const all = (await db.people.toArray()).map(({ id, displayName, ...one }) =>
    [
      displayName,
      ...(accounts.get(id) ?? []).map(({ network, handle }) => `${network} ${handle}`).sort(),
      ...(one.emails ?? []),
      ...(one.externalIds ?? []).map((record) => record.id),
      ...(one.tags ?? []).map((tag) => `#${tag}`),
      ...[one.company, one.consentDate, one.influence?.followers, one.influence?.lifetimeValue],
      one.consent === undefined ? '' : `consent ${one.consent}`,
      one.doNotEngage ? 'left alone' : '',
    ]
      .filter((said) => said !== undefined && said !== '')
      .join(', '),
  )
  return all.sort()
}
