import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie'
import { blockOf, blockOfTexts, type FindBlock, stampOf, textsIn } from './find-block'

/** What became of people, by their id: what they are found by now, or that they are gone. */
type Changes = Map<string, string | undefined>

const KEPT = ['findBlocks', 'findStamps'] as const

const cores = new WeakMap<Dexie, DBCore>()
const waiting = new WeakMap<object, Changes>()

/**
 * Keeps `findBlocks` and their stamps as `people` says, in the transaction of each write, whoever
 * writes: a person who is stored is found, and one who is deleted is not. Upgrades build the blocks
 * themselves.
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
  tables.includes('people') ? [...new Set([...tables, ...KEPT])] : tables

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
  return Promise.all(
    KEPT.map((name) => core.table(name).mutate({ type: 'deleteRange', trans, range })),
  )
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
  const request = { trans, keys }
  return core
    .table('findBlocks')
    .getMany(request)
    .then((stored: (FindBlock | undefined)[]) => {
      const blocks = keys.flatMap((key, n) => changed(key, stored[n], byBlock.get(key)) ?? [])
      const emptied = blocks.filter(({ ids }) => ids === '').map(({ block }) => block)
      const filled = blocks.filter(({ ids }) => ids !== '')
      const rows = { findBlocks: filled, findStamps: filled.map(stampOf) }
      return Promise.all(
        KEPT.flatMap((name) => [
          filled.length > 0 && core.table(name).mutate({ type: 'put', trans, values: rows[name] }),
          emptied.length > 0 && core.table(name).mutate({ type: 'delete', trans, keys: emptied }),
        ]),
      )
    })
}

/** The block as it is with `changes`; undefined where nothing is other than before. */
function changed(
  block: number,
  before: FindBlock | undefined,
  changes: readonly [string, string | undefined][] = [],
): FindBlock | undefined {
  const texts = before ? textsIn(before) : new Map<string, string>()
  let same = true
  for (const [id, text] of changes) {
    same &&= texts.get(id) === text
    if (text === undefined) texts.delete(id)
    else texts.set(id, text)
  }
  return same ? undefined : blockOfTexts(block, texts)
}
