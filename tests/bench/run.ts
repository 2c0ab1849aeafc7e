import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageFolder } from '../browser/packages.ts'
import build from '../e2e/build.ts'
import { benchBrandPosts } from './brand-posts.ts'
import { benchBulk, benchRestore } from './bulk.ts'
import { benchDashboard } from './dashboard.ts'
import { benchFeeds } from './feed.ts'
import { benchFirstStar } from './first-star.ts'
import { benchImport, benchWorkbook } from './import.ts'
import { benchOwn } from './own.ts'
import { benchPanel } from './panel.ts'
import { benchPeople } from './people.ts'
import { benchSecond } from './second.ts'
import { benchSentiment } from './sentiment.ts'
import { benchTeam } from './team.ts'
import { benchFilter, benchFirefoxTiming, benchTiming } from './timing.ts'
import { benchWake } from './wake.ts'
import { benchWrites } from './writes.ts'

/** `npm run bench`, or one part of it: `npm run bench -- feed`. */
const PARTS: Record<string, () => Promise<void> | void> = {
  size: benchSize,
  feed: benchFeeds,
  'first-star': benchFirstStar,
  timing: benchTiming,
  'firefox-timing': benchFirefoxTiming,
  filter: benchFilter,
  panel: benchPanel,
  people: benchPeople,
  dashboard: benchDashboard,
  bulk: benchBulk,
  restore: benchRestore,
  import: benchImport,
  workbook: benchWorkbook,
  wake: benchWake,
  writes: benchWrites,
  sentiment: benchSentiment,
  second: benchSecond,
  brand: benchBrandPosts,
  own: benchOwn,
  team: benchTeam,
}

function benchSize(): void {
  const folder = join(packageFolder('chromium'), 'content-scripts')
  for (const name of readdirSync(folder)) {
    const size = gzipSync(readFileSync(join(folder, name))).length / 1000
    console.log(`Content script ${name}: ${size.toFixed(1)} kB gz (budget 26)`)
  }
}

await build()
const asked = process.argv.slice(2)
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await bench()
}
