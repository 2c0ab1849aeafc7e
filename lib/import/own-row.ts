import { crmName } from '../model/person/crm-name'
import { BETWEEN_NOTES, Beyond } from '../model/person/people-file'
import { isBeyond } from './own-columns'
import { LONGEST, type OwnNote, type ParsedRow } from './parsed-row'
import type { Row } from './table'

/** A row of such a file with its cells as they were exported, and what it says beyond them. */
export function exactRow(
  { number, cells }: Row,
  headers: readonly string[],
): { row: Row; beyond: Beyond } {
  const json = cells.filter((_, index) => isBeyond(headers[index] ?? '')).join('')
  const beyond = beyondIn(json)
  const exact = beyond.cells ?? {}
  const restored = cells.map((cell, index) => {
    const title = headers[index] ?? ''
    return Object.hasOwn(exact, title) ? (exact[title] ?? '') : cell
  })
  return { row: { number, cells: restored }, beyond }
}

/** What somebody has changed in it says nothing: the other columns stay. */
function beyondIn(json: string): Beyond {
  try {
    return Beyond.parse(JSON.parse(json))
  } catch {
    return {}
  }
}

/** What a row says with all that stands beyond its cells. */
export function withBeyond(parsed: ParsedRow, beyond: Beyond): ParsedRow {
  const { emails, externalIds, motivation, accounts = [], crm = {} } = beyond
  const known = new Set(accounts.map(({ network }) => network))
  return {
    ...parsed,
    emails: emails ?? parsed.emails,
    externalIds: externalIds ?? parsed.externalIds,
    motivation: motivation ?? parsed.motivation,
    accounts: [...parsed.accounts.filter(({ network }) => !known.has(network)), ...accounts],
    crm: new Map([
      ...parsed.crm,
      ...Object.entries(crm).map(([name, value]) => [crmName(name), value] as const),
    ]),
    beyond,
    ...(parsed.note !== undefined && { notes: notesIn(parsed.note, beyond) }),
  }
}

/** The notes in a cell; one where somebody has changed it. */
function notesIn(text: string, { notes = [] }: Beyond): OwnNote[] {
  const lengths = notes.map(({ length }) => length + BETWEEN_NOTES.length)
  const whole = lengths.reduce((sum, one) => sum + one, -BETWEEN_NOTES.length)
  if (notes.length === 0 || whole !== text.length) return [{ text: text.slice(0, LONGEST.note) }]
  let start = 0
  return notes.map(({ length, ...note }) => {
    const own = { ...note, text: text.slice(start, start + length) }
    start += length + BETWEEN_NOTES.length
    return own
  })
}
