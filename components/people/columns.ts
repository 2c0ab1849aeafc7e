import type { MessageKey } from '../../lib/i18n'
import { type FieldWith, fieldOf, fieldsWith } from '../../lib/model/person/fields'
import { ColumnId } from '../../lib/model/person/people-table'

interface Column {
  label: MessageKey
  /** CSS pixels; the name takes what is left. */
  width: number
  /** Numbers stand at the end of their column, under each other. */
  end?: true
  /** Whether the first click on the head puts the highest or latest on top. */
  descending: boolean
}

/** How each column is shown. */
export const COLUMNS: Record<ColumnId, Column> = {
  name: { label: 'column_name', width: 190, descending: false },
  networks: { label: 'column_networks', width: 92, descending: true },
  vip: { label: 'column_vip', width: 100, descending: true },
  tier: { label: 'column_tier', width: 204, descending: true },
  sentiment: { label: 'column_sentiment', width: 104, descending: true },
  tags: { label: 'column_tags', width: 190, descending: true },
  ...ofFields(fieldsWith('column', 'choice', 'text', 'number')),
  strength: { label: 'column_strength', width: 84, end: true, descending: true },
  last_contact: { label: 'column_last_contact', width: 144, descending: true },
  follow_up: { label: 'column_follow_up', width: 170, descending: false },
}

function ofFields<Id extends FieldWith<'column'>>(ids: readonly Id[]) {
  const columns = ids.map((id) => {
    const { label, columnLabel = label, column: width = 0, kind } = fieldOf(id)
    const look = kind === 'number' ? { end: true, descending: true } : { descending: false }
    return [id, { label: columnLabel, width, ...look }]
  })
  return Object.fromEntries(columns) as Record<Id, Column>
}

/** The width of the cells that choose rows, in CSS pixels. */
const CHOICE = 40

/** `columns` as a grid lays them out. */
export function gridOf(columns: readonly ColumnId[]): string {
  const widths = columns.map((id) =>
    id === 'name' ? `minmax(${COLUMNS.name.width}px, 1fr)` : `${COLUMNS[id].width}px`,
  )
  return [`${CHOICE}px`, ...widths].join(' ')
}

/** How wide the grid of `columns` is at least, in CSS pixels. */
export function leastWidthOf(columns: readonly ColumnId[]): number {
  return columns.reduce((sum, id) => sum + COLUMNS[id].width, CHOICE)
}

/** `columns` with one more or one less, in the order that columns stand in. The name stays. */
export function withColumn(columns: readonly ColumnId[], id: ColumnId, shown: boolean): ColumnId[] {
  return ColumnId.options.filter(
    (one) => one === 'name' || (one === id ? shown : columns.includes(one)),
  )
}
