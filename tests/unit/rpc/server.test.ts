import { describe, expect, it } from 'vitest'
import { type MessageType, protocol } from '../../../lib/rpc/protocol'
import { answer, originOf, type Sender } from '../../../lib/rpc/server'
import { announced, content, db, handlers, page, settingsThat } from '../background/context'
import { author, post } from '../people'

const own = {
  id: 'ardent',
  isOwnPage: (url: string) => url.startsWith('chrome-extension://ardent/'),
}
describe('the sender', () => {
  const tab = { id: 7 }
  it.each<[string, Sender, unknown]>([
    [
      'is a network’s page in its top frame',
      { id: 'ardent', url: 'https://x.com/home', frameId: 0, tab },
      { caller: 'content', network: 'x', tabId: 7 },
    ],
    [
      'is a page of ours, in a tab or not',
      { id: 'ardent', url: 'chrome-extension://ardent/popup.html' },
      { caller: 'page' },
    ],
    [
      'is nobody in a frame of a network’s page',
      { id: 'ardent', url: 'https://x.com/', frameId: 3, tab },
      null,
    ],
    ['is nobody without encryption', { id: 'ardent', url: 'http://x.com/', frameId: 0, tab }, null],
    [
      'is nobody from another extension',
      { id: 'other', url: 'https://x.com/', frameId: 0, tab },
      null,
    ],
    [
      'is nobody on another site',
      { id: 'ardent', url: 'https://x.com.evil.example/', frameId: 0, tab },
      null,
    ],
    [
      'is nobody on a name that only ends alike',
      { id: 'ardent', url: 'https://notx.com/', frameId: 0, tab },
      null,
    ],
    ['is nobody without an address', { id: 'ardent' }, null],
  ])('%s', (_, sender, expected) => {
    expect(originOf(sender, own)).toEqual(expected)
  })
})

describe('a content script', () => {
  const allowed: MessageType[] = [
    'annotate',
    'identify',
    'toggleVip',
    'openPanel',
    'replyBoxEmptied',
  ]
  const others = (Object.keys(protocol) as MessageType[]).filter((type) => !allowed.includes(type))

  it.each(others)('may not ask for %s', async (type) => {
    const reply = await answer({ type, payload: {} }, content, handlers())
    expect(reply).toEqual({ ok: false, error: `This page may not ask for “${type}”.` })
  })

  it('gets glyph indexes and nothing else', async () => {
    const world = handlers()
    await answer({ type: 'toggleVip', payload: { author: author() } }, content, world)
    const reply = await answer({ type: 'annotate', payload: { posts: [post()] } }, content, world)
    expect(reply).toEqual({ ok: true, value: { on: true, overlays: true, glyphs: [[1, 0, 0, 0]] } })
  })

  it('cannot ask about another network’s posts', async () => {
    const posts = [post({ network: 'facebook' })]
    const reply = await answer({ type: 'annotate', payload: { posts } }, content, handlers())
    expect(reply.ok).toBe(false)
  })

  it('is told nothing while its network is off', async () => {
    const origin = { ...content, network: 'linkedin' } as const
    const reply = await answer({ type: 'annotate', payload: { posts: [] } }, origin, handlers())
    expect(reply).toEqual({ ok: true, value: { on: false, overlays: false, glyphs: [] } })
  })

  it.each([
    ['x', {}, true],
    ['linkedin', {}, false],
    ['linkedin', { overlaysDespiteTerms: true }, true],
    ['linkedin', { overlays: false, overlaysDespiteTerms: true }, false],
    ['x', { overlays: false, overlaysDespiteTerms: true }, false],
  ] as const)('on %s, with %o, may show markers: %s', async (network, changes, overlays) => {
    const world = handlers()
    const payload = { networks: { linkedin: true }, ...changes }
    await answer({ type: 'changeSettings', payload }, page, world)
    const origin = { ...content, network }
    const reply = await answer({ type: 'annotate', payload: { posts: [] } }, origin, world)
    expect(reply).toEqual({ ok: true, value: { on: true, overlays, glyphs: [] } })
  })

  it('cannot ask for more than 50 posts at once', async () => {
    const posts = Array.from({ length: 51 }, () => post())
    const reply = await answer({ type: 'annotate', payload: { posts } }, content, handlers())
    expect(reply).toMatchObject({ ok: false, error: expect.stringContaining('posts') })
  })
})

describe('a message is refused, and nothing written,', () => {
  it.each<[string, unknown]>([
    ['when its type is unknown', { type: 'eraseAll', payload: {} }],
    ['when it is no message at all', 'toggleVip'],
    ['with an extra key beside the type', { type: 'settings', payload: {}, extra: 1 }],
    ['with an extra key in what it holds', { type: 'settings', payload: { all: true } }],
    ['with a key of the prototype', JSON.parse('{"type":"settings","payload":{"__proto__":{}}}')],
    [
      'with an address that is not http',
      {
        type: 'upsertPerson',
        payload: { network: 'x', author: author({ url: 'javascript:alert(1)' }) },
      },
    ],
  ])('%s', async (_, message) => {
    const reply = await answer(message, page, handlers())
    expect(reply.ok).toBe(false)
    expect(await db.people.count()).toBe(0)
    expect(announced).toEqual([])
  })

  it('when the sender is nobody', async () => {
    const message = { type: 'toggleVip', payload: { author: author() } }
    expect((await answer(message, null, handlers())).ok).toBe(false)
    expect(await db.people.count()).toBe(0)
  })
})

describe('our own pages', () => {
  it('announce every change', async () => {
    const payload = { network: 'x', author: author() }
    await answer({ type: 'upsertPerson', payload }, page, handlers())
    expect(announced).toEqual(['changed'])
  })

  it('get their answer while a tab is too busy to hear of the change', async () => {
    const world = handlers()
    db.onCommitted(async () => new Promise(() => {}))
    const payload = { network: 'x', author: author() }
    expect(await answer({ type: 'upsertPerson', payload }, page, world)).toMatchObject({ ok: true })
  })

  it('are told that the disk is full, and that nothing was lost', async () => {
    const full = Object.assign(new Error('aborted'), { inner: { name: 'QuotaExceededError' } })
    const world = handlers({ settings: settingsThat(() => Promise.reject(full)) })
    const reply = await answer({ type: 'settings', payload: {} }, page, world)
    expect(reply).toMatchObject({ ok: false, error: expect.stringContaining('Nothing was lost') })
  })

  it('are told in words which field is wrong', async () => {
    const world = handlers()
    const { id } = await import('../../../lib/store/people').then(({ upsertPerson }) =>
      upsertPerson(db, 'x', author(), 1),
    )
    const payload = { personId: id, changes: { tier: 'superfan' } }
    const reply = await answer({ type: 'updatePerson', payload }, page, world)
    expect(reply).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^Not saved: changes\.tier/),
    })
  })

  it('learn in the panel which post it was opened on', async () => {
    const world = handlers()
    const opened = await answer({ type: 'openPanel', payload: { post: post() } }, content, world)
    const payload = opened.ok && opened.value
    const reply = await answer({ type: 'panelContext', payload }, page, world)
    expect(reply).toMatchObject({
      ok: true,
      value: { post: post(), card: null, analysis: { label: 'positive', corrected: false } },
    })
  })

  it('can change two settings at once, and neither is lost', async () => {
    const world = handlers()
    await Promise.all([
      answer({ type: 'changeSettings', payload: { staffName: 'Robin' } }, page, world),
      answer({ type: 'changeSettings', payload: { vipIntervalDays: 'soon' } }, page, world),
      answer({ type: 'changeSettings', payload: { vipIntervalDays: 14 } }, page, world),
    ])
    const reply = await answer({ type: 'settings', payload: {} }, page, world)
    expect(reply).toMatchObject({ value: { staffName: 'Robin', vipIntervalDays: 14 } })
  })

  it('close the panel of their own tab, unless another one stands there by now', async () => {
    const world = handlers()
    const open = async () => (await world.openPanel({ post: post({ key: 'x:1' }) }, content)).key
    const [first, second] = [await open(), await open()]
    await answer({ type: 'closePanel', payload: { key: first } }, page, world)
    expect(announced).toEqual([])
    await answer({ type: 'closePanel', payload: { key: second } }, page, world)
    expect(announced).toEqual(['1: closePanel'])
  })
})
