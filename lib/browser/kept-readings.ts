import { browser } from 'wxt/browser'
import { sha256 } from '../model/hex'
import type { SecondReading } from '../model/post/second-reading'

/** So many digits of a key's digest lead to its place: 4,096 places, each with its latest key. */
const DIGITS = 3

interface Kept {
  digest: string
  reading: SecondReading
}

/** Second readings, kept for the browser's session: in its memory and on no disk. */
export const keptReadings = {
  async get(key: string): Promise<SecondReading | undefined> {
    const { digest, place } = await placeOf(key)
    const kept = (await browser.storage.session.get(place))[place] as Kept | undefined
    return kept?.digest === digest ? kept.reading : undefined
  },
  async put(key: string, reading: SecondReading): Promise<void> {
    const { digest, place } = await placeOf(key)
    await browser.storage.session.set({ [place]: { digest, reading } satisfies Kept })
  },
}

async function placeOf(key: string) {
  const digest = await sha256(key)
  return { digest, place: `second ${digest.slice(0, DIGITS)}` }
}
