import { writeCsv } from '../csv'
import type { DashboardContext } from './context'

/** What only a browser can do. */
interface Outside {
  print: () => void
  saveFile: (name: string, content: BlobPart, type: string) => void
}

/** How a report leaves the browser: onto paper, and its tables and pictures as files. */
export function createPaper({ ask }: Pick<DashboardContext, 'ask'>, { print, saveFile }: Outside) {
  return {
    print,
    brand: async () => (await ask('settings', {})).brand.name,
    saveFile,
    // Spreadsheets take a file for UTF-8 by the mark at its beginning.
    saveTable: (name: string, rows: readonly (readonly string[])[]) =>
      saveFile(`${name}.csv`, `\uFEFF${writeCsv(rows)}`, 'text/csv'),
  }
}
