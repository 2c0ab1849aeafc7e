import { networkOfHeader } from './account-headers'
import { filled } from './header-row'
import { plainWord } from './values'
import { isHeaderWord } from './words'

/** What surveys write below a question that has one answer. */
const ANSWER =
  /^(?:openended)?(?:response|answer)$|^(?:offene)?antwort$|^reponse(?:ouverte)?$|^respuesta(?:abierta)?$/

/**
 * A header that goes on in the row below it, as surveys have it: what a question asks for stands
 * there. Undefined where that row is one of data.
 */
export function headerBelow(
  header: readonly string[],
  below: readonly string[] | undefined,
): string[] | undefined {
  const isAnswer = (cell: string) => ANSWER.test(plainWord(cell))
  const parts = filled(below ?? [])
  const hasGaps = header.some((cell, at) => !cell.trim() && below?.[at]?.trim())
  const isWord = (cell: string) =>
    isAnswer(cell) || isHeaderWord(cell) || networkOfHeader(cell) !== undefined
  const isHeader = parts.some((cell) => cell.trim().length > 1) && parts.every(isWord)
  if (!below || !isHeader || !(hasGaps || parts.some(isAnswer))) return undefined
  return header.map((cell, at) => {
    const part = below[at]?.trim() ?? ''
    return part && !isAnswer(part) ? part : cell
  })
}

/**
 * Which rows of data are none: the header again, as it stands over each group of a board or where
 * files were put together, and the title of the group above it; and a header of other columns, as it
 * stands over what belongs to a person.
 */
export function repeatedHeaders(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Set<number> {
  const again = new Set<number>()
  const wanted = filled(header)
  if (wanted.length < 2) return again
  const words = new Set(wanted)
  const isSame = (row: readonly string[]) => {
    const cells = filled(row)
    return cells.length === wanted.length && cells.every((cell, at) => bare(cell) === wanted[at])
  }
  const isOther = (row: readonly string[]) =>
    row.filter((cell) => words.has(cell)).length >= OTHERS && filled(row).every(isHeaderWord)
  const first = header.findIndex((cell) => cell.trim() !== '')
  for (const [index, row] of rows.entries()) {
    const isAgain = bare(row[first] ?? '') === header[first] && isSame(row)
    if (!isAgain && !isOther(row)) continue
    again.add(index)
    if (!isAgain) continue
    let above = index - 1
    while (above >= 0 && filled(rows[above] ?? []).length === 0) above--
    if (above >= 0 && filled(rows[above] ?? []).length === 1) again.add(above)
  }
  return again
}

/** As many words has a header of other columns in common with the first one. */
const OTHERS = 3

/** A cell without the mark with which files begin. */
const bare = (cell: string) => cell.replace('\u{FEFF}', '')
