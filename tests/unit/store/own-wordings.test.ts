import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../lib/store/database'
import {
  forgetWording,
  keepWordings,
  ownWordings,
  switchWording,
} from '../../../lib/store/own-wordings'

let db: Database
beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

const id = 'en/thank/x/own'
const wording = { id, on: true, body: 'Thanks for [[what]].', updatedAt: 1 }

describe('own wordings', () => {
  it.each([
    ['a text without a blank', { body: 'Thanks.' }],
    ['an unknown slot', { body: '{{name}} [[what]]' }],
    ['a wrong id', { id: 'en/thank/x' }],
    ['no time', { updatedAt: -1 }],
  ])('are kept all or none: %s', async (_, wrong) => {
    const other = { ...wording, id: 'en/thank/x/other' }
    await expect(keepWordings(db, [other, { ...wording, ...wrong }])).rejects.toThrow()
    expect(await ownWordings(db)).toEqual([])
  })

  it('are off and on again with their text', async () => {
    await keepWordings(db, [wording])
    await switchWording(db, id, false, 2)
    expect(await ownWordings(db)).toEqual([{ ...wording, on: false, updatedAt: 2 }])
    await switchWording(db, id, true, 3)
    expect(await ownWordings(db)).toEqual([{ ...wording, updatedAt: 3 }])
  })

  it('leave no trace of a built-in one that was off and is on again', async () => {
    await switchWording(db, id, false, 2)
    expect(await ownWordings(db)).toEqual([{ id, on: false, updatedAt: 2 }])
    await switchWording(db, id, true, 3)
    expect(await ownWordings(db)).toEqual([])
  })

  it('can be given up', async () => {
    await keepWordings(db, [wording])
    await forgetWording(db, id)
    expect(await ownWordings(db)).toEqual([])
  })
})
