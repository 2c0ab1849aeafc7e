import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../lib/store/database'
import {
  resetTemplate,
  saveTemplates,
  switchTemplate,
  teamTemplates,
} from '../../../lib/store/templates'

let db: Database
beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

const id = 'en/thank/x/own'
const template = { id, on: true, body: 'Thanks for [[what]].', updatedAt: 1 }

describe('own templates', () => {
  it.each([
    ['a text without a blank', { body: 'Thanks.' }],
    ['an unknown slot', { body: '{{name}} [[what]]' }],
    ['a wrong id', { id: 'en/thank/x' }],
    ['no time', { updatedAt: -1 }],
  ])('are kept all or none: %s', async (_, wrong) => {
    const other = { ...template, id: 'en/thank/x/other' }
    await expect(saveTemplates(db, [other, { ...template, ...wrong }])).rejects.toThrow()
    expect(await teamTemplates(db)).toEqual([])
  })

  it('are off and on again with their text', async () => {
    await saveTemplates(db, [template])
    await switchTemplate(db, id, false, 2)
    expect(await teamTemplates(db)).toEqual([{ ...template, on: false, updatedAt: 2 }])
    await switchTemplate(db, id, true, 3)
    expect(await teamTemplates(db)).toEqual([{ ...template, updatedAt: 3 }])
  })

  it('leave no trace of a built-in one that was off and is on again', async () => {
    await switchTemplate(db, id, false, 2)
    expect(await teamTemplates(db)).toEqual([{ id, on: false, updatedAt: 2 }])
    await switchTemplate(db, id, true, 3)
    expect(await teamTemplates(db)).toEqual([])
  })

  it('can be given up', async () => {
    await saveTemplates(db, [template])
    await resetTemplate(db, id)
    expect(await teamTemplates(db)).toEqual([])
  })
})
