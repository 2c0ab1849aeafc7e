/** A column with the cells that say something. */
export interface Column {
  header: string
  cells: string[]
}

/** The part of cells of which something holds, from 0 to 1. */
export function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
}
