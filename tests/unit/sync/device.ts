import { type Merge, mergePeople, unmergePerson } from '../../../lib/model/person/merge'
import {
  changePerson,
  type Identity,
  newPerson,
  type Person,
} from '../../../lib/model/person/person'
import { Clock, type Stamp, stampOf } from '../../../lib/sync/clock'
import type { Write } from '../../../lib/sync/draft'
import { editsIn } from '../../../lib/sync/edits'
import { join, nameOf, type RecordState, type State } from '../../../lib/sync/state'
import { leftOfTheGone } from '../../../lib/sync/sweep'
import { type Rows, view } from '../../../lib/sync/view'
import { whoIsWho } from '../../../lib/sync/who'

/** The parts of the engine, of which a sabotage takes one away. */
export interface Parts {
  join: (one: RecordState, other: RecordState) => RecordState
  edits: (state: State, writes: readonly Write[]) => Map<string, RecordState>
  view: (state: State) => Rows
  sweep: (state: State, stamp: Stamp) => Map<string, RecordState>
}

export const SOUND: Parts = {
  join,
  edits: editsIn,
  view: (state) => view(state),
  sweep: (state, stamp) => leftOfTheGone(state, whoIsWho(state), stamp),
}

const BELONGINGS = ['identities', 'notes', 'handovers', 'reviews'] as const

/** A browser of the team's: rows as its store writes them, without a database. */
export class Device {
  rows: Rows = new Map()
  state = new Map<string, RecordState>()
  readonly clock: Clock
  readonly #writes = new Map<string, Stamp[]>()
  readonly #parts: Parts
  readonly #newId: () => string
  #now: Stamp = ''

  constructor(number: number, time: () => number, newId: () => string, parts: Parts) {
    this.clock = new Clock({ device: `0000000${number}`, offset: 0 }, time)
    this.#parts = parts
    this.#newId = newId
  }

  /** One transaction: all that it writes has one stamp. */
  write(work: () => void): Stamp {
    this.#now = this.clock.stamp()
    work()
    return this.#now
  }

  /** What is known with what was written here. */
  knowing(): Map<string, RecordState> {
    const writes = [...this.#writes].map(([name, stamps]) => ({
      name,
      stamps,
      row: this.rows.get(name),
    }))
    return new Map([...this.state, ...this.#parts.edits(this.state, writes)])
  }

  /** What was written here becomes part of what is known. */
  note(): void {
    if (this.#writes.size === 0) return
    this.state = this.knowing()
    this.#writes.clear()
  }

  /**
   * What somebody else knows comes in, after what was written here, and what is left of people who are
   * gone is emptied before anything is shown, as the engine does.
   *
   * @returns whether anything was emptied
   */
  receive(records: Iterable<readonly [string, RecordState]>): boolean {
    this.note()
    for (const [name, record] of records) {
      const known = this.state.get(name)
      this.state.set(name, known ? this.#parts.join(known, record) : record)
      for (const [stamp] of Object.values(record.cells)) this.clock.receive(stamp)
    }
    const emptied = this.#parts.sweep(this.state, this.clock.stamp())
    for (const [name, record] of emptied) this.state.set(name, record)
    this.rows = this.#parts.view(this.state)
    return emptied.size > 0
  }

  put(table: string, key: string | readonly string[], row: object): void {
    this.rows.set(nameOf(table, key), row)
    this.#mark(nameOf(table, key))
  }

  remove(table: string, key: string | readonly string[]): void {
    this.rows.delete(nameOf(table, key))
    this.#mark(nameOf(table, key))
  }

  #mark(name: string): void {
    const stamps = this.#writes.get(name) ?? []
    if (stamps.at(-1) !== this.#now) stamps.push(this.#now)
    this.#writes.set(name, stamps)
  }

  all<Row extends object>(table: string): Row[] {
    return [...this.rows].flatMap(([name, row]) =>
      name.startsWith(`${table} `) ? [row as Row] : [],
    )
  }

  person(id: string): Person | undefined {
    return this.rows.get(nameOf('people', id)) as Person | undefined
  }

  accountsOf(id: string): Identity[] {
    return this.all<Identity>('identities').filter(({ personId }) => personId === id)
  }

  /** @returns the person with this account, kept where they were not */
  keep(network: 'x' | 'linkedin', handle: string, name: (id: string) => string): string {
    const found = this.all<Identity>('identities').find(
      (one) => one.network === network && [one.handle, ...one.handleHistory].includes(handle),
    )
    if (found) return found.personId
    const id = this.#newId()
    this.put('people', id, newPerson(id, name(id), this.clock.time()))
    this.link(id, network, handle)
    return id
  }

  link(id: string, network: 'x' | 'linkedin', handle: string): void {
    const key = `handle:${handle}`
    if (this.rows.has(nameOf('identities', [network, key]))) return
    const url = `https://example.org/${handle}`
    const account = { network, key, handle, handleHistory: [], url, kind: 'person', personId: id }
    this.put('identities', [network, key], account)
  }

  /** An account is seen with its stable id: it stands under that from now on. */
  identify(account: Identity, stableId: string): void {
    const { network, key } = account
    if (account.stableId || this.rows.has(nameOf('identities', [network, `id:${stableId}`]))) return
    for (const merge of this.all<Merge>('merges')) {
      const moved = merge.moved.identities?.map((one): string | [string, string] =>
        one[0] === network && one[1] === key ? [network, `id:${stableId}`] : one,
      )
      if (merge.kept.id !== account.personId || !moved) continue
      this.put('merges', merge.id, { ...merge, moved: { ...merge.moved, identities: moved } })
    }
    this.remove('identities', [network, key])
    this.put('identities', [network, `id:${stableId}`], {
      ...account,
      key: `id:${stableId}`,
      stableId,
    })
  }

  change(id: string, change: Parameters<typeof changePerson>[1]): void {
    const person = this.person(id)
    if (person) this.put('people', id, changePerson(person, change, this.clock.time()))
  }

  merge(keptId: string, foldedId: string): void {
    const [kept, folded] = [this.person(keptId), this.person(foldedId)]
    if (!kept || !folded || keptId === foldedId) return
    const moved: Merge['moved'] = { 'campaigns.asked': this.#listAsWell(foldedId, keptId) }
    for (const table of BELONGINGS) {
      const rows = this.#belongings(table, foldedId)
      moved[table] = rows.map(([key]) => key) as Merge['moved'][string]
      for (const [key, row] of rows) this.put(table, key, { ...row, personId: keptId })
    }
    const result = mergePeople(kept, folded, this.clock.time())
    const id = this.#newId()
    this.put('merges', id, { id, kept, folded, result, moved, at: this.clock.time() })
    this.remove('people', foldedId)
    this.put('people', keptId, result)
  }

  #listAsWell(foldedId: string, keptId: string): string[] {
    const campaigns = this.all<{ id: string; asked: string[] }>('campaigns').filter(
      ({ asked }) => asked.includes(foldedId) && !asked.includes(keptId),
    )
    for (const one of campaigns)
      this.put('campaigns', one.id, { ...one, asked: [...one.asked, keptId] })
    return campaigns.map(({ id }) => id)
  }

  unmerge(merge: Merge): void {
    const current = this.person(merge.kept.id)
    if (!current) return
    this.put('people', merge.folded.id, merge.folded)
    for (const table of BELONGINGS) {
      for (const key of merge.moved[table] ?? []) {
        const row = this.rows.get(nameOf(table, key))
        if (row) this.put(table, key, { ...row, personId: merge.folded.id })
      }
    }
    for (const id of merge.moved['campaigns.asked'] ?? []) {
      const one = this.rows.get(nameOf('campaigns', String(id))) as { asked: string[] } | undefined
      const asked = one?.asked.filter((other) => other !== merge.kept.id)
      if (one) this.put('campaigns', String(id), { ...one, asked })
    }
    this.put('people', merge.kept.id, unmergePerson(current, merge, this.clock.time()))
    this.remove('merges', merge.id)
  }

  /** @returns everybody who was removed, as far as is known here */
  removePerson(id: string): string[] {
    const merges = this.all<Merge>('merges').filter(({ kept }) => kept.id === id)
    const others = merges.flatMap((merge) => {
      this.remove('merges', merge.id)
      return this.removePerson(merge.folded.id)
    })
    for (const table of BELONGINGS) {
      for (const [key] of this.#belongings(table, id)) this.remove(table, key)
    }
    for (const one of this.all<{ id: string; asked: string[] }>('campaigns')) {
      const asked = one.asked.filter((other) => other !== id)
      if (asked.length < one.asked.length) this.put('campaigns', one.id, { ...one, asked })
    }
    this.remove('people', id)
    return [id, ...others]
  }

  erase(id: string): string[] {
    const erased = this.removePerson(id)
    const hash = this.#newId().replaceAll('-', '')
    this.put('erasures', hash, { hash, salt: hash, at: 0 })
    return erased
  }

  #belongings(table: string, id: string): [key: string | [string, string], row: object][] {
    const rows = this.all<{ personId: string; id?: string } & Partial<Identity>>(table)
    return rows
      .filter(({ personId }) => personId === id)
      .map((row) => [row.id ?? [row.network ?? '', row.key ?? ''], row])
  }
}

/** A stamp that comes after all others of a history. */
export const LATER = stampOf(2 ** 44, 0, 'ffffffff')
