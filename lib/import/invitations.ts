import type { Table } from './table'
import { plainWord } from './values'

/** Columns about who sent an invitation and who got it, and what is called whichever of them is not oneself. */
const SIDES = [
  { sender: 'from', receiver: 'to', title: 'Name' },
  { sender: 'inviterprofileurl', receiver: 'inviteeprofileurl', title: 'Profile URL' },
]

/**
 * LinkedIn's list of invitations, with the other person of the two in each row: who got it where oneself
 * sent it, else who sent it. Any other table as it is.
 */
export function withOtherPerson(table: Table): Table {
  const words = table.headers.map((header) => plainWord(header))
  const direction = words.indexOf('direction')
  const sides = SIDES.map(({ sender, receiver }) => ({
    sender: words.indexOf(sender),
    receiver: words.indexOf(receiver),
  }))
  const taken = new Set(sides.flatMap(({ sender, receiver }) => [sender, receiver]))
  if (taken.has(-1) || direction < 0) return table
  const without = (cells: readonly string[]) => cells.filter((_, column) => !taken.has(column))
  return {
    ...table,
    headers: [...SIDES.map(({ title }) => title), ...without(table.headers)],
    rows: table.rows.map(({ number, cells }) => {
      const other = plainWord(cells[direction] ?? '') === 'outgoing' ? 'receiver' : 'sender'
      return {
        number,
        cells: [...sides.map((side) => cells[side[other]] ?? ''), ...without(cells)],
      }
    }),
  }
}
