import type { SecondReading } from '../model/post/second-reading'

/** Reads posts a second time, as well as they can be read; slower, and not there in each package. */
export interface SecondReadings {
  /** What was read of a text as `readAgain` gives it; null where it cannot be read, undefined where it was not yet. */
  known(text: string): SecondReading | null | undefined
  /** Reads it, in its turn; null where it cannot be read, or too many wait. Never throws. */
  read(text: string): Promise<SecondReading | null>
}

/** What was read before, also while another background was awake. */
export interface KeptReadings {
  get(text: string): Promise<SecondReading | undefined>
  put(text: string, reading: SecondReading): Promise<void>
}

/** So many are remembered: those of the posts in view in some tabs. */
const KEPT = 500
/** More do not wait in turn: a page can put in as many posts as it likes. */
const MOST_WAITING = 100
/** Who reads holds some 20 MB, and is back within a moment. */
const LET_GO_AFTER = 20_000

/** What reads texts, once it is there. */
interface Reader {
  read(text: string): Promise<SecondReading>
}

/**
 * Second readings by a reader that is fetched with the first text and let go when nobody needs it
 * for a while. Texts are read one after the other, and each once.
 *
 * @param load gets the reader. Where it fails nothing is read, and nobody tries again: its files are
 *   the package's own
 * @param kept where readings outlast the background: to fetch the reader anew takes it a fifth of a second
 */
export function secondReadings(load: () => Promise<Reader>, kept: KeptReadings): SecondReadings {
  const answers = new Map<string, SecondReading>()
  const running = new Map<string, Promise<SecondReading | null>>()
  let reader: Promise<Reader> | undefined
  let hasFailed = false
  let last: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined

  async function readNow(text: string): Promise<SecondReading | null> {
    if (hasFailed) return null
    clearTimeout(idle)
    try {
      reader ??= load()
      const answer = await (await reader).read(text)
      keep(text, answer)
      void kept.put(text, answer).catch(console.warn)
      return answer
    } catch (error) {
      hasFailed = true
      reader = undefined
      console.warn('Posts are read once, without the second reading:', error)
      return null
    } finally {
      clearTimeout(idle)
      idle = setTimeout(() => {
        reader = undefined
      }, LET_GO_AFTER)
    }
  }

  /** As it was read before, else in its turn. */
  async function readOnce(text: string): Promise<SecondReading | null> {
    const before = await kept.get(text).catch(console.warn)
    if (before) {
      keep(text, before)
      return before
    }
    const next = last.then(() => readNow(text))
    last = next
    return next
  }

  function keep(text: string, answer: SecondReading): void {
    answers.delete(text)
    answers.set(text, answer)
    const [oldest] = answers.keys()
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
  }

  return {
    known: (text) => (hasFailed ? null : answers.get(text)),
    read(text) {
      const known = answers.get(text)
      if (known) {
        keep(text, known)
        return Promise.resolve(known)
      }
      const begun = running.get(text)
      if (begun) return begun
      if (running.size >= MOST_WAITING) return Promise.resolve(null)
      const next = readOnce(text)
      running.set(text, next)
      return next.finally(() => running.delete(text))
    },
  }
}
