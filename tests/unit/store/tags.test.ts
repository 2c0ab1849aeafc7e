import { beforeEach, describe, expect, it } from 'vitest'
import { newTag, tagKey, tagNamesIn } from '../../../lib/model/person/tag'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { forEveryNetwork } from '../../../lib/networks'
import { bulkEdit } from '../../../lib/store/bulk'
import { cardOf } from '../../../lib/store/cards'
import { Database } from '../../../lib/store/database'
import { peopleToKeepUpWith } from '../../../lib/store/inbox'
import { mergeInto, unmerge } from '../../../lib/store/merges'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { allTags, changeTag, removeTag, tagBook } from '../../../lib/store/tags'
import { undoChange } from '../../../lib/store/undo'
import { handlers, settingsThat } from '../background/context'
import { dump, importAll } from '../import/importing'
import { job } from '../jobs'
import { author, post } from '../people'

const NOW = 1_700_000_000_000
let db: Database
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`)
})

const keep = async (handle: string, network: 'x' | 'facebook' = 'x') =>
  (await upsertPerson(db, network, author({ handle, name: handle }), NOW)).id
const give = (id: string, name: string) => updatePerson(db, id, { tags: { add: name } }, NOW)
const tagsOn = async (id: string) => (await cardOf(db, id, NOW)).tags.map(({ name }) => name)

describe('a tag', () => {
  it('is there once it is given to somebody, under one key however it is written', async () => {
    const [ann, ben] = [await keep('ann'), await keep('ben')]
    await give(ann, 'Press')
    await give(ben, ' press ')
    expect(await allTags(db)).toEqual([newTag('Press')])
    expect(await db.people.get(ben)).toMatchObject({ tags: ['press'] })
    expect(await tagsOn(ben)).toEqual(['Press'])
  })

  it('is taken away again, and leaves no empty list', async () => {
    const ann = await keep('ann')
    await give(ann, 'Press')
    await updatePerson(db, ann, { tags: { remove: 'press' } }, NOW)
    expect(await db.people.get(ann)).not.toHaveProperty('tags')
  })

  it('has another name and colour for everybody at once', async () => {
    const ann = await keep('ann')
    await give(ann, 'Press')
    await changeTag(db, 'press', { name: 'Media', colour: 'grey' })
    expect((await cardOf(db, ann, NOW)).tags).toEqual([
      { key: 'press', name: 'Media', colour: 'grey' },
    ])
    await give(await keep('ben'), 'media')
    expect(await allTags(db)).toHaveLength(1)
  })

  it('can say how often whoever has it is to hear from us, and that markers show its colour', async () => {
    const ann = await keep('ann')
    await give(ann, 'Press')
    await give(ann, 'Zoo')
    await changeTag(db, 'press', { everyDays: 14, onMarker: true })
    await changeTag(db, 'zoo', { everyDays: 7 })
    expect(await cardOf(db, ann, NOW)).toMatchObject({ tagDays: 7 })
    await changeTag(db, 'press', { everyDays: null, onMarker: null })
    await changeTag(db, 'zoo', { everyDays: null })
    expect(await cardOf(db, ann, NOW)).not.toHaveProperty('tagDays')
    expect(await db.tags.get('press')).toEqual(newTag('Press'))
  })

  it('with an interval puts whoever has it on the list of those to keep up with', async () => {
    const ann = await keep('ann')
    await keep('ben')
    await give(ann, 'Press')
    expect(await peopleToKeepUpWith(db, await tagBook(db))).toEqual([])
    await changeTag(db, 'press', { everyDays: 14 })
    expect(await peopleToKeepUpWith(db, await tagBook(db))).toMatchObject([{ id: ann }])
  })

  it('shows its colour on markers where that was chosen, and on those of nobody else', async () => {
    await give(await keep('ann'), 'Press')
    await keep('ben')
    const glyphs = async () => {
      const settings = { ...DEFAULT_SETTINGS, networks: forEveryNetwork(() => true) }
      const { annotate } = handlers({
        db,
        settings: settingsThat(async () => settings),
        now: () => NOW,
      })
      const posts = ['ann', 'ben', 'nobody'].map((handle, n) =>
        post({ key: `${n}`, author: author({ handle }), mentions: [], text: 'Rain.' }),
      )
      return (await annotate({ posts }, { caller: 'content', network: 'x', tabId: 1 })).glyphs
    }
    const plain = Array.from({ length: 3 }, () => [0, 0, 0, 0])
    expect(await glyphs()).toEqual(plain)
    await changeTag(db, 'press', { onMarker: true, colour: 'red' })
    expect(await glyphs()).toEqual([[0, 0, 0, 0, 1], ...plain.slice(1)])
  })

  it('of a name that another was first called is another', async () => {
    await give(await keep('ann'), 'Press')
    await changeTag(db, 'press', { name: 'Media' })
    const ben = await keep('ben')
    await give(ben, 'Press')
    expect(await tagsOn(ben)).toEqual(['Press'])
    expect((await allTags(db)).map(({ key }) => key)).toEqual(['press', 'press 2'])
  })

  it('does not take the name of another', async () => {
    const ann = await keep('ann')
    await give(ann, 'Press')
    await give(ann, 'Media')
    await expect(changeTag(db, 'press', { name: 'MEDIA' })).rejects.toThrow('error_tag_name_taken')
    await expect(changeTag(db, 'gone', { name: 'Gone' })).rejects.toThrow('error_unknown_tag')
    await expect(changeTag(db, 'press', { name: 'a, b' })).rejects.toThrow()
  })

  it('is removed from everybody, and comes back with an undo', async () => {
    for (const handle of ['ann', 'ben']) await give(await keep(handle), 'Press')
    await keep('cleo')
    const before = await dump(db)
    const change = await removeTag(db, 'press', 'Tag removed: Press', NOW + 1)
    expect(change?.people).toBe(2)
    expect(await allTags(db)).toEqual([])
    expect((await db.people.toArray()).flatMap(({ tags }) => tags ?? [])).toEqual([])
    await undoChange(db, change?.id ?? '', NOW + 2)
    expect(await dump(db)).toEqual(before)
  })
})

describe('tags of two people who are one', () => {
  it('add up, and go back to whose they were', async () => {
    const [kept, folded] = [await keep('ann'), await keep('ann.f', 'facebook')]
    await give(kept, 'Press')
    await give(folded, 'Makers')
    const merge = await mergeInto(db, kept, folded, NOW + 1)
    expect(await tagsOn(kept)).toEqual(['Makers', 'Press'])
    await unmerge(db, merge, NOW + 2)
    expect(await tagsOn(kept)).toEqual(['Press'])
    expect(await tagsOn(folded)).toEqual(['Makers'])
  })
})

describe('a tag that came with a change of many', () => {
  const tagAll = async (ids: string[]) =>
    (
      await bulkEdit(
        db,
        ids,
        { field: 'tag_on', value: 'Press' },
        { by: '', at: NOW + 1 },
        'Press',
        job(),
      )
    ).change?.id ?? ''

  it('goes with it', async () => {
    const ids = [await keep('ann'), await keep('ben')]
    const before = await dump(db)
    await undoChange(db, await tagAll(ids), NOW + 2)
    expect(await dump(db)).toEqual(before)
  })

  it('stays where somebody else has it by now', async () => {
    const change = await tagAll([await keep('ann')])
    const ben = await keep('ben')
    await give(ben, 'Press')
    await undoChange(db, change, NOW + 2)
    expect(await tagsOn(ben)).toEqual(['Press'])
    expect(await allTags(db)).toHaveLength(1)
  })

  it('is taken from many as well', async () => {
    const ids = [await keep('ann'), await keep('ben')]
    await tagAll(ids)
    const editing = { by: '', at: NOW + 3 }
    const edit = { field: 'tag_off', value: 'press' } as const
    expect((await bulkEdit(db, ids, edit, editing, '', job())).changed).toBe(2)
    expect((await bulkEdit(db, ids, edit, editing, '', job())).changed).toBe(0)
  })
})

describe('tags of a file', () => {
  const csv = 'Name,X,Tags\nAnn Berg,ann,"Press; makers, Oslo | VIP guest"\nBen Hart,ben,press\n'

  it('are several a cell, and are added to those that staff gave', async () => {
    const ann = await keep('ann')
    await give(ann, 'Makers')
    await importAll(db, csv)
    expect(await tagsOn(ann)).toEqual(['Makers', 'Oslo', 'Press', 'VIP guest'])
    expect(await allTags(db)).toHaveLength(4)
    expect((await db.people.toArray()).some(({ crm }) => crm !== undefined)).toBe(false)
  })

  it('go with the import when it is undone', async () => {
    await give(await keep('cleo'), 'Makers')
    const before = await dump(db)
    const { changeId } = await importAll(db, csv)
    await undoChange(db, changeId, NOW + 1)
    expect(await dump(db)).toEqual(before)
  })

  it('say nothing new the second time', async () => {
    await importAll(db, csv)
    const before = await dump(db)
    await importAll(db, csv)
    expect(await dump(db)).toEqual(before)
  })
})

it('names of tags are parted by what nobody writes in one', () => {
  expect(tagNamesIn(' Press ;makers,, "Oslo"|PRESS\nA  B ')).toEqual([
    'PRESS',
    'makers',
    'Oslo',
    'A B',
  ])
  expect(tagKey('  Ärzte  e.V. ')).toBe('ärzte e.v.')
})
