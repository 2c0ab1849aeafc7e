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
  const isHeader = parts.length > 0 && parts.every((cell) => isAnswer(cell) || isHeaderWord(cell))
  if (!below || !isHeader || !(hasGaps || parts.some(isAnswer))) return undefined
  return header.map((cell, at) => {
    const part = below[at]?.trim() ?? ''
    return part && !isAnswer(part) ? part : cell
  })
}

/**
 * Which rows of data are none: the header again, as it stands over each group of a board, and the
 * title of the group above it.
 */
export function repeatedHeaders(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Set<number> {
  const again = new Set<number>()
  const wanted = filled(header)
  if (wanted.length < 2) return again
  const isHeader = (row: readonly string[] = []) => {
    const cells = filled(row)
    return cells.length === wanted.length && cells.every((cell, at) => cell === wanted[at])
  }
  const first = header.findIndex((cell) => cell.trim() !== '')
  for (const [index, row] of rows.entries()) {
    if (row[first] !== header[first] || !isHeader(row)) continue
    again.add(index)
    let above = index - 1
    while (above >= 0 && filled(rows[above] ?? []).length === 0) above--
    if (above >= 0 && filled(rows[above] ?? []).length === 1) again.add(above)
  }
  return again
}
