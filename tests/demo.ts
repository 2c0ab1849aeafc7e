import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPackage } from './browser/packages.ts'
import { hasDisplay, openSample, type SampleOptions } from './sample/open.ts'
import { photograph, type Theme } from './sample/photograph.ts'
import { photographDocs } from './sample/photograph-docs.ts'

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    language: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    out: { type: 'string', default: join(import.meta.dirname, '../.output/screenshots') },
  },
})

const TO_TRY = [
  '1. Click the star beside a name: that author becomes a VIP advocate.',
  '2. Click the last mark beside a name: what the post calls for, why, and drafts.',
  '   Fill in the blank, put the draft into the reply box, open that box, send it.',
  '3. Open the popup from the toolbar: the inbox, your VIP advocates, find anyone.',
  '4. The dashboard is in the last tab: inbox, everybody, and what a year has brought.',
]
const EMPTY = [
  'Nobody is kept yet. Follow the page that greets you, then open https://x.com/home,',
  'https://www.facebook.com/ or https://www.linkedin.com/feed/ in a tab of this window.',
]

console.log('Building the extension …')
await buildPackage('chromium')
if (values.docs) {
  await photographDocs()
  // The team's stand-in for a server never clears the timer of a poll that was cut off.
  process.exit()
} else if (values.headless) await photograph(values.out, asked())
else if (!hasDisplay()) {
  console.log(`There is no display here: screenshots go to ${values.out} instead.`)
  await photograph(values.out)
} else await open(values)

function asked() {
  return { languages: values.language, themes: values.theme as Theme[] | undefined }
}

/** A browser window with the three networks: ours by default, the real ones when `live`. */
async function open({
  live,
  empty,
}: Required<Pick<SampleOptions, 'live' | 'empty'>>): Promise<void> {
  console.log(empty ? 'Opening a browser …' : 'Opening a browser with a year of a sample brand …')
  const chromium = await openSample({ live, empty })
  for (const line of empty ? EMPTY : TO_TRY) console.log(line)
  await chromium.context.waitForEvent('close', { timeout: 0 })
  await chromium.close()
}
