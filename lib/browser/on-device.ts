import { z } from 'zod'
import type { Answer, OnDevice, Readiness, Translation, Writing } from '../model/on-device/contract'
import { primaryTag } from '../model/on-device/languages'
import { UserError } from '../model/user-error'

/**
 * The models that the browser brings, where it has any. The standard lets a browser ask a server
 * instead, so that only those count whose makers say that theirs run on the device.
 *
 * https://developer.chrome.com/docs/ai/built-in-apis
 */
export function onDevice(global: Global = globalThis as object): OnDevice | undefined {
  const { Translator, LanguageModel } = global
  if (!(Translator || LanguageModel) || !isKnown(global)) return undefined
  return {
    has: { translate: Translator !== undefined, write: LanguageModel !== undefined },
    readiness: (job) =>
      job.does === 'translate' ? translationReadiness(global, job) : writingReadiness(global, job),
    run: (job, onProgress, signal) => {
      const watched = { signal, monitor: monitorOf(onProgress) }
      return job.does === 'translate'
        ? translate(global, job, watched)
        : write(global, job, watched)
    },
  }
}

/** What of the browser's globals is used here; each may be missing. */
export interface Global {
  Translator?: Api<Pair, { translate(text: string, options: Stop): Promise<string> }>
  LanguageDetector?: Api<object, { detect(text: string, options: Stop): Promise<Detected[]> }>
  LanguageModel?: Api<object, { prompt(text: string, options: object): Promise<string> }>
  navigator?: { userAgentData?: { brands: readonly { brand: string }[] } }
}

interface Api<Options, Session> {
  availability(options: Options): Promise<unknown>
  create(options: Options & Watched): Promise<Session & { destroy?(): void }>
}

interface Pair {
  sourceLanguage: string
  targetLanguage: string
}

interface Stop {
  signal: AbortSignal
}

interface Watched extends Stop {
  monitor(target: EventTarget): void
}

interface Detected {
  detectedLanguage: string
  confidence: number
}

const MAKERS = new Set(['Google Chrome', 'Microsoft Edge'])

const isKnown = ({ navigator }: Global) =>
  navigator?.userAgentData?.brands.some(({ brand }) => MAKERS.has(brand)) === true

const State = z.enum(['unavailable', 'downloadable', 'downloading', 'available'])

/** What cannot be told counts as not there. */
async function stateOf(asked: Promise<unknown> | undefined): Promise<Readiness> {
  return State.catch('unavailable').parse(await asked?.catch(() => undefined))
}

async function translationReadiness(global: Global, job: Translation): Promise<Readiness> {
  if (job.from !== null) {
    return stateOf(global.Translator?.availability(pairOf(job.from, job.to)))
  }
  // The pair of languages is known only once the text has been looked at.
  const detector = await stateOf(global.LanguageDetector?.availability({}))
  if (detector !== 'available') return detector
  const from = await detect(global, job.text, { signal: NEVER, monitor: () => {} })
  if (from === job.to) return 'available'
  return stateOf(global.Translator?.availability(pairOf(from, job.to)))
}

const NEVER = new AbortController().signal

const writingReadiness = (global: Global, job: Writing) =>
  stateOf(global.LanguageModel?.availability(languagesOf(job)))

async function translate(global: Global, job: Translation, watched: Watched): Promise<Answer> {
  const from = job.from ?? (await detect(global, job.text, watched))
  if (from === job.to) throw new UserError('error_ai_same_language')
  return using(
    global.Translator?.create({ ...pairOf(from, job.to), ...watched }),
    async (model) => ({
      text: await model.translate(job.text, { signal: watched.signal }),
      from,
    }),
  )
}

/** Less sure than this, nobody is told that a text is in a language. */
const SURE_FROM = 0.5

async function detect(global: Global, text: string, watched: Watched): Promise<string> {
  return using(global.LanguageDetector?.create(watched), async (model) => {
    const [likeliest] = await model.detect(text, { signal: watched.signal })
    const isSure = likeliest && likeliest.confidence >= SURE_FROM
    const language = isSure ? primaryTag(likeliest.detectedLanguage) : 'und'
    if (language === 'und') throw new UserError('error_ai_language_unclear')
    return language
  })
}

async function write(global: Global, job: Writing, watched: Watched): Promise<Answer> {
  const { system, text, shape } = job
  const options = {
    ...languagesOf(job),
    ...watched,
    initialPrompts: [{ role: 'system', content: system }],
  }
  return using(global.LanguageModel?.create(options), async (model) => ({
    text: await model.prompt(text, {
      signal: watched.signal,
      ...(shape && { responseConstraint: shape }),
    }),
  }))
}

/** Does `work` with a session of a model, and gives its memory back. */
async function using<Session extends { destroy?(): void }, Result>(
  created: Promise<Session> | undefined,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = await created
  if (!session) throw new UserError('error_ai_unavailable')
  try {
    return await work(session)
  } finally {
    session.destroy?.()
  }
}

const pairOf = (sourceLanguage: string, targetLanguage: string): Pair => ({
  sourceLanguage,
  targetLanguage,
})

function languagesOf({ languages }: Writing) {
  const expected = [{ type: 'text', languages }]
  return { expectedInputs: expected, expectedOutputs: expected }
}

function monitorOf(onProgress: (share: number) => void) {
  return (target: EventTarget) =>
    target.addEventListener('downloadprogress', (event) =>
      onProgress((event as ProgressEvent).loaded),
    )
}
