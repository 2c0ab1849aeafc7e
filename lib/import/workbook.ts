import { UserError } from '../model/user-error'
import { filled, hasHeader } from './header-row'
import { type Table, tableOf } from './table'

/** How large the files in a workbook may be together when they are unpacked, in bytes. */
const LARGEST = 1_000_000_000
/** What of a workbook is read. */
const PARTS = /^(?:xl\/.*\.xml|.*\.rels|\[Content_Types\]\.xml)$/i

/**
 * The table in an Excel workbook: its first sheet with a header that is known, before which may be one
 * of words alone; else the first with rows.
 *
 * @param header the row of its header, counted from 1, or 0 where it has none; found where left out
 * @throws UserError when it is no workbook, or holds no table
 */
export async function readWorkbook(bytes: Uint8Array, header?: number): Promise<Table> {
  const sheets = await sheetsIn(bytes)
  const hasRows = ({ rows }: Sheet) => rows.filter((row) => filled(row).length > 0).length > 1
  const sheet = sheets.find(({ rows }) => hasHeader(rows)) ?? sheets.find(hasRows)
  if (!sheet) throw new UserError('error_import_no_rows')
  const table = tableOf(sheet.rows, new Map(), header)
  const others = sheets.filter(({ rows }) => rows.length > 0).length - 1
  if (others > 0) table.notices.push({ key: 'one_sheet', args: [sheet.name, String(others)] })
  return table
}

interface Sheet {
  name: string
  rows: string[][]
}

/** The reader is loaded when somebody has a workbook: few do. */
async function sheetsIn(bytes: Uint8Array): Promise<Sheet[]> {
  const [{ default: readSheets }, { unzipSync, zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ])
  try {
    let size = 0
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false
        size += originalSize
        if (size > LARGEST) throw tooLarge(size)
        return true
      },
    })
    // The reader unpacks what is large in workers made of text, which no page of ours may run.
    const plain = zipSync(parts, { level: 0 })
    const sheets = await readSheets(new Blob([plain as Uint8Array<ArrayBuffer>]))
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(written)),
    }))
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('error_import_broken_workbook')
  }
}

function tooLarge(size: number): UserError {
  const sizes = [size, LARGEST].map((one) => String(Math.ceil(one / 1_000_000)))
  return new UserError('error_import_too_large', sizes)
}

/** A cell as a CSV file has it. */
function written(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  const [day = '', time = ''] = cell.toISOString().split(/[T.]/)
  return time === '00:00:00' ? day : `${day} ${time}`
}
