import { describe, expect, it } from 'vitest'
import { companiesOf, companyDomain } from '../../../../lib/model/person/companies'
import { filterRows } from '../../../../lib/model/person/people-filter'
import { NOW, row } from './people-table-rows'

describe('companies', () => {
  it('are told apart whatever their capitals, and called as most of their people have it', () => {
    const rows = [
      row('Ann', { company: 'ACME ', lastContactAt: 5 }),
      row('Ben', { company: 'Acme', vipSince: 1, lastContactAt: 9 }),
      row('Cas', { company: 'Acme' }),
      row('Dan', { company: 'Zoo' }),
      row('Eve'),
    ]
    expect(companiesOf(rows)).toEqual([
      { name: 'Acme', ids: ['Ann', 'Ben', 'Cas'], vips: 1, lastContactAt: 9 },
      { name: 'Zoo', ids: ['Dan'], vips: 0, lastContactAt: undefined },
    ])
    const found = filterRows(rows, { company: ['acme'] }, { now: NOW, vipIntervalDays: 30 })
    expect(found.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Cas'])
  })

  it.each([
    ['ann@acme.example', 'acme.example'],
    ['Ann@ACME.example ', 'acme.example'],
    ['ann@gmail.com', undefined],
    ['ann@web.de', undefined],
    ['ann@webshop.example', 'webshop.example'],
    ['ann', undefined],
  ])('of %s the domain says %s', (email, domain) => {
    expect(companyDomain(email)).toBe(domain)
  })
})
