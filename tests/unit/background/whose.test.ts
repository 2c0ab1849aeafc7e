import { describe, expect, it } from 'vitest'
import { answer } from '../../../lib/rpc/server'
import { author, post } from '../people'
import { db, handlers, page } from './context'

/** Somebody kept with a note and a contact, and somebody else. */
async function start() {
  const world = handlers()
  const ask = (type: string, payload: unknown) => answer({ type, payload }, page, world)
  await ask('upsertPerson', { network: 'x', author: author() })
  const [mara] = await db.people.toArray()
  const personId = mara?.id ?? ''
  const other = author({ handle: 'bao', name: 'Bao', url: 'https://x.com/bao' })
  await ask('upsertPerson', { network: 'x', author: other })
  const otherId = (await db.people.toArray()).find(({ id }) => id !== personId)?.id ?? ''
  await ask('addNote', { personId, text: 'Sails.' })
  const contact = { channel: 'email', direction: 'in', kind: 'praise', direct: true, at: 1 }
  await ask('logContact', { ...contact, personId })
  const [note] = await db.notes.toArray()
  const [logged] = await db.interactions.toArray()
  return { ask, personId, otherId, other, note: note?.id ?? '', contact: logged?.id ?? '' }
}

const refused = { ok: false, error: expect.stringContaining('different person') }

describe('what belongs to somebody else', () => {
  it('is no note to remove', async () => {
    const { ask, personId, otherId, note } = await start()
    expect(await ask('removeNote', { id: note, personId: otherId })).toEqual(refused)
    expect(await db.notes.count()).toBe(1)
    expect(await ask('removeNote', { id: note, personId })).toMatchObject({ ok: true })
    expect(await db.notes.count()).toBe(0)
  })

  it('is no contact to remove', async () => {
    const { ask, personId, otherId, contact } = await start()
    expect(await ask('removeContact', { id: contact, personId: otherId })).toEqual(refused)
    expect(await db.interactions.count()).toBe(1)
    expect(await ask('removeContact', { id: contact, personId })).toMatchObject({ ok: true })
    expect(await db.interactions.count()).toBe(0)
  })

  it('is no answer to take back, on a post of another or of a stranger', async () => {
    const { ask, other, contact } = await start()
    const stranger = author({ handle: 'stranger' })
    for (const by of [other, stranger]) {
      const payload = { post: post({ author: by }), contactId: contact }
      expect(await ask('withdrawSent', payload)).toEqual(refused)
    }
    expect(await db.interactions.count()).toBe(1)
  })

  it('an insight about somebody who is gone is not kept', async () => {
    const { ask, personId } = await start()
    await ask('erasePerson', { personId })
    const insight = { personId, text: 'Likes blue', topic: 'Colours', sentiment: 'neutral' }
    expect(await ask('captureInsight', { insight })).toMatchObject({ ok: false })
    expect(await db.insights.count()).toBe(0)
  })
})
