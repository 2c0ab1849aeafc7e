import { beforeEach, describe, expect, it } from 'vitest'
import type { Author, NetworkId } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { forEveryNetwork } from '../../../lib/networks'
import { cardOf, cardOfAuthor } from '../../../lib/store/cards'
import { addNote, logContact, removeContact } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { findPeople, vipAdvocates } from '../../../lib/store/find'
import { identitiesOf, refreshIdentities } from '../../../lib/store/identities'
import { mergeInto, unmerge } from '../../../lib/store/merges'
import { observe } from '../../../lib/store/observations'
import { setVip, toggleVip, updatePerson, upsertPerson } from '../../../lib/store/people'
import { handlers, settingsThat } from '../background/context'
import { author, post } from '../people'

const NOW = 1_700_000_000_000
const DAY = 86_400_000
const onLinkedIn = author({
  handle: 'mara-lindqvist',
  url: 'https://www.linkedin.com/in/mara-lindqvist/',
})
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

/** What the markers show of posts by these authors that are about nothing. */
async function glyphsFor(_: Database, network: NetworkId, authors: Author[], now: number) {
  const settings = { ...DEFAULT_SETTINGS, networks: forEveryNetwork(() => true) }
  const { annotate } = handlers({
    db,
    settings: settingsThat(async () => settings),
    now: () => now,
  })
  const posts = authors.map((by, n) =>
    post({ key: `${n}`, network, author: by, mentions: [], text: 'Rain.' }),
  )
  return (await annotate({ posts }, { caller: 'content', network, tabId: 1 })).glyphs
}

function contact(personId: string, at: number) {
  return {
    id: crypto.randomUUID(),
    personId,
    channel: 'phone' as const,
    direction: 'out' as const,
    kind: 'thank' as const,
    direct: true,
    at,
  }
}

describe('keeping people', () => {
  it('keeps an author once, however often they are kept', async () => {
    const first = await upsertPerson(db, 'x', author(), NOW)
    const again = await upsertPerson(db, 'x', author({ handle: 'MARALIND' }), NOW + 1)
    expect(again).toEqual(first)
    expect(await db.people.count()).toBe(1)
  })

  it('shows the same tier under a new handle with the same stable id, and keeps the old', async () => {
    const { id } = await upsertPerson(db, 'facebook', author({ stableId: '100' }), NOW)
    await updatePerson(db, id, { tier: 'fully_engaged' }, NOW)
    const renamed = author({ handle: 'mara.new', stableId: '100' })
    expect(await glyphsFor(db, 'facebook', [renamed], NOW)).toEqual([[0, 4, 0, 0]])
    expect((await cardOf(db, id, NOW)).identities[0]).toMatchObject({
      handle: 'mara.new',
      handleHistory: ['maralind'],
    })
    expect(await findPeople(db, 'maralind', 10)).toHaveLength(1)
  })

  it('takes a stable id for the key when a page shows one later', async () => {
    const { id } = await upsertPerson(db, 'linkedin', author(), NOW)
    await glyphsFor(db, 'linkedin', [author({ stableId: 'ACo1' })], NOW)
    const rows = await db.identities.toArray()
    expect(rows).toMatchObject([{ key: 'id:ACo1', personId: id }])
  })

  it('knows somebody by their handle after seeing them under their number', async () => {
    await upsertPerson(db, 'facebook', author({ stableId: '100' }), NOW)
    const byNumber = author({ handle: '100', stableId: '100' })
    const known = await identitiesOf(db, 'facebook', [byNumber, author()])
    expect(known.map((identity) => identity?.handle)).toEqual(['maralind', 'maralind'])
    expect(await db.identities.toArray()).toMatchObject([{ handle: 'maralind', handleHistory: [] }])
  })

  it('takes the handle once it is seen, where only the number was known', async () => {
    await upsertPerson(db, 'facebook', author({ handle: '100', stableId: '100' }), NOW)
    await refreshIdentities(db, 'facebook', [author({ stableId: '100' })])
    expect(await db.identities.toArray()).toMatchObject([{ handle: 'maralind', handleHistory: [] }])
  })

  it('counts every click on the star, also two at once', async () => {
    const vip = { since: NOW, by: '', why: '' }
    await Promise.all([1, 2, 3].map(() => toggleVip(db, 'x', author(), vip)))
    expect(await glyphsFor(db, 'x', [author()], NOW)).toEqual([[1, 0, 0, 0]])
    await toggleVip(db, 'x', author(), vip)
    expect(await glyphsFor(db, 'x', [author()], NOW)).toEqual([[0, 0, 0, 0]])
  })

  it('writes nothing when one of the changes is not valid', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    const before = await cardOf(db, id, NOW)
    await expect(
      updatePerson(db, id, { tier: 'engaged', displayName: '' }, NOW + 1),
    ).rejects.toThrow()
    expect(await cardOf(db, id, NOW)).toEqual(before)
  })

  it('clears an optional field with null', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    await updatePerson(db, id, { company: 'light buyer' }, NOW)
    await updatePerson(db, id, { company: null }, NOW)
    expect((await cardOf(db, id, NOW)).person).not.toHaveProperty('company')
  })

  it('erases a person from every table', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    const other = await upsertPerson(db, 'linkedin', onLinkedIn, NOW)
    await logContact(db, contact(id, NOW))
    await addNote(db, { id: crypto.randomUUID(), personId: id, text: 'x', kind: 'note', at: NOW })
    await mergeInto(db, id, other.id, NOW)
    await erasePerson(db, id, NOW)
    // That they were erased is remembered, and nothing else.
    for (const table of db.tables.filter(({ name }) => name !== 'erasures'))
      expect([table.name, await table.count()]).toEqual([table.name, 0])
  })
})

describe('erasing', () => {
  it('takes everybody who was folded into the person, however long the chain', async () => {
    const onFacebook = author({ handle: 'mara.l', url: 'https://www.facebook.com/mara.l' })
    const a = await upsertPerson(db, 'x', author(), NOW)
    const b = await upsertPerson(db, 'linkedin', onLinkedIn, NOW)
    const c = await upsertPerson(db, 'facebook', onFacebook, NOW)
    await mergeInto(db, a.id, b.id, NOW)
    await mergeInto(db, c.id, a.id, NOW)
    await erasePerson(db, c.id, NOW)
    // That they were erased is remembered, and nothing else.
    for (const table of db.tables.filter(({ name }) => name !== 'erasures'))
      expect([table.name, await table.count()]).toEqual([table.name, 0])
  })

  it('is not undone by a post that was still being read', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    await erasePerson(db, id, NOW)
    const late = {
      network: 'x',
      postKey: '1',
      identityKey: 'handle:maralind',
      personId: id,
    } as const
    await observe(db, [{ ...late, label: 'positive', at: NOW }])
    expect(await db.observations.count()).toBe(0)
  })
})

describe('looking up', () => {
  it('gives blank glyphs for strangers, in the order asked', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    await setVip(db, id, { since: NOW, by: 'Ana', why: '' }, NOW)
    const stranger = author({ handle: 'dhart' })
    expect(await glyphsFor(db, 'x', [stranger, author(), stranger], NOW)).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
    ])
  })

  it('does not take the same handle on another network for the same person', async () => {
    await upsertPerson(db, 'x', author(), NOW)
    expect(await cardOfAuthor(db, 'facebook', author(), NOW)).toBeNull()
  })

  it('finds by the beginning of any word of the name or handle, VIPs first', async () => {
    await upsertPerson(db, 'x', author(), NOW)
    const zoe = await upsertPerson(db, 'x', author({ handle: 'zoe_m', name: 'Zoë Marín' }), NOW)
    await setVip(db, zoe.id, { since: NOW, by: '', why: '' }, NOW)
    const names = async (query: string) =>
      (await findPeople(db, query, 10)).map(({ displayName }) => displayName)
    expect(await names('mar')).toEqual(['Zoë Marín', 'Mara Lindqvist'])
    expect(await names('LIND mara')).toEqual(['Mara Lindqvist'])
    expect(await names('@zoe_m')).toEqual(['Zoë Marín'])
    expect(await names('  ')).toEqual([])
  })

  it('lists VIP advocates, the longest without contact first', async () => {
    const ids: string[] = []
    for (const handle of ['a', 'b', 'c']) {
      const { id } = await upsertPerson(db, 'x', author({ handle, name: handle }), NOW)
      await setVip(db, id, { since: NOW, by: '', why: '' }, NOW)
      ids.push(id)
    }
    await logContact(db, contact(ids[0] ?? '', NOW))
    await logContact(db, contact(ids[1] ?? '', NOW - 40 * DAY))
    expect((await vipAdvocates(db)).map(({ displayName }) => displayName)).toEqual(['c', 'b', 'a'])
  })
})

describe('contacts', () => {
  it('keep the last contact true when one is taken back', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    const latest = contact(id, NOW)
    await logContact(db, contact(id, NOW - DAY))
    await logContact(db, latest)
    expect((await cardOf(db, id, NOW)).lastContactAt).toBe(NOW)
    await removeContact(db, latest.id, id)
    expect((await cardOf(db, id, NOW)).lastContactAt).toBe(NOW - DAY)
  })

  it('are refused for somebody who is gone', async () => {
    await expect(logContact(db, contact(crypto.randomUUID(), NOW))).rejects.toThrow(
      'error_unknown_person',
    )
    expect(await db.interactions.count()).toBe(0)
  })
})

describe('merging', () => {
  async function two() {
    const kept = await upsertPerson(db, 'x', author(), NOW)
    const folded = await upsertPerson(db, 'linkedin', onLinkedIn, NOW)
    await updatePerson(db, folded.id, { tier: 'engaged', motivation: { add: 'craft' } }, NOW)
    await logContact(db, contact(folded.id, NOW - DAY))
    return { keptId: kept.id, foldedId: folded.id }
  }

  it('shows one person under both accounts', async () => {
    const { keptId, foldedId } = await two()
    await mergeInto(db, keptId, foldedId, NOW)
    expect(await glyphsFor(db, 'x', [author()], NOW)).toEqual([[0, 3, 0, 0]])
    expect(await glyphsFor(db, 'linkedin', [onLinkedIn], NOW)).toEqual([[0, 3, 0, 0]])
    expect(await cardOf(db, keptId, NOW)).toMatchObject({ lastContactAt: NOW - DAY })
  })

  it('gives both people back as they were when undone', async () => {
    const { keptId, foldedId } = await two()
    const before = [await cardOf(db, keptId, NOW), await cardOf(db, foldedId, NOW)]
    const mergeId = await mergeInto(db, keptId, foldedId, NOW)
    await unmerge(db, mergeId, NOW)
    expect([await cardOf(db, keptId, NOW), await cardOf(db, foldedId, NOW)]).toEqual(before)
    expect(await findPeople(db, 'lindqvist', 10)).toHaveLength(2)
  })

  it('puts the kept person on the campaigns of the folded one, until it is undone', async () => {
    const { keptId, foldedId } = await two()
    const campaign = {
      id: crypto.randomUUID(),
      name: 'The Crag',
      kind: 'preview' as const,
      startsAt: NOW,
      asked: [foldedId],
      tookPart: [keptId, foldedId],
    }
    await db.campaigns.add(campaign)
    const mergeId = await mergeInto(db, keptId, foldedId, NOW)
    expect((await db.campaigns.get(campaign.id))?.asked).toContain(keptId)
    await unmerge(db, mergeId, NOW)
    expect(await db.campaigns.get(campaign.id)).toEqual(campaign)
  })

  it('keeps what was changed between merging and undoing', async () => {
    const { keptId, foldedId } = await two()
    const mergeId = await mergeInto(db, keptId, foldedId, NOW)
    await updatePerson(db, keptId, { company: 'existing customer' }, NOW)
    await unmerge(db, mergeId, NOW)
    expect((await cardOf(db, keptId, NOW)).person).toMatchObject({
      company: 'existing customer',
      tier: 'unknown',
    })
  })

  it('gives an account back whose key has changed since', async () => {
    const { keptId, foldedId } = await two()
    const mergeId = await mergeInto(db, keptId, foldedId, NOW)
    await refreshIdentities(db, 'linkedin', [{ ...onLinkedIn, stableId: 'ACo1' }])
    await unmerge(db, mergeId, NOW)
    expect((await cardOf(db, foldedId, NOW)).identities).toMatchObject([{ key: 'id:ACo1' }])
    expect((await cardOf(db, keptId, NOW)).identities).toHaveLength(1)
  })

  it('is for two accounts of one person on one network too, and can be undone', async () => {
    const one = await upsertPerson(db, 'x', author(), NOW)
    const other = await upsertPerson(db, 'x', author({ handle: 'mara_b', name: 'Mara B' }), NOW)
    const mergeId = await mergeInto(db, one.id, other.id, NOW)
    const handles = async (id: string) =>
      (await cardOf(db, id, NOW)).identities.map(({ handle }) => handle).toSorted()
    expect(await handles(one.id)).toEqual(['mara_b', 'maralind'])
    const posts = [author(), author({ handle: 'mara_b' })]
    const found = await identitiesOf(db, 'x', posts)
    expect(found.map((identity) => identity?.personId)).toEqual([one.id, one.id])
    await unmerge(db, mergeId, NOW)
    expect([await handles(one.id), await handles(other.id)]).toEqual([['maralind'], ['mara_b']])
  })

  it('is refused for one person with themselves, and changes nothing', async () => {
    const one = await upsertPerson(db, 'x', author(), NOW)
    await expect(mergeInto(db, one.id, one.id, NOW)).rejects.toThrow('error_merge_same_person')
    expect(await db.people.count()).toBe(1)
    expect(await db.merges.count()).toBe(0)
  })
})
