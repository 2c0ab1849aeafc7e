import { type ColumnTarget, SHARED_TARGETS } from '../model/column-map'
import { plainWord } from './values'

/** What stands before a Dutch family name, and a second family name, in columns of their own. */
const BEFORE_LAST = /^(?:tussen|voor)voegsels?$/
const SECOND_LAST = /^(?:segundoapellido|apellido2|apellidomaterno|secondsurname)$/

/** Whether a column has what stands before the family name. */
export const isBeforeLast = (header: string) => BEFORE_LAST.test(plainWord(header))

/** Whether a column adds to what another one says of the same. */
export const mayShare = (target: ColumnTarget, header: string) =>
  SHARED_TARGETS.includes(target) ||
  (target === 'lastName' && (isBeforeLast(header) || SECOND_LAST.test(plainWord(header))))
