import { describe, expect, it } from 'vitest'
import {
  FINDERS,
  type Groups,
  gather,
  mergeSuggestions,
  pairsIn,
} from '../../../../lib/model/person/merge-suggestion'
import type { PeopleRow } from '../../../../lib/model/person/people-table'
import { profileKey } from '../../../../lib/model/person/profile-key'
import { account, row } from './people-table-rows'

const x = (handle: string) => ({ accounts: [account('x', handle)] })
const linkedin = (handle: string) => ({ accounts: [account('linkedin', handle)] })

/** "kept < folded: reasons" of every suggestion among `rows`. */
function suggested(rows: PeopleRow[], apart: [string, string][] = []): string[] {
  const pairs = FINDERS.flatMap((finder) => {
    const groups: Groups = new Map()
    // One at a time, as many people are taken some at a time.
    for (const row of rows) gather(groups, finder, [row])
    return pairsIn(groups, finder)
  })
  const isApart = (one: string, other: string) =>
    apart.some((pair) => pair.includes(one) && pair.includes(other))
  return mergeSuggestions(pairs, isApart).map(({ kept, folded, reasons }) => {
    const why = reasons.map(({ key }) => key.replace('reason_merge_', '')).join(', ')
    return `${kept.id} < ${folded.id}: ${why}`
  })
}

const one = (id: string, name: string, changes: Partial<PeopleRow>) => row(name, { id, ...changes })

const SITUATIONS: [string, PeopleRow[], string[]][] = [
  [
    'the same full name on two networks',
    [one('a', 'Mara Lindqvist', x('maralind')), one('b', 'MARA  Lindqvist', linkedin('mara-l'))],
    ['a < b: name'],
  ],
  [
    'the same name but one word',
    [one('a', 'Mara', x('maralind')), one('b', 'Mara', linkedin('mara-l'))],
    [],
  ],
  [
    'the same full name on one network',
    [one('a', 'Mara Lindqvist', x('maralind')), one('b', 'Mara Lindqvist', x('mara2'))],
    [],
  ],
  [
    'one account, kept a second time under its later handle',
    [
      one('a', 'Mara Lindqvist', { accounts: [account('x', 'mara_b')], vipSince: 1 }),
      one('b', 'Mara', { accounts: [account('x', 'Mara_B'), account('linkedin', 'ml-7')] }),
    ],
    ['a < b: account'],
  ],
  [
    'the same full name, one of them without an account, such as from a CRM',
    [one('a', 'Mara Lindqvist', x('maralind')), one('b', 'Mara Lindqvist', {})],
    ['a < b: name'],
  ],
  [
    'the same handle on another network',
    [one('a', 'Mara', x('MaraLind')), one('b', 'M. L.', linkedin('maralind'))],
    ['a < b: handle'],
  ],
  [
    'the same handle, too short to be anybody’s own',
    [one('a', 'Mara', x('ml')), one('b', 'M. L.', linkedin('ml'))],
    [],
  ],
  [
    'the same handle, but a number',
    [one('a', 'Mara', x('100042')), one('b', 'Ned', linkedin('100042'))],
    [],
  ],
  [
    'a CRM record that names the other’s profile',
    [
      one('a', 'Mara', { ...x('mara'), links: ['linkedin.com/ml-7'] }),
      one('b', 'Lindqvist', linkedin('ml-7')),
    ],
    ['a < b: link'],
  ],
  [
    'a CRM record that names one’s own profile',
    [one('a', 'Mara', { ...x('mara'), links: ['x.com/mara'] })],
    [],
  ],
  [
    'two CRM records that name one and the same profile, which is nobody’s here',
    [one('a', 'Mara', { links: ['x.com/ml'] }), one('b', 'Ned', { links: ['x.com/ml'] })],
    [],
  ],
  [
    'several reasons at once',
    [
      one('a', 'Mara Lindqvist', { ...x('maralind'), links: ['linkedin.com/maralind'] }),
      one('b', 'Mara Lindqvist', linkedin('maralind')),
    ],
    ['a < b: link, handle, name'],
  ],
  [
    'a name so common that it says nothing',
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => one(id, 'John Smith', {})),
    [],
  ],
  [
    'who is a VIP advocate stays',
    [
      one('a', 'Mara Lindqvist', { ...x('m'), lastContactAt: 9 }),
      one('b', 'Mara Lindqvist', { vipSince: 1 }),
    ],
    ['b < a: name'],
  ],
  [
    'who was last heard of stays',
    [one('a', 'Mara Lindqvist', x('m')), one('b', 'Mara Lindqvist', { lastContactAt: 5 })],
    ['b < a: name'],
  ],
]

describe('who may be one person', () => {
  it.each(SITUATIONS)('%s', (_, rows, expected) => expect(suggested(rows)).toEqual(expected))

  it('are not suggested again when staff said they are not the same, whoever was named first', () => {
    const rows = [one('a', 'Mara Lindqvist', {}), one('b', 'Mara Lindqvist', {})]
    expect(suggested(rows)).toHaveLength(1)
    expect(suggested(rows, [['a', 'b']])).toEqual([])
    expect(suggested(rows, [['b', 'a']])).toEqual([])
  })

  it('stand with the most reasons on top', () => {
    const rows = [
      one('a', 'Ned Vance', x('nedv')),
      one('b', 'Ned Vance', linkedin('vance-n')),
      one('c', 'Tuva Ito', x('tuvaito')),
      one('d', 'Tuva Ito', linkedin('tuvaito')),
    ]
    expect(suggested(rows)).toEqual(['c < d: handle, name', 'a < b: name'])
  })
})

it.each([
  ['https://www.linkedin.com/in/Mara-Lindqvist/', 'linkedin.com/in/mara-lindqvist'],
  ['http://m.facebook.com/mara?ref=1', 'facebook.com/mara'],
  ['https://x.com/', undefined],
  ['x.com/mara', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('%s is the profile %s', (address, key) => expect(profileKey(address)).toBe(key))
