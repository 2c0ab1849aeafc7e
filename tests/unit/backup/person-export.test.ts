import { beforeEach, describe, expect, it } from 'vitest'
import { exportPerson, readable } from '../../../lib/backup/person-export'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { mergeInto } from '../../../lib/store/merges'
import { dump, id, NOW, person, putInEveryTable, putPerson, waiting } from './everything'

/**
 * Tables that hold nothing of any one person. A new table is either covered by exporting and
 * erasing, or it is named here with the reason.
 */
const OF_NOBODY: Record<string, string> = {
  findBlocks: 'what follows from the tables that are in the export',
  findStamps: 'the same',
  draftUses: 'which template went out and when, not to whom',
  wordings: 'the team’s own texts',
  segments: 'filters, which name no person',
  tags: 'words for many people; which are theirs stands in their record',
  companyNotes: 'what is to be known of a company, not of somebody in it',
  columnMaps: 'what the columns of a file mean',
  changes: 'what was done, to how many; the rows are in changeBlocks',
  answerCounts: 'how many posts were answered on a day, whose is not kept',
  erasures: 'hashes of who was erased, which name nobody',
}

/** Draws can be checked for ever: they keep the random id and nothing else (`model/draw.ts`). */
const KEEPS_THE_ID = 'draws'

const trace = 'trace-of-ada'
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database(`test-${crypto.randomUUID()}`)
  await putPerson(db, person(2))
  await putInEveryTable(db, person(1), trace)
})

const tables = new Database('names').tables.map(({ name }) => name)

describe('somebody who waited before they were kept', () => {
  it('has it in their export, and it goes with them', async () => {
    await db.suggestions.add(waiting(7001, 'ada1_x'))
    const { suggestions } = await exportPerson(db, id(1), NOW)
    expect(suggestions).toContainEqual(expect.objectContaining({ id: id(7001), personId: id(1) }))
    await erasePerson(db, id(1), NOW)
    expect(await db.suggestions.get(id(7001))).toBeUndefined()
  })
})

describe('somebody with something in every table', () => {
  it.each(tables)('%s is a table of the test', async (name) => {
    expect(await db.table(name).count()).toBeGreaterThan(0)
  })

  it.each(tables.filter((name) => !OF_NOBODY[name]))('%s is in the export', async (name) => {
    const exported = await exportPerson(db, id(1), NOW)
    const [rows, stored] = [exported[name] as object[], await db.table<object>(name).toArray()]
    const theirs = stored.filter((row) => speaksOfAda(JSON.stringify(row)))
    expect(theirs.length).toBeGreaterThan(0)
    expect(rows).toHaveLength(name === 'changeBlocks' ? 4 : theirs.length)
  })

  it.each(tables)('%s has nothing of them once they are erased', async (name) => {
    await erasePerson(db, id(1), NOW)
    const left = JSON.stringify(await db.table(name).toArray())
    if (name === KEEPS_THE_ID) expect(left.replaceAll(id(1), '')).not.toSatisfy(speaksOfAda)
    else expect(left).not.toSatisfy(speaksOfAda)
  })

  it('takes nothing of anybody else along', async () => {
    const { people, identities, interactions } = await dump(db)
    const others = (rows: object[] = []) => rows.filter((row) => !speaksOfAda(JSON.stringify(row)))
    await erasePerson(db, id(1), NOW)
    expect(await dump(db)).toMatchObject({
      people: others(people),
      identities: others(identities),
      interactions: others(interactions),
    })
    expect(JSON.stringify(await exportPerson(db, id(2), NOW))).not.toSatisfy(speaksOfAda)
  })
})

/** By the trace, the name, the handles or the id. */
function speaksOfAda(written: string): boolean {
  return [trace, 'Ada1 Berg', 'ada1_', id(1)].some((sign) => written.includes(sign))
}

describe('the export of a person', () => {
  it('is read by people: times are dates', async () => {
    const text = readable(await exportPerson(db, id(1), NOW))
    expect(JSON.parse(text)).toMatchObject({
      ardent: 'person',
      madeAt: '2025-10-09T08:53:20.000Z',
      notes: [{ text: `${trace} note`, at: '2025-10-09T08:53:20.000Z' }],
    })
    expect(text).toContain('\n  "people": [')
  })

  it('says of lists of many where the person stands, and nothing of the others', async () => {
    await db.campaigns.toCollection().modify({ asked: [id(1), id(2)], tookPart: [id(2)] })
    const { campaigns } = await exportPerson(db, id(1), NOW)
    expect(campaigns).toMatchObject([{ name: 'Crag preview', asked: true, tookPart: false }])
  })

  it('holds those who were merged into them', async () => {
    await db.identities.where('personId').equals(id(2)).delete()
    await mergeInto(db, id(1), id(2), NOW)
    expect(JSON.stringify(await exportPerson(db, id(1), NOW))).toContain('Ada2 Berg')
  })

  it('of somebody who is gone is refused', async () => {
    await expect(exportPerson(db, id(404), NOW)).rejects.toMatchObject({
      key: 'error_unknown_person',
    })
  })
})

describe('erasing a person', () => {
  it('takes those who were merged into them out of what could be undone', async () => {
    const changeId = id(800)
    const before = await db.people.get(id(2))
    await db.changeBlocks.add({
      changeId,
      part: 0,
      rows: [{ table: 'people', key: id(2), before }],
    })
    await db.identities.where('personId').equals(id(2)).delete()
    await mergeInto(db, id(1), id(2), NOW)
    await erasePerson(db, id(1), NOW)
    expect(JSON.stringify(await dump(db))).not.toContain('Ada2 Berg')
  })

  it('leaves a campaign that could be put back, without them', async () => {
    const campaign = await db.campaigns.toCollection().first()
    const before = { ...campaign, asked: [id(1), id(2)] }
    await db.changeBlocks.toCollection().modify({
      rows: [{ table: 'campaigns', key: campaign?.id ?? '', before }],
    })
    await erasePerson(db, id(1), NOW)
    const [block] = await db.changeBlocks.toArray()
    expect(block?.rows).toMatchObject([{ before: { name: 'Crag preview', asked: [id(2)] } }])
  })
})
