import type { ColumnTarget } from '../model/column-map'
import { fieldOf, fieldsWith } from '../model/person/fields'
import { BEYOND, CRM_COLUMN, FIRST_TITLES, RECKONED } from '../model/person/people-file'
import { networkFacts } from '../networks'

const IGNORED = [...RECKONED, 'VIP since', 'Record IDs', 'Added on', 'Team'] as const

const TARGETS = new Map<string, ColumnTarget>([
  ...networkFacts.map(({ id, name }) => [name, id] as const),
  ...fieldsWith('headers').map((id) => [fieldOf(id).exported ?? '', id] as const),
  ...IGNORED.map((title) => [title, 'ignore'] as const),
  ['Name', 'displayName'],
  ['E-mail', 'email'],
  ['Tier', 'tier'],
  ['VIP', 'vip'],
  ['Tags', 'tags'],
  ['Motivation', 'motivation'],
  ['Notes', 'note'],
])

/** What a column of a file is about that Ardent exported; undefined where its name says it. */
export function ownColumn(header: string): ColumnTarget | undefined {
  if (header.startsWith(CRM_COLUMN)) return 'crm'
  if (isBeyond(header)) return 'beyond'
  return TARGETS.get(header)
}

/** Whether a column holds a part of what no other column holds. */
export const isBeyond = (header: string) => new RegExp(`^${BEYOND}(?: \\(\\d+\\))?$`).test(header)

/** Whether this is the header of a file that holds all that Ardent knows: every cell counts as it is. */
export function isOwnHeader(header: readonly string[]): boolean {
  const titles = header.map((title) => title.replace(/^\u{FEFF}/u, ''))
  return [...FIRST_TITLES, BEYOND].every((title) => titles.includes(title))
}
