import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPackage } from './browser/packages.ts'
import { hasDisplay, openSample } from './sample/open.ts'
import { photograph } from './sample/photograph.ts'

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    out: { type: 'string', default: join(import.meta.dirname, '../.output/screenshots') },
  },
})

await buildPackage('chromium')
if (values.headless) await photograph(values.out)
else if (!hasDisplay()) {
  console.log(`There is no display here: screenshots go to ${values.out} instead.`)
  await photograph(values.out)
} else await open(values.live)

/** A browser window with the three networks: ours by default, the real ones when `live`. */
async function open(live: boolean): Promise<void> {
  const chromium = await openSample({ live })
  console.log('1. Click the star beside a name: that author becomes a VIP advocate.')
  console.log('2. Click the last mark beside a name: what the post calls for, why, and drafts.')
  console.log('   Fill in the blank, put the draft into the reply box, open that box, send it.')
  console.log('3. Open the popup from the toolbar: the inbox, your VIP advocates, find anyone.')
  console.log('4. The dashboard is in the last tab: inbox, everybody, all that is known.')
  await chromium.context.waitForEvent('close', { timeout: 0 })
  await chromium.close()
}
