import { fieldOfCell, heldBy } from './cells'
import { type Cell, cellsIn, cutAt, nameOf, OWN, placeOf, type RecordState } from './state'

/** What was last said of whose an account is, by the id of each person. */
export function claimsIn(record?: RecordState): [id: string, said: Cell][] {
  const claims = cellsIn(record).filter(([name]) => name.startsWith(OWN))
  return claims.map(([name, cell]) => [name.slice(OWN.length), cell])
}

/** The name of the record that an account went on under; undefined where it has its key still. */
export function nextName(name: string, record?: RecordState): string | undefined {
  const key = record?.cells.to?.[1]
  if (typeof key !== 'string') return undefined
  const [network] = cutAt(' ', placeOf(name)[1])
  return nameOf('identities', [network, key])
}

/** Who was kept and who was folded into them, by their ids; nobody where it is no merge that holds. */
export const pairIn = ({ cells }: RecordState) => [cells.pair?.[1] ?? []].flat().map(String)

/** The id of whoever a record is about; '' where it is about nobody. */
export const ownerIn = ({ cells }: RecordState) => String(cells.personId?.[1] ?? '')

/** Whether a record has lists of people, of whom there can be thousands. */
export const isCampaign = (name: string) => name.startsWith('campaigns ')

/** Who is on the lists of a record, by their ids. */
export function listedIn(name: string, record: RecordState): [list: string, id: string][] {
  return isCampaign(name) ? [...heldBy(record).keys()].map(fieldOfCell).filter(([, id]) => id) : []
}
