import { describe, expect, it, vi } from 'vitest'
import { type Global, onDevice } from '../../../lib/browser/on-device'
import type { Job, OnDevice } from '../../../lib/model/on-device/contract'

const chrome = { userAgentData: { brands: [{ brand: 'Chromium' }, { brand: 'Google Chrome' }] } }

/** The three models as the browser has them; each says how far it is and hears what it is asked. */
function browserWith({ state = 'available', language = 'de', confidence = 0.9 } = {}) {
  const destroy = vi.fn()
  const model = <Session extends object>(session: Session) => ({
    availability: vi.fn(async (_: object) => state),
    create: vi.fn(async ({ monitor }: { monitor(target: EventTarget): void }) => {
      const target = new EventTarget()
      monitor(target)
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.25 }))
      return { ...session, destroy }
    }),
  })
  const prompt = vi.fn(async (text: string, _: object) => `other words for ${text}`)
  const global = {
    navigator: chrome,
    Translator: model({ translate: async (text: string) => `${text}, translated` }),
    LanguageDetector: model({
      detect: async () => [{ detectedLanguage: language, confidence }],
    }),
    LanguageModel: model({ prompt }),
  } satisfies Global
  return { global, destroy, prompt }
}

const translation = (from: string | null): Job => ({
  does: 'translate',
  text: 'Hallo',
  from,
  to: 'en',
})
const writing: Job = { does: 'write', system: 'Be brief.', text: 'Hi', languages: ['en'] }
const { signal } = new AbortController()

function modelsOf(global: Global): OnDevice {
  const models = onDevice(global)
  if (!models) throw new Error('There are no models.')
  return models
}

describe('the browser’s models', () => {
  it('are offered where the browser has some and its maker says that they stay on the device', () => {
    const { global } = browserWith()
    expect(modelsOf(global).has).toEqual({ translate: true, write: true })
    expect(modelsOf({ navigator: chrome, Translator: global.Translator }).has).toEqual({
      translate: true,
      write: false,
    })
    expect(onDevice({ navigator: chrome })).toBeUndefined()
    const brands = [{ brand: 'Chromium' }, { brand: 'Some Other' }]
    expect(onDevice({ ...global, navigator: { userAgentData: { brands } } })).toBeUndefined()
    expect(onDevice({ ...global, navigator: {} })).toBeUndefined()
  })

  it('say how far they are, and are not there where they say nothing that is known', async () => {
    const { global } = browserWith({ state: 'downloadable' })
    expect(await modelsOf(global).readiness(translation('de'))).toBe('downloadable')
    expect(global.Translator.availability).toHaveBeenCalledWith({
      sourceLanguage: 'de',
      targetLanguage: 'en',
    })
    expect(await modelsOf(global).readiness(translation(null))).toBe('downloadable')
    expect(global.LanguageDetector.create).not.toHaveBeenCalled()
    expect(await modelsOf(browserWith({ state: 'perhaps' }).global).readiness(writing)).toBe(
      'unavailable',
    )
  })

  it('translate, tell how much of a download is there, and are let go', async () => {
    const { global, destroy } = browserWith()
    const progress = vi.fn()
    expect(await modelsOf(global).run(translation('de'), progress, signal)).toEqual({
      text: 'Hallo, translated',
      from: 'de',
    })
    expect(progress).toHaveBeenCalledWith(0.25)
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  it('find out the language first where it is not known', async () => {
    const { global } = browserWith({ language: 'de-AT' })
    const answer = await modelsOf(global).run(translation(null), () => {}, signal)
    expect(answer.from).toBe('de')
  })

  it('say so where the text is in that language already, or in none that is clear', async () => {
    const run = (options: object) =>
      modelsOf(browserWith(options).global).run(translation(null), () => {}, signal)
    await expect(run({ language: 'en' })).rejects.toThrow('error_ai_same_language')
    await expect(run({ confidence: 0.3 })).rejects.toThrow('error_ai_language_unclear')
  })

  it('write what they are told to, in the shape that is wanted', async () => {
    const { global, prompt } = browserWith()
    const shape = { type: 'object' }
    const answer = await modelsOf(global).run({ ...writing, shape }, () => {}, signal)
    expect(answer).toEqual({ text: 'other words for Hi' })
    expect(prompt).toHaveBeenCalledWith('Hi', { signal, responseConstraint: shape })
    expect(global.LanguageModel.create).toHaveBeenCalledWith(
      expect.objectContaining({
        initialPrompts: [{ role: 'system', content: 'Be brief.' }],
        expectedOutputs: [{ type: 'text', languages: ['en'] }],
      }),
    )
  })
})
