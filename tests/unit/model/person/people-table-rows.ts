import { type PeopleRow, rowFields } from '../../../../lib/model/person/people-table'
import { newPerson } from '../../../../lib/model/person/person'

export const NOW = 1_700_000_000_000
export const daysAgo = (days: number) => NOW - days * 86_400_000

/** A row of somebody of whom nothing is known but the name, which is their id as well. */
export function row(name: string, changes: Partial<PeopleRow> = {}): PeopleRow {
  return {
    id: name,
    name,
    accounts: [],
    tier: 'unknown',
    vipSince: undefined,
    contactEveryDays: undefined,
    sentiment: undefined,
    tags: [],
    ...rowFields(newPerson(name, name, NOW)),
    strength: undefined,
    lastContactAt: undefined,
    followUpDue: undefined,
    links: [],
    found: `\n${name.toLowerCase()}\n`,
    ...changes,
  }
}

/** An account of `handle` on `network`. */
export function account(network: 'x' | 'facebook' | 'linkedin', handle: string) {
  return { network, handle, url: `https://${network}.com/${handle}` }
}

export const namesOf = (rows: readonly PeopleRow[]) => rows.map(({ name }) => name).join(' ')
