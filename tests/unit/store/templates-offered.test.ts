import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings'
import { saveTemplates, switchTemplate } from '../../../lib/store/templates'
import { db, handlers, page, settingsThat } from '../background/context'
import { author, post } from '../people'
import { DRAFT_LANGUAGES, TEMPLATES } from '../templates'

const thanks = TEMPLATES.filter(({ id }) => id.startsWith('en/thank/x/'))
const forAll = thanks.filter((template) => template.for === undefined)
const own = { on: true, updatedAt: 1 }

/** What there is to thank with for a post in `lang`. */
function offer(lang = 'en', language?: string, changes: Partial<Settings> = {}) {
  const classify = async () => ({
    label: 'positive' as const,
    probabilities: { negative: 0, neutral: 0, positive: 1 },
    language: lang,
    supported: true,
    evidence: [],
    words: [],
  })
  const request = { post: post({ author: author(), lang }), situation: 'thank' as const }
  const settings = settingsThat(async () => ({ ...DEFAULT_SETTINGS, ...changes }))
  return handlers({ classify, settings }).drafts(
    { ...request, ...(language && { language }) },
    page,
  )
}

const drafts = async (lang?: string) => (await offer(lang)).drafts

describe('the drafts for a reply', () => {
  it('begin with a template that the team added', async () => {
    await saveTemplates(db, [{ ...own, id: 'en/thank/x/ours', body: 'Ours, [[what]].' }])
    expect((await drafts())[0]).toEqual({
      id: 'en/thank/x/ours',
      text: 'Ours, [[what]].',
      usedAt: null,
      admitsFault: false,
    })
  })

  it('have the team’s text in place of the built-in one', async () => {
    const [first] = forAll
    if (!first) throw new Error('There are no thanks.')
    await saveTemplates(db, [{ ...own, id: first.id, body: 'Changed, [[what]].' }])
    expect(await drafts()).toContainEqual({
      id: first.id,
      text: 'Changed, [[what]].',
      usedAt: null,
      admitsFault: false,
    })
    expect(JSON.stringify(await drafts())).not.toContain(first.body.slice(0, 12))
  })

  it('never hold one that is off, built in or their own', async () => {
    await saveTemplates(db, [{ ...own, id: 'en/thank/x/ours', on: false, body: 'Ours, [[what]].' }])
    const [kept, ...off] = forAll
    for (const { id } of off) await switchTemplate(db, id, false, 1)
    expect((await drafts()).map(({ id }) => id)).toEqual([kept?.id])
  })

  it('are none where all are off', async () => {
    for (const { id } of thanks) await switchTemplate(db, id, false, 1)
    expect(await drafts()).toEqual([])
  })

  it('are in a language that the team wrote for, as long as one is on', async () => {
    const id = 'da/thank/x/tak'
    await saveTemplates(db, [{ ...own, id, body: 'Tak for [[hvad]].' }])
    expect((await drafts('da')).map((draft) => draft.id)).toEqual([id])
    await switchTemplate(db, id, false, 2)
    expect(await drafts('da')).toEqual([])
  })

  it('address people as the brand does', async () => {
    const formal = await offer('de', undefined, { draftAddress: 'formal' })
    expect(formal.drafts[1]?.text).toMatch(/Ihre/)
    const informal = await offer('de', undefined, { draftAddress: 'informal' })
    expect(informal.drafts[1]?.text).toMatch(/deine/)
  })

  it('are in another language only once somebody chose it', async () => {
    expect(await offer('da')).toEqual({
      drafts: [],
      language: null,
      instead: { of: 'da', choices: [...DRAFT_LANGUAGES.keys()] },
    })
    const others = [...DRAFT_LANGUAGES.keys()].filter((tag) => tag !== 'en')
    const { drafts, language, instead } = await offer('da', 'en')
    expect({ language, instead }).toEqual({
      language: 'en',
      instead: { of: 'da', choices: ['en', ...others] },
    })
    expect(drafts[0]?.id).toMatch(/^en\//)
  })
})
