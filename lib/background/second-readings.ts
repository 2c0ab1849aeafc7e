import type { Again, ReaderName, SecondReading } from '../model/post/second-reading'

/** Reads posts a second time, as well as they can be read; slower, and not there in each package. */
export interface SecondReadings {
  /** What was read of it; null where it cannot be read, undefined where it was not yet. */
  known(again: Again): SecondReading | null | undefined
  /** Reads it, in its turn; null where it cannot be read, or too many wait. Never throws. */
  read(again: Again): Promise<SecondReading | null>
}

/** What was read before, also while another background was awake; a key is a text and who reads it. */
export interface KeptReadings {
  get(key: string): Promise<SecondReading | undefined>
  put(key: string, reading: SecondReading): Promise<void>
}

/** So many are remembered: those of the posts in view in some tabs. */
const KEPT = 500
/** More do not wait in turn: a page can put in as many posts as it likes. */
const MOST_WAITING = 100
/** Each who reads holds 25 to 40 MB, and is back within a moment. */
const LET_GO_AFTER = 20_000

/** What reads texts, once it is there. */
interface Reader {
  read(text: string): Promise<SecondReading>
}

/**
 * Second readings by readers that are fetched with the first text for each and let go when nobody
 * needs one for a while. Texts are read one after the other, and each once.
 *
 * @param load gets a reader. Where it fails its texts are not read, and nobody tries again: its files
 *   are the package's own
 * @param kept where readings outlast the background: to fetch a reader anew takes it a fifth of a second
 */
export function secondReadings(
  load: (name: ReaderName) => Promise<Reader>,
  kept: KeptReadings,
): SecondReadings {
  const answers = new Map<string, SecondReading>()
  const running = new Map<string, Promise<SecondReading | null>>()
  const readers = new Map<ReaderName, Promise<Reader>>()
  const failed = new Set<ReaderName>()
  let last: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined

  async function readNow(again: Again): Promise<SecondReading | null> {
    const { text, reader: name } = again
    if (failed.has(name)) return null
    clearTimeout(idle)
    try {
      const reader = readers.get(name) ?? load(name)
      readers.set(name, reader)
      const answer = await (await reader).read(text)
      keep(keyOf(again), answer)
      void kept.put(keyOf(again), answer).catch(console.warn)
      return answer
    } catch (error) {
      failed.add(name)
      readers.delete(name)
      console.warn('Posts are read once, without the second reading:', name, error)
      return null
    } finally {
      clearTimeout(idle)
      idle = setTimeout(() => readers.clear(), LET_GO_AFTER)
    }
  }

  /** As it was read before, else in its turn. */
  async function readOnce(again: Again): Promise<SecondReading | null> {
    const before = await kept.get(keyOf(again)).catch(console.warn)
    if (before) {
      keep(keyOf(again), before)
      return before
    }
    const next = last.then(() => readNow(again))
    last = next
    return next
  }

  function keep(key: string, answer: SecondReading): void {
    answers.delete(key)
    answers.set(key, answer)
    const [oldest] = answers.keys()
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
  }

  return {
    known: (again) => (failed.has(again.reader) ? null : answers.get(keyOf(again))),
    read(again) {
      const key = keyOf(again)
      const known = answers.get(key)
      if (known) {
        keep(key, known)
        return Promise.resolve(known)
      }
      const begun = running.get(key)
      if (begun) return begun
      if (running.size >= MOST_WAITING) return Promise.resolve(null)
      const next = readOnce(again)
      running.set(key, next)
      return next.finally(() => running.delete(key))
    },
  }
}

/** The name of a reader has no space. */
const keyOf = ({ reader, text }: Again) => `${reader} ${text}`
