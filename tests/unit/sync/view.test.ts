import { beforeEach, describe, expect, it } from 'vitest'
import type { Merge } from '../../../lib/model/person/merge'
import type { Person } from '../../../lib/model/person/person'
import { nameOf } from '../../../lib/sync/state'
import { Device, SOUND } from './device'

let ids: number
let devices: Device[]
let ann: Device
let ben: Device

const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`

beforeEach(() => {
  ids = 0
  let now = 1_700_000_000_000
  devices = [1, 2].map((number) => new Device(number, () => now++, newId, SOUND))
  ;[ann, ben] = devices as [Device, Device]
})

function meet() {
  for (let round = 0; round < 2; round++) {
    for (const device of devices) device.note()
    for (const device of devices) device.receive(devices.flatMap(({ state }) => [...state]))
  }
}

function keep(device: Device, handle: string, name = handle): string {
  let id = ''
  device.write(() => {
    id = device.keep('x', handle, () => name)
  })
  return id
}

function addNote(device: Device, personId: string, text: string): void {
  const id = newId()
  device.write(() => device.put('notes', id, { id, personId, text, kind: 'note', at: 0 }))
}

const notesOf = (device: Device) =>
  device
    .all<{ text: string }>('notes')
    .map(({ text }) => text)
    .sort()

describe('two who keep one account at once', () => {
  it('keep one person, with what each of them knows, shown under the id that was first', () => {
    const [first, second] = [keep(ann, 'mara', 'Mara'), keep(ben, 'mara', 'Mara L.')]
    ann.write(() => ann.change(first, { tier: 'engaged' }))
    ben.write(() => ben.change(second, { company: 'Acme', doNotEngage: true }))
    addNote(ann, first, 'by Ann')
    addNote(ben, second, 'by Ben')
    meet()
    for (const device of devices) {
      expect(device.all<Person>('people')).toMatchObject([
        { id: first, displayName: 'Mara L.', tier: 'engaged', company: 'Acme', doNotEngage: true },
      ])
      expect(notesOf(device)).toEqual(['by Ann', 'by Ben'])
      expect(device.accountsOf(first)).toHaveLength(1)
    }
  })

  it('can take back what either of them said', () => {
    const [first, second] = [keep(ann, 'mara'), keep(ben, 'mara')]
    ben.write(() =>
      ben.change(second, { company: 'Acme', doNotEngage: true, tags: { add: 'red' } }),
    )
    meet()
    ann.write(() =>
      ann.change(first, { company: null, doNotEngage: false, tags: { remove: 'red' } }),
    )
    meet()
    expect(ben.person(first)).not.toHaveProperty('company')
    expect(ben.person(first)?.doNotEngage ?? false).toBe(false)
    expect(ben.person(first)).not.toHaveProperty('tags')
  })
})

describe('of two changes at once', () => {
  it('both stay where they are of different fields, and the later one of the same', () => {
    const id = keep(ann, 'mara')
    meet()
    ann.write(() => ann.change(id, { company: 'Acme', tags: { add: 'red' } }))
    ben.write(() => ben.change(id, { company: 'Brook', tags: { add: 'blue' }, status: 'customer' }))
    meet()
    expect(ann.person(id)).toMatchObject({
      company: 'Brook',
      tags: ['blue', 'red'],
      status: 'customer',
    })
    expect(ann.person(id)).toEqual(ben.person(id))
  })

  it('a newcomer’s unknowns overrule nothing', () => {
    const first = keep(ann, 'mara')
    ann.write(() => ann.change(first, { tier: 'engaged', status: 'customer' }))
    keep(ben, 'mara')
    meet()
    expect(ben.person(first)).toMatchObject({ tier: 'engaged', status: 'customer' })
  })
})

describe('an erasure', () => {
  it('takes along what a colleague writes of them before hearing of it', () => {
    const id = keep(ann, 'mara', 'Mara Lindqvist')
    meet()
    ann.write(() => ann.erase(id))
    addNote(ben, id, 'Lindqvist called')
    ben.write(() => ben.change(id, { company: 'Lindqvist AB' }))
    meet()
    for (const { rows, state } of devices) {
      // What an empty record is called is left out where it is sealed.
      expect(JSON.stringify([[...rows], [...state.values()]])).not.toMatch(/Lindqvist|mara/)
    }
  })

  it('takes along whoever a colleague had kept under the same account before', () => {
    keep(ben, 'mara', 'Mara L.')
    const id = keep(ann, 'mara', 'Mara')
    ann.write(() => ann.erase(id))
    meet()
    expect(ben.all('people')).toEqual([])
    expect(JSON.stringify([...ben.state])).not.toContain('Mara')
  })

  it('does not hold whoever is kept anew', () => {
    const id = keep(ann, 'mara')
    meet()
    ann.write(() => ann.erase(id))
    meet()
    const again = keep(ben, 'mara', 'Mara again')
    meet()
    expect(ann.all<Person>('people')).toMatchObject([{ id: again, displayName: 'Mara again' }])
    expect(ann.accountsOf(again)).toHaveLength(1)
  })

  it('is none where an import is undone: whom a colleague has kept stays', () => {
    const theirs = keep(ben, 'mara')
    const id = keep(ann, 'mara')
    ann.note()
    ann.write(() => ann.removePerson(id))
    meet()
    expect(ann.all<Person>('people').map((one) => one.id)).toEqual([theirs])
  })
})

describe('a merge by hand', () => {
  it('is everybody’s, and everybody can take it back', () => {
    const [mara, other] = [keep(ann, 'mara', 'Mara'), keep(ann, 'mlind', 'M. L.')]
    addNote(ann, other, 'as M. L.')
    meet()
    ann.write(() => ann.merge(mara, other))
    meet()
    expect(ben.all<Person>('people')).toMatchObject([{ id: mara, displayName: 'Mara' }])
    expect(ben.all<{ personId: string }>('notes')).toMatchObject([{ personId: mara }])
    const [merge] = ben.all<Merge>('merges')
    ben.write(() => ben.unmerge(merge as Merge))
    meet()
    expect(ann.person(other)).toMatchObject({ displayName: 'M. L.' })
    expect(ann.accountsOf(other)).toHaveLength(1)
    expect(ann.all<{ personId: string }>('notes')).toMatchObject([{ personId: other }])
    expect(ann.rows.has(nameOf('merges', merge?.id ?? ''))).toBe(false)
  })

  it('keeps what somebody says who does not know of it', () => {
    const [mara, other] = [keep(ann, 'mara', 'Mara'), keep(ann, 'mlind', 'M. L.')]
    meet()
    ann.write(() => ann.merge(mara, other))
    ben.write(() => ben.change(other, { doNotEngage: true }))
    addNote(ben, other, 'called')
    meet()
    expect(ann.person(mara)).toMatchObject({ doNotEngage: true })
    expect(notesOf(ann)).toEqual(['called'])
  })
})

it('an account that is seen with its stable id is the same to whoever kept it by its handle', () => {
  const id = keep(ann, 'mara')
  ann.write(() => {
    for (const account of ann.accountsOf(id)) ann.identify(account, '97')
  })
  keep(ben, 'mara')
  meet()
  expect(ben.all('people')).toHaveLength(1)
  expect(ben.all('identities')).toMatchObject([{ key: 'id:97', personId: id }])
})
