import { browser } from 'wxt/browser'
import type { SecondReading } from '../model/post/second-reading'

/** So many digits of a text's digest lead to its place: 4,096 places, each with its latest text. */
const DIGITS = 3

interface Kept {
  digest: string
  reading: SecondReading
}

/** Second readings, kept for the browser's session: in its memory and on no disk. */
export const keptReadings = {
  async get(text: string): Promise<SecondReading | undefined> {
    const { digest, place } = await placeOf(text)
    const kept = (await browser.storage.session.get(place))[place] as Kept | undefined
    return kept?.digest === digest ? kept.reading : undefined
  },
  async put(text: string, reading: SecondReading): Promise<void> {
    const { digest, place } = await placeOf(text)
    await browser.storage.session.set({ [place]: { digest, reading } satisfies Kept })
  },
}

async function placeOf(text: string) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const digest = [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('')
  return { digest, place: `second ${digest.slice(0, DIGITS)}` }
}
