import { join } from 'node:path'
import { bundle } from '../browser/bundle.ts'
import { launchChromium } from '../browser/chromium.ts'
import { median } from './numbers.ts'

const ROUNDS = 200

/** What it costs a write that the browser is asked how much room the disk has left. */
export async function benchWrites(): Promise<void> {
  const script = await bundle(join(import.meta.dirname, 'writes-page.ts'))
  const chromium = await launchChromium()
  try {
    const page = await chromium.openExtensionPage('manifest.json')
    await page.evaluate(script)
    const took = await page.evaluate((rounds) => window.timeWrites(rounds), ROUNDS)
    console.log(`\nA write asks how much room is left (medians of ${ROUNDS}, in turns, ms)`)
    for (const [what, ways] of Object.entries(took)) {
      const told = Object.entries(ways).map(([way, all]) => `${way} ${median(all).toFixed(2)}`)
      console.log(`${what.padEnd(30)} ${told.join('   ')}`)
    }
  } finally {
    await chromium.close()
  }
}
