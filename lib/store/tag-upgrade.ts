import type { Transaction } from 'dexie'
import { newTag, type Tag, tagKey, tagNamesIn } from '../model/person/tag'

/** The tables whose rows said something of a person's segment. */
const TOLD = ['people', 'segments', 'columnMaps', 'draws', 'merges', 'changeBlocks'] as const

/** Until version 4 a person had one segment, a line of text; it becomes one of their tags. */
export async function tagSegments(transaction: Transaction): Promise<void> {
  const tags = new Map<string, Tag>()
  for (const table of TOLD) {
    await transaction
      .table<object>(table)
      .toCollection()
      .modify((row, place) => {
        const tagged = taggedRow(table, row, tags)
        if (tagged === row) return false
        place.value = tagged
        return true
      })
  }
  await transaction.table<Tag>('tags').bulkAdd([...tags.values()])
}

type Old = Record<string, unknown>

/**
 * A row of version 4 as it would be now: the same where it says nothing of a segment.
 *
 * @param tags gets the tags that it needs
 */
export function taggedRow<Row extends object>(
  table: string,
  row: Row,
  tags: Map<string, Tag>,
): Row {
  if (typeof row !== 'object' || row === null) return row
  return (CHANGES[table]?.(row as Old, tags) ?? row) as Row
}

type Change = (row: Old, tags: Map<string, Tag>) => Old | undefined

const CHANGES: Record<string, Change> = {
  people: ({ segment, ...person }, tags) => {
    if (segment === undefined) return undefined
    const keys = keysOf(segment, tags)
    return keys.length > 0 ? { ...person, tags: keys } : person
  },
  segments: ({ filter, ...saved }, tags) => {
    const { segment, ...others } = (filter ?? {}) as Old
    if (!Array.isArray(segment)) return undefined
    const keys = segment.flatMap((one) => keysOf(one, tags))
    return { ...saved, filter: keys.length > 0 ? { ...others, tags: keys } : others }
  },
  columnMaps: ({ columns, ...map }) => {
    if (!Array.isArray(columns) || !columns.includes('segment')) return undefined
    return { ...map, columns: columns.map((one) => (one === 'segment' ? 'tags' : one)) }
  },
  draws: ({ among, ...draw }, tags) => {
    const { of, segment } = (among ?? {}) as Old
    if (of !== 'segment' || typeof segment !== 'string') return undefined
    const [tag = tagKey(segment)] = keysOf(segment, tags)
    return { ...draw, among: { of: 'tag', tag, name: segment } }
  },
  merges: (merge, tags) => {
    const people = Object.entries(merge).map(([name, value]) =>
      name === 'kept' || name === 'folded' || name === 'result'
        ? [name, taggedRow('people', value as Old, tags)]
        : [name, value],
    )
    return people.every(([name, value]) => merge[name as string] === value)
      ? undefined
      : Object.fromEntries(people)
  },
  changeBlocks: ({ rows, ...block }, tags) => {
    if (!Array.isArray(rows)) return undefined
    const before = rows as { table: string; before?: object }[]
    const after = before.map((one) => {
      const row = one?.before && taggedRow(one.table, one.before, tags)
      return row === one?.before ? one : { ...one, before: row }
    })
    return after.every((one, index) => one === before[index])
      ? undefined
      : { ...block, rows: after }
  },
}

function keysOf(segment: unknown, tags: Map<string, Tag>): string[] {
  const names = typeof segment === 'string' ? tagNamesIn(segment) : []
  for (const name of names) if (!tags.has(tagKey(name))) tags.set(tagKey(name), newTag(name))
  return names.map(tagKey).sort()
}
