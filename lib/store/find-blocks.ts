import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie'
import type { Haystack } from '../model/person/find'

/** What some people are found by, in one row: of 100,000 people all are read in a moment. */
export interface FindBlock extends Haystack {
  block: number
  /** In the order of the texts. */
  ids: string[]
  starts: number[]
}

const BLOCKS = 256

/** What became of people, by their id: what they are found by now, or that they are gone. */
type Changes = Map<string, string | undefined>

const cores = new WeakMap<Dexie, DBCore>()
const waiting = new WeakMap<object, Changes>()

/**
 * Keeps `findBlocks` as `people` says, in the transaction of each write, whoever writes: a person
 * who is stored is found, and one who is deleted is not. Upgrades build the blocks themselves.
 */
export function keepFindable(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'Findable',
    create(core) {
      cores.set(db, core)
      return {
        transaction: (tables, mode, ...rest) =>
          core.transaction(mode === 'readwrite' ? withBlocks(tables) : tables, mode, ...rest),
        table: (name) => (name === 'people' ? watched(core) : core.table(name)),
      }
    },
  })
}

const withBlocks = (tables: string[]) =>
  tables.includes('people') ? [...new Set([...tables, 'findBlocks'])] : tables

function watched(core: DBCore): DBCoreTable {
  const people = core.table('people')
  return {
    ...people,
    mutate: (request) =>
      people.mutate(request).then((response) => {
        if ((request.trans as IDBTransaction).mode === 'versionchange') return response
        if (request.type === 'deleteRange') return clear(core, request.trans).then(() => response)
        const changes = changesOf(request, response)
        const later = waiting.get(request.trans)
        for (const [id, text] of later ? changes : []) later?.set(id, text)
        return later ? response : put(core, request.trans, changes).then(() => response)
      }),
  }
}

/** Only everybody at once is ever deleted by a range. */
function clear(core: DBCore, trans: DBCoreTransaction) {
  const range = { type: 3, lower: undefined, upper: undefined } as const
  waiting.get(trans)?.clear()
  return core.table('findBlocks').mutate({ type: 'deleteRange', trans, range })
}

function changesOf(
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
  { failures }: DBCoreMutateResponse,
): Changes {
  if (request.type === 'delete') return new Map(request.keys.map((id) => [id, undefined]))
  const stored = (request.values as { id: string; found: string }[]).filter((_, n) => !failures[n])
  return new Map(stored.map(({ id, found }) => [id, found]))
}

/**
 * Does work that writes many people in many steps, in a transaction: their blocks are written once,
 * at its end.
 */
export async function findableAfterwards<Value>(
  db: Dexie,
  work: () => Promise<Value>,
): Promise<Value> {
  const trans = Dexie.currentTransaction?.idbtrans as object | undefined
  const core = cores.get(db)
  if (!trans || !core) throw new Error('This is for a transaction.')
  const changes: Changes = new Map()
  waiting.set(trans, changes)
  const value = await work()
  waiting.delete(trans)
  await put(core, trans as DBCoreTransaction, changes)
  return value
}

function put(core: DBCore, trans: DBCoreTransaction, changes: Changes) {
  const byBlock = Map.groupBy(changes, ([id]) => blockOf(id))
  const keys = [...byBlock.keys()]
  const table = core.table('findBlocks')
  return table.getMany({ trans, keys }).then((stored: (FindBlock | undefined)[]) => {
    const values = keys.flatMap((block, n) => changed(block, stored[n], byBlock.get(block)) ?? [])
    const emptied = values.filter(({ ids }) => ids.length === 0).map(({ block }) => block)
    const filled = values.filter(({ ids }) => ids.length > 0)
    return Promise.all([
      filled.length > 0 && table.mutate({ type: 'put', trans, values: filled }),
      emptied.length > 0 && table.mutate({ type: 'delete', trans, keys: emptied }),
    ])
  })
}

/** The block as it is with `changes`; undefined where nothing is other than before. */
function changed(
  block: number,
  before: FindBlock | undefined,
  changes: readonly [string, string | undefined][] = [],
): FindBlock | undefined {
  const texts = new Map(before ? textsOf(before) : [])
  let same = true
  for (const [id, text] of changes) {
    same &&= texts.get(id) === text
    if (text === undefined) texts.delete(id)
    else texts.set(id, text)
  }
  return same ? undefined : blockWith(block, texts)
}

const textsOf = ({ ids, starts, text }: FindBlock) =>
  ids.map((id, n): [string, string] => [id, text.slice(starts[n], starts[n + 1])])

/** In the order of ids, so that the same people make the same block. */
function blockWith(block: number, texts: ReadonlyMap<string, string>): FindBlock {
  const ids = [...texts.keys()].sort()
  const starts = [0]
  let text = ''
  for (const id of ids) {
    text += texts.get(id)
    starts.push(text.length)
  }
  return { block, ids, starts, text }
}

/** The blocks of everybody. */
export function findBlocksOf(people: Iterable<{ id: string; found: string }>): FindBlock[] {
  const byBlock = Map.groupBy(people, ({ id }) => blockOf(id))
  return [...byBlock].map(([block, own]) =>
    blockWith(block, new Map(own.map(({ id, found }) => [id, found]))),
  )
}

/** A number that follows from the id, whatever made the ids. */
function blockOf(id: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < id.length; n++) hash = Math.imul(hash ^ id.charCodeAt(n), 0x01000193)
  return (hash ^ (hash >>> 16)) & (BLOCKS - 1)
}
