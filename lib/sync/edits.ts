import type { Merge } from '../model/person/merge'
import type { Person } from '../model/person/person'
import { claimAccounts, removeAccounts } from './account-edits'
import { belongingEdits } from './belongings'
import { heldBy } from './cells'
import { FOR_GOOD, justBefore, type Stamp } from './clock'
import { Draft, latest, type Write } from './draft'
import { OF_WHO } from './fields'
import { sayTogether } from './fold'
import { isSame, nameOf, placeOf, type RecordState, type State, tableOf } from './state'
import { type Who, whoIsWho } from './who'

/**
 * What was written here since the rows were last those of `state`, as records that changed. What a
 * row says already by what the team knows is not said again.
 *
 * @param writes those of people, accounts, merges and erasures together, and before all others
 */
export function editsIn(state: State, writes: readonly Write[]): Map<string, RecordState> {
  const draft = new Draft(state, writes)
  const before = whoIsWho(state)
  undoMerges(draft)
  removePeople(draft, before)
  noteMerges(draft)
  removeAccounts(draft)
  for (const write of draft.writesOf('people')) addPerson(draft, write.row, latest(write))
  claimAccounts(draft, before)
  // From here on only what people and things say changes, not who is who.
  const who = whoIsWho(draft.state)
  changePeople(draft, who)
  changeOthers(draft, who)
  return new Map([...draft.state].filter(([name, now]) => !isSame(now, state.get(name))))
}

/** A person whose row is gone was folded into another, or else removed with all who are them. */
function removePeople(draft: Draft, before: Who): void {
  const who = whoIsWho(draft.state)
  const folded = foldedNow(draft, who)
  for (const write of draft.writesOf('people')) {
    const [, key] = placeOf(write.name)
    const head = who.headOf(key) ?? ''
    const wasShown = head === key || before.headOf(key) === key
    if (write.row || folded.has(key) || !wasShown) continue
    const er = draft.erasedAt(write)
    for (const id of who.members.get(head) ?? []) {
      draft.write(nameOf('people', id), {}, { gone: FOR_GOOD, er })
    }
  }
}

/** Whoever is folded into somebody by the merges there are now. */
function foldedNow(draft: Draft, { joined }: Who): Set<string | undefined> {
  const made = draft.writesOf('merges').map(({ row }) => (row as Merge | undefined)?.folded.id)
  return new Set([...joined.map(({ folded }) => folded), ...made])
}

const isKnown = ({ state }: Draft, merge: string) => state.get(merge)?.cells.pair !== undefined

/** Before anybody is removed: of two who are apart again, one may be. */
function undoMerges(draft: Draft): void {
  for (const write of draft.writesOf('merges')) {
    const { name, row } = write
    if (!row && isKnown(draft, name)) draft.write(name, {}, { gone: latest(write) })
  }
}

function noteMerges(draft: Draft): void {
  const merges = draft.writesOf('merges')
  for (const write of merges.toSorted((one, other) => madeAt(one) - madeAt(other))) {
    const { name, row } = write
    if (!row || isKnown(draft, name)) continue
    const { kept, folded, moved } = row as Merge
    // As they were before: what was written of one of them goes no further than they do.
    const before = justBefore(latest(write))
    for (const one of [kept, folded]) {
      addPerson(draft, one, before)
      changePerson(draft, whoIsWho(draft.state), one, before)
    }
    draft.say(name, row, latest(write))
    draft.write(name, { pair: [latest(write), [kept.id, folded.id]] })
    for (const [table, keys] of Object.entries(moved)) draft.noteOwner(folded.id, table, keys)
  }
}

const madeAt = ({ row }: Write) => (row as Merge | undefined)?.at ?? 0

/** Notes somebody who is new, so that what is theirs has an owner. */
function addPerson(draft: Draft, person: object | undefined, stamp: Stamp): void {
  const name = person && nameOf('people', (person as Person).id)
  if (name && !draft.state.has(name)) draft.say(name, person, stamp)
}

function changePeople(draft: Draft, who: Who): void {
  for (const write of draft.writesOf('people')) {
    if (write.row) changePerson(draft, who, write.row as Person, latest(write))
  }
}

function changePerson(draft: Draft, who: Who, person: Person, stamp: Stamp): void {
  const ids = who.members.get(person.id)
  if (ids) sayTogether(draft, ids, person, stamp)
}

function changeOthers(draft: Draft, who: Who): void {
  for (const write of draft.writes) {
    const { name } = write
    if (OF_WHO.includes(tableOf(name))) continue
    const held = heldBy(draft.state.get(name))
    if (write.row) {
      const personId = draft.ownerOf(write, held.has('personId'))
      const row = { ...write.row, ...(personId && { personId }) }
      draft.write(name, belongingEdits(name, row, held, who, latest(write)))
    } else if (held.size > 0) draft.write(name, {}, { gone: latest(write) })
  }
}
