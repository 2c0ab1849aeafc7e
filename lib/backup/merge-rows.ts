import type { Merge } from '../model/person/merge'
import type { Note } from '../model/person/note'
import type { Identity } from '../model/person/person'
import type { Refusal } from '../model/person/refusal'
import type { Campaign, Observation, Suggestion } from '../model/records'
import type { AnswerCount } from '../model/reports/asked'
import type { Database } from '../store/database'
import { suggestionsOn } from '../store/suggestions'
import type { UndoRow } from '../store/undo'
import { accountKey, type IdMapping } from './compare'
import type { MergeChoices } from './conflict'
import { ownerOf, type TableName } from './tables'

/** What a merge knows on its way through the file. */
export interface MergeState {
  db: Database
  mapping: IdMapping
  choices: MergeChoices
  at: number
  /** Whose record stays, of everybody who is in mergedRow, by their id in the file. */
  winners: Map<string, 'ours' | 'theirs'>
  /** Who is new here, and who was here and got something. */
  added: Set<string>
  touched: Set<string>
  overwritten: UndoRow[]
}

/** A row of the file as it would stand here. */
interface IncomingRow {
  row: object
  /** Whether it goes before a row with the same key that is here. */
  wins: boolean
}

/** What belongs to the other machine: what could be undone there, and whom it listened to. */
const LEFT_OUT = new Set<TableName>(['changes', 'changeBlocks', 'discoveries'])

/** The rows of one table that come in, about the people as they are known here. */
export async function incomingRows(
  state: MergeState,
  table: TableName,
  rows: readonly object[],
): Promise<IncomingRow[]> {
  if (LEFT_OUT.has(table)) return []
  const fits = await Promise.all(rows.map((row) => isImported(state, table, row)))
  return rows
    .filter((_, index) => fits[index])
    .map((row) => ({ row: renamed(state, table, row), wins: wins(state, row) }))
}

/** What stays of two rows with the same key: undefined where ours does, as it is. */
export function mergedRow(
  table: TableName,
  ours: object,
  theirs: object,
  theirsWin: boolean,
): object | undefined {
  // Each counted its own inbox, or both the same one: never twice.
  if (table === 'answerCounts') {
    return (theirs as AnswerCount).count > (ours as AnswerCount).count ? theirs : undefined
  }
  const after =
    table === 'campaigns' ? joined(ours as Campaign, theirs as Campaign, theirsWin) : theirs
  const changes = table === 'campaigns' || theirsWin
  return changes && !same(ours, after) ? after : undefined
}

const same = (one: object, other: object) => spelled(one) === spelled(other)
const spelled = (row: object) => JSON.stringify(Object.entries(row).sort())

/** Nobody who was told here is told again because the file does not know of it. */
function joined(ours: Campaign, theirs: Campaign, theirsWin: boolean): Campaign {
  return {
    ...(theirsWin ? theirs : ours),
    asked: [...new Set([...ours.asked, ...theirs.asked])],
    tookPart: [...new Set([...ours.tookPart, ...theirs.tookPart])],
  }
}

async function isImported({ db, mapping, added }: MergeState, table: TableName, row: object) {
  if (table === 'identities') return !mapping.accounts.has(accountKey(row as Identity))
  if (table === 'suggestions') {
    const { id, action, ...post } = row as Suggestion
    const here = await suggestionsOn(db, post)
    return !here.some((one) => one.action === action && one.id !== id)
  }
  if (table === 'notes') {
    // Both imported it from the same list.
    const { id, personId, text } = row as Note
    const ours = mapping.people.get(personId)
    const here = ours ? await db.notes.where('personId').equals(ours).toArray() : []
    return !here.some((one) => one.id !== id && one.text === text)
  }
  if (table === 'merges') {
    // Two who are joined there and apart here: there is nothing here that it would take back.
    const { kept, folded } = row as Merge
    return added.has(kept.id) && (await db.people.get(folded.id)) === undefined
  }
  return true
}

function wins({ winners, choices }: MergeState, row: object): boolean {
  const owner = ownerOf(row)
  return owner ? winners.get(owner) === 'theirs' : choices.all === 'theirs'
}

/** A row with the ids that the people and accounts in it have here. */
function renamed({ mapping }: MergeState, table: TableName, row: object): object {
  const idHere = (id: string) => mapping.people.get(id) ?? id
  const owner = ownerOf(row)
  const owned = owner ? { ...row, personId: idHere(owner) } : row
  if (table === 'campaigns') {
    const { asked, tookPart } = row as Campaign
    return { ...row, asked: asked.map(idHere), tookPart: tookPart.map(idHere) }
  }
  if (table === 'observations') {
    const { network, identityKey } = row as Observation
    const account = mapping.accounts.get(accountKey({ network, key: identityKey }))
    return { ...owned, identityKey: account?.key ?? identityKey }
  }
  if (table === 'refusals') return { ...owned, what: idHere((row as Refusal).what) }
  return owned
}
