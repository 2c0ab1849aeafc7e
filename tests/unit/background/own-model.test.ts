import { beforeEach, describe, expect, it } from 'vitest'
import { exportPerson } from '../../../lib/backup/person-export'
import type { Sentiment } from '../../../lib/model/person/person'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { learnFrom } from '../../../lib/model/post/own-model'
import type { Post } from '../../../lib/model/post/post'
import { answer } from '../../../lib/rpc/server'
import { erasePerson } from '../../../lib/store/erasure'
import { examplesOf, forgetExamples } from '../../../lib/store/examples'
import { identitiesOf } from '../../../lib/store/identities'
import { author, classifyByWord, post } from '../people'
import { content, db, handlers, page } from './context'

const NOW = 1_700_000_000_000

let world: ReturnType<typeof handlers>
let ask: (type: string, payload: unknown) => Promise<unknown>
beforeEach(async () => {
  world = handlers({ now: () => NOW, classify: unsure })
  ask = async (type, payload) => {
    const reply = await answer({ type, payload }, page, world)
    if (!reply?.ok) throw new Error(reply?.error)
    return reply.value
  }
  await ask('changeSettings', { brand: { ...NO_BRAND, name: 'Acme', handles: { x: ['acme'] } } })
})

/** A classifier that has no opinion of its own, but for whoever says thanks. */
async function unsure(text: string) {
  const said = await classifyByWord(text)
  if (said.label === 'positive') return said
  const even = { negative: 0.1, neutral: 0.65, positive: 0.25 }
  return { ...said, label: 'neutral' as const, probabilities: even, evidence: [] }
}

const by = (nth: number) =>
  author({ handle: `user${nth}`, name: `User ${nth}`, url: `https://x.com/user${nth}` })
const said = (text: string, nth: number, changes: Partial<Post> = {}) =>
  post({ key: `x:status:${nth}`, text: `@acme ${text}`, author: by(nth), ...changes })

const SAYINGS: [Sentiment, string][] = [
  ['negative', 'it wobbles on the shelf'],
  ['neutral', 'the shop opens at nine'],
  ['positive', 'she hums along in the morning'],
]

/** So many corrections, each of another author's post. */
async function teach(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    const [label, text] = SAYINGS[nth % 3] ?? ['neutral', '']
    await ask('correctSentiment', { post: said(text, nth), label })
  }
}

type Context = {
  analysis: { label: Sentiment; allows: string; escalation: unknown; vetoes: string[] }
}
const read = async (one: Post) => ((await ask('postContext', { post: one })) as Context).analysis

const WOBBLES = said('mine wobbles as well', 900)

describe('the team’s own model', () => {
  it('does nothing with fewer than fifty labels', async () => {
    await teach(49)
    expect((await read(WOBBLES)).label).toBe('neutral')
  })

  it('reads a post by what they said of others, from then on', async () => {
    expect((await read(WOBBLES)).label).toBe('neutral')
    await teach(60)
    expect((await read(WOBBLES)).label).toBe('negative')
    expect((await read(said('hums', 901))).label).toBe('positive')
  })

  it('switched off, reads it as before, and learns nothing', async () => {
    await teach(60)
    await ask('changeSettings', { learnFromTeam: false })
    expect((await read(WOBBLES)).label).toBe('neutral')
    await ask('correctSentiment', { post: said('hums', 902), label: 'negative' })
    expect(await db.examples.count()).toBe(60)
    await ask('changeSettings', { learnFromTeam: true })
    expect((await read(WOBBLES)).label).toBe('negative')
  })

  it('reset, reads it as before; corrections stay', async () => {
    await teach(60)
    await forgetExamples(db)
    expect((await read(WOBBLES)).label).toBe('neutral')
    expect((await read(said('it wobbles on the shelf', 0))).label).toBe('negative')
  })

  it('overrules no correction', async () => {
    await teach(60)
    await ask('correctSentiment', { post: WOBBLES, label: 'positive' })
    expect((await read(WOBBLES)).label).toBe('positive')
    await ask('correctSentiment', { post: WOBBLES, label: null })
    expect((await read(WOBBLES)).label).toBe('negative')
  })

  it('overrules no escalation, and no veto', async () => {
    await teach(60)
    const burnt = said('hums along, and burned my hand, I am in hospital', 903)
    expect((await read(burnt)).escalation).not.toBeNull()
    const ironic = await read(said('thank you, hums in the morning 🙄', 904))
    expect(ironic).toMatchObject({ label: 'positive', allows: 'ask_or_leave' })
    expect(ironic.vetoes).toContain('ironic_sign')
  })

  it('learns from what was done and turned down, and unlearns what is taken back', async () => {
    const thanked = said('hums', 910)
    await ask('resolveOnPost', { post: thanked, action: 'thank', status: 'accepted' })
    await ask('resolveOnPost', { post: said('opens', 911), action: 'thank', status: 'rejected' })
    await ask('resolveOnPost', { post: said('later', 912), action: 'thank', status: 'snoozed' })
    await ask('rememberInsertion', {
      post: said('wobbles', 913),
      action: 'careful_reply',
      text: 'We look.',
    })
    await ask('confirmSent', { post: said('wobbles', 913) })
    const labels = async () =>
      (await examplesOf(db)).map(({ label, by }) => `${label} ${by}`).sort()
    expect(await labels()).toEqual(['negative action', 'neutral dismissal', 'positive action'])
    for (const { id } of await db.suggestions.toArray()) await ask('reopenSuggestion', { id })
    expect(await labels()).toEqual([])
  })

  it('learns from what is settled in the inbox, while the post is remembered', async () => {
    const thanks = said('thank you, she hums', 915)
    await ask('upsertPerson', { network: 'x', author: by(915) })
    await answer({ type: 'annotate', payload: { posts: [thanks] } }, content, world)
    const [suggestion] = await db.suggestions.toArray()
    await ask('resolveSuggestion', { id: suggestion?.id, status: 'accepted' })
    expect(await examplesOf(db)).toMatchObject([{ label: 'positive', by: 'action' }])
  })

  it('takes what they say for more than what they did', async () => {
    const one = said('hums', 920)
    await ask('correctSentiment', { post: one, label: 'negative' })
    await ask('resolveOnPost', { post: one, action: 'thank', status: 'accepted' })
    expect(await examplesOf(db)).toMatchObject([{ label: 'negative', by: 'correction' }])
    await ask('correctSentiment', { post: one, label: null })
    expect(await examplesOf(db)).toEqual([])
  })

  it('learns nothing from an advertisement or from a post whose end it does not know', async () => {
    await ask('correctSentiment', {
      post: said('hums', 930, { promoted: true }),
      label: 'negative',
    })
    await ask('correctSentiment', {
      post: said('hums', 931, { truncated: true }),
      label: 'negative',
    })
    expect(await examplesOf(db)).toEqual([])
  })
})

describe('what is learned from a person’s post', () => {
  const spelled = async () =>
    (await examplesOf(db)).flatMap(({ words }) => words.flatMap(({ text }) => text ?? []))

  it('keeps no address, no text and no word that fewer than three people have said', async () => {
    await teach(6)
    expect(JSON.stringify(await db.examples.toArray())).not.toMatch(
      /x\.com|user|wobbles|shelf|acme/i,
    )
    await teach(9)
    expect(await spelled()).toContain('wobbles')
    expect(await spelled()).not.toContain('acme')
  })

  it('keeps no part of their own name, and spells out nothing that may be one', async () => {
    const named = (nth: number) =>
      said(`Sandra and wobbly hums, says ulla ${nth}`, nth, {
        author: author({ handle: `h${nth}`, name: `Wobbly ${nth}` }),
      })
    await ask('upsertPerson', {
      network: 'x',
      author: author({ handle: 'ulla_k', name: 'Ulla K' }),
    })
    for (let nth = 0; nth < 5; nth++) {
      await ask('correctSentiment', { post: named(nth), label: 'positive' })
    }
    expect(new Set(await spelled())).toEqual(new Set(['and', 'hums', 'says']))
    const prints = (await classifyByWord('wobbly')).words.map(({ print }) => print)
    const kept = (await examplesOf(db)).flatMap(({ words }) => words.map(({ print }) => print))
    expect(kept).not.toContain(prints[0])
  })

  it('goes with them: nothing of it is left in the model, nor a name of theirs in words of others', async () => {
    await teach(60)
    const before = learnFrom(await examplesOf(db))
    const mara = author({ handle: 'humsy', name: 'Humsy' })
    const theirs = said('hums and croaks', 940, { author: mara })
    await ask('correctSentiment', { post: theirs, label: 'negative' })
    expect(learnFrom(await examplesOf(db))).not.toEqual(before)
    await ask('upsertPerson', { network: 'x', author: mara })
    const [identity] = await identitiesOf(db, 'x', [mara])
    const personId = identity?.personId ?? ''
    expect((await exportPerson(db, personId, NOW)).examples).toHaveLength(1)
    await erasePerson(db, personId, NOW)
    expect(await db.examples.count()).toBe(60)
    expect(learnFrom(await examplesOf(db))).toEqual(before)

    await ask('upsertPerson', {
      network: 'x',
      author: author({ handle: 'shelf', name: 'Shelf Morning' }),
    })
    const [other] = await identitiesOf(db, 'x', [author({ handle: 'shelf' })])
    expect(await spelled()).toContain('morning')
    await erasePerson(db, other?.personId ?? '', NOW)
    expect(await spelled()).not.toContain('morning')
    expect(await spelled()).toContain('hums')
    expect(learnFrom(await examplesOf(db))).toEqual(before)
  })
})
