import { LONGEST_TEXT } from '../model/person/field-kinds'
import { type FieldWith, fieldOf } from '../model/person/fields'
import { cut, type PartialRow, problem } from './parsed-row'
import type { RowProblem } from './table'
import { choiceIn, isCross, isNo, isYes, numberIn, plainName } from './values'
import { isRefusal } from './words'

/**
 * The value of a field in a cell, what is wrong with it, or undefined for a word that means none of
 * its choices.
 *
 * @param exact it was written by Ardent, unless somebody has changed it since
 */
export function fieldValueIn(
  id: FieldWith<'headers'>,
  row: PartialRow,
  cell: string,
  header: string,
  exact: boolean,
): string | number | boolean | RowProblem | undefined {
  const field = fieldOf(id)
  if (field.kind === 'text') {
    return cut(row, exact ? cell : plainName(cell), header, LONGEST_TEXT)
  }
  if (id === 'consent' && isRefusal(header)) {
    const isAllowed = field.kind === 'choice' && choiceIn(field, cell) === 'given' && !isYes(cell)
    return isAllowed || isNo(cell) ? undefined : 'refused'
  }
  if (field.kind === 'choice') {
    return exact && Object.hasOwn(field.choices, cell) ? cell : choiceIn(field, cell)
  }
  // Whoever wrote anything but "no" there had a reason for care.
  if (field.kind === 'flag') return !isNo(cell) || isCross(cell)
  const value = exact && /^\d+(?:\.\d+)?(?:e[+-]\d+)?$/.test(cell) ? Number(cell) : numberIn(cell)
  if (value === undefined) return problem('not_number', header, cell)
  const isRight = !field.whole || Number.isSafeInteger(value)
  return isRight ? value : problem('not_whole', header, cell)
}
