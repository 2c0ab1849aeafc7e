import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../lib/model/post/post'
import { author, post } from '../people'
import { db, handlers } from './context'

const onLinkedIn = { caller: 'content', network: 'linkedin', tabId: 1 } as const
const ID = `ACoAA${'m'.repeat(34)}`

function member(handle: string, stableId?: string) {
  const url = `https://www.linkedin.com/in/${handle}/`
  return author({ handle, url, ...(stableId && { stableId }) })
}

/** Keeps a member of LinkedIn, and shows a post of somebody else's that mentions them. */
async function mentioned(kept: ReturnType<typeof member>, mention: Mention) {
  const world = handlers()
  const { networks } = await world.settings({}, { caller: 'page' })
  const settings = { networks: { ...networks, linkedin: true } }
  await world.changeSettings(settings, { caller: 'page' })
  await world.upsertPerson({ network: 'linkedin', author: kept }, { caller: 'page' })
  const by = member('somebody-else')
  const posts = [post({ key: 'l:1', network: 'linkedin', author: by, mentions: [mention] })]
  await world.annotate({ posts }, onLinkedIn)
  return (await db.identities.toArray()).map(({ key, handle, personId }) => ({
    key,
    handle,
    personId,
  }))
}

describe('a mention by handle and id together', () => {
  const mention = { handle: 'ada-berg', stableId: ID, name: 'Ada Berg' }

  it('tells the id of somebody who was kept by handle', async () => {
    const [identity] = await mentioned(member('ada-berg'), mention)
    expect(identity).toMatchObject({ key: `id:${ID}`, handle: 'ada-berg' })
  })

  it('tells the handle of somebody who was kept by id', async () => {
    const [identity] = await mentioned(member(ID, ID), mention)
    expect(identity).toMatchObject({ key: `id:${ID}`, handle: 'ada-berg' })
  })

  it('makes one person of whoever is read by handle and later by id', async () => {
    await mentioned(member('ada-berg'), mention)
    await handlers().upsertPerson(
      { network: 'linkedin', author: member(ID, ID) },
      { caller: 'page' },
    )
    expect(await db.people.count()).toBe(1)
  })

  it('tells nothing where only one of them is shown', async () => {
    const [identity] = await mentioned(member('ada-berg'), { handle: 'ada-berg' })
    expect(identity?.key).toBe('handle:ada-berg')
    const other = await mentioned(member('bo-holm'), { handle: ID, stableId: ID })
    expect(other.map(({ key }) => key)).toContain('handle:bo-holm')
  })
})
