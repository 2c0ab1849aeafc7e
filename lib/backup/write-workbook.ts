import type { Zip, ZipDeflate } from 'fflate'

/** What stands in a cell. */
export type Cell = string | number

/** A row's cells in a workbook are these rows at a time as text, so that a page answers in between. */
const AT_ONCE = 500

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook of one sheet that are the same whatever stands in it. */
const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>`,
}
const SHEET = 'xl/worksheets/sheet1.xml'
/** The first row stays in view. */
const BEFORE = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
const AFTER = '</sheetData></worksheet>'

/**
 * An Excel workbook with one sheet, in which texts stand as they are: none is a formula. The packer is
 * loaded when somebody wants a workbook.
 *
 * @param rows in pieces; none of their texts holds a character that XML has not
 */
export async function writeWorkbook(rows: AsyncIterable<readonly Cell[][]>): Promise<Blob> {
  const { strToU8, Zip, ZipDeflate } = await import('fflate')
  const packed: Uint8Array<ArrayBuffer>[] = []
  const zip: Zip = new Zip((error, data) => {
    if (error) throw error
    packed.push(data as Uint8Array<ArrayBuffer>)
  })
  const file = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 })
    zip.add(part)
    return part
  }
  for (const [name, text] of Object.entries(PARTS)) file(name).push(strToU8(HEAD + text), true)
  const sheet = file(SHEET)
  sheet.push(strToU8(HEAD + BEFORE))
  let number = 0
  for await (const some of rows) {
    for (let start = 0; start < some.length; start += AT_ONCE) {
      sheet.push(
        strToU8(
          some
            .slice(start, start + AT_ONCE)
            .map((row) => rowXml(row, ++number))
            .join(''),
        ),
      )
    }
  }
  sheet.push(strToU8(AFTER), true)
  zip.end()
  return new Blob(packed, { type: `${TYPE}.sheet` })
}

function rowXml(cells: readonly Cell[], number: number): string {
  const written = cells.map((cell, column) => cellXml(cell, `${letters(column)}${number}`))
  return `<row r="${number}">${written.join('')}</row>`
}

/** What a column is called: A, B, … Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function cellXml(cell: Cell, at: string): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
