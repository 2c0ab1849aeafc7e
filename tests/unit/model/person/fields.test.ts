import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../../lib/import/columns'
import { BulkEdit, editPerson } from '../../../../lib/model/person/bulk-edit'
import {
  FIELDS,
  type FieldId,
  fieldOf,
  fieldsWith,
  isField,
} from '../../../../lib/model/person/fields'
import { filterRows } from '../../../../lib/model/person/people-filter'
import { rowFields, sortRows } from '../../../../lib/model/person/people-table'
import {
  changePerson,
  changeTo,
  fieldValue,
  newPerson,
  Person,
  PersonChanges,
} from '../../../../lib/model/person/person'
import { PeopleFilter } from '../../../../lib/model/person/segment'
import { NOW, namesOf, row } from './people-table-rows'

const nobody = newPerson('0b5d2a34-9f5e-4d0e-8a3c-0c3b4f6f7a10', 'Mara', NOW)

/** A value that a field can hold. */
function valueFor(id: FieldId): string | number | boolean {
  const field = fieldOf(id)
  if (field.kind === 'text') return 'Makers'
  if (field.kind === 'number') return 12
  return field.kind === 'flag' ? true : (Object.keys(field.choices)[1] ?? '')
}
const having = (id: FieldId) => changePerson(nobody, changeTo(id, valueFor(id)), NOW)
const everyField = fieldsWith('schema')

describe.each(everyField)('the field %s', (id) => {
  it('is changed by hand and cleared again', () => {
    const change = changeTo(id, valueFor(id))
    expect(PersonChanges.parse(change)).toEqual(change)
    const changed = Person.parse(having(id))
    expect(fieldValue(changed, id)).toBe(valueFor(id))
    const nothing = fieldOf(id).kind === 'flag' ? false : ''
    const cleared = changePerson(changed, changeTo(id, nothing), NOW)
    expect(fieldValue(Person.parse(cleared), id)).toBe(fieldValue(nobody, id))
  })

  it('is in a row of the table, there or not', () => {
    const { key } = fieldOf(id)
    expect(Object.keys(rowFields(nobody))).toEqual(Object.keys(rowFields(having(id))))
    expect(rowFields(having(id))[key]).toBe(valueFor(id))
  })
})

it('an id is no other name of a field, and nothing else is one', () => {
  expect(everyField.every(isField)).toBe(true)
  expect(['tier', 'preferences', 'constructor', ''].filter(isField)).toEqual([])
})

it.each(fieldsWith('bulk'))('%s is set on many people, once', (id) => {
  const { key } = fieldOf(id)
  const edit = BulkEdit.parse({ field: key, value: valueFor(id) })
  const editing = { by: 'Jo', at: NOW }
  const edited = editPerson(nobody, edit, editing)
  expect(edited && fieldValue(edited, id)).toBe(valueFor(id))
  expect(editPerson(having(id), edit, editing)).toBeNull()
})

it.each(fieldsWith('filter'))('people are filtered by %s', (id) => {
  const rows = [row('Ada', rowFields(having(id))), row('Bea')]
  const moment = { now: NOW, vipIntervalDays: 30 }
  const isFlag = fieldOf(id).kind === 'flag'
  const found = (value: unknown) =>
    namesOf(filterRows(rows, PeopleFilter.parse({ [id]: isFlag ? value : [value] }), moment))
  expect(found(valueFor(id))).toBe('Ada')
  if (isFlag) expect(found(false)).toBe('Bea')
  if (fieldOf(id).kind === 'choice') expect(found('unknown')).toBe('Bea')
})

it.each(fieldsWith('column'))('the table is sorted by %s, whoever has nothing last', (id) => {
  const rows = [row('Ada'), row('Bea', rowFields(having(id)))]
  for (const descending of [false, true]) {
    expect(namesOf(sortRows(rows, { column: id, descending }))).toBe('Bea Ada')
  }
})

it.each(fieldsWith('headers'))('a column of a file is known to be about %s', (id) => {
  for (const header of FIELDS[id].headers.split(' ')) expect(guessColumns([header])).toEqual([id])
})

it('no two fields are written under one title, or read from one header', () => {
  const titles = fieldsWith('exported').map((id) => FIELDS[id].exported)
  expect(new Set(titles).size).toBe(titles.length)
  const headers = fieldsWith('headers').flatMap((id) => FIELDS[id].headers.split(' '))
  expect(new Set(headers).size).toBe(headers.length)
})
