import { writeCsv } from '../csv'

/** What only a browser can do. */
interface Outside {
  print: () => void
  saveFile: (name: string, content: BlobPart, type: string) => void
}

/** How a report leaves the browser: onto paper, and its tables and pictures as files. */
export function createPaper({ print, saveFile }: Outside) {
  return {
    print,
    saveFile,
    // Spreadsheets take a file for UTF-8 by the mark at its beginning.
    saveTable: (name: string, rows: readonly (readonly string[])[]) =>
      saveFile(`${name}.csv`, `\uFEFF${writeCsv(rows)}`, 'text/csv'),
  }
}
