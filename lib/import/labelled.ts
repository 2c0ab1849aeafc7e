import { factsOf, type NetworkId } from '../networks'
import { networkNamed } from '../networks/accounts'
import type { Table } from './table'
import { plainWord } from './values'

/** What columns are called whose cells say what stands in the next one, and what those are called. */
const LABEL =
  /(?:type|label|service|question|field|art|bezeichnung|etikett|frage|libelle|etiquette|etiqueta|tipo|etichetta|rotulo|soort|typ)\d*$/
const VALUE =
  /(?:value|response|answer|wert|antwort|valeur|reponse|valor|respuesta|resposta|valore|risposta|waarde|varde)\d*$/

/**
 * Gives accounts columns of their own that stand in one of values, beside another that says in each
 * row what kind of value it is, as address books write fields that people have named.
 */
export function withLabelled(table: Table): Table {
  const pairs = table.headers.flatMap((header, label) => {
    const next = table.headers[label + 1] ?? ''
    const isPair = LABEL.test(plainWord(header)) && VALUE.test(plainWord(next))
    return isPair ? [{ label, value: label + 1 }] : []
  })
  const found = new Map<string, Map<number, number>>()
  for (const [row, { cells }] of table.rows.entries()) {
    for (const { label, value } of pairs) {
      const network = networkNamed((cells[label] ?? '').replace(/[\s?:]+$|^\*\s*/g, ''))
      if (!network || !cells[value]) continue
      const rows = found.get(`${network} ${value}`) ?? new Map()
      found.set(`${network} ${value}`, rows.set(row, value))
    }
  }
  if (found.size === 0) return table
  const columns = [...found].map(([key, rows]) => {
    const [network = '', value = ''] = key.split(' ')
    const { name } = factsOf(network as NetworkId)
    return { header: `${name} (${table.headers[Number(value)]})`, rows }
  })
  return {
    ...table,
    headers: [...table.headers, ...columns.map(({ header }) => header)],
    rows: table.rows.map(({ number, cells }, row) => {
      const moved = new Set(columns.flatMap(({ rows }) => rows.get(row) ?? []))
      const left = cells.map((cell, at) => (moved.has(at) ? '' : cell))
      return {
        number,
        cells: [...left, ...columns.map(({ rows }) => cells[rows.get(row) ?? -1] ?? '')],
      }
    }),
  }
}
