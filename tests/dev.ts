import { cpSync, mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildPackage, packageFolder } from './browser/packages.ts'
import { reloadExtension } from './browser/reload.ts'
import { hasDisplay, openSample } from './sample/open.ts'

/** `npm run dev`: the sample in a browser, and the extension in it built anew at every change. */
const ROOT = join(import.meta.dirname, '..')
const SOURCES = ['components', 'entrypoints', 'lib', 'public']

/** One save is several changes of files, a switch of branches many. */
const SETTLED_MS = 100

/** What the browser loads: a build that fails leaves it as it is. */
const loaded = mkdtempSync(join(tmpdir(), 'ardent-dev-'))

await build()
const headless = !hasDisplay()
if (headless) console.log('There is no display here: Chromium runs without a window.')
const chromium = await openSample({ headless, extension: loaded })
watchSources()
console.log(`Watching ${SOURCES.join(', ')} and wxt.config.ts. Ctrl+C ends it.`)
process.once('SIGINT', () => chromium.close())
await chromium.context.waitForEvent('close', { timeout: 0 })
await chromium.close()
rmSync(loaded, { recursive: true, force: true })
process.exit()

async function build(): Promise<void> {
  await buildPackage('development')
  rmSync(loaded, { recursive: true, force: true })
  cpSync(packageFolder('development'), loaded, { recursive: true })
}

function watchSources(): void {
  let isStale = false
  let isBusy = false
  const changed = async () => {
    isStale = true
    if (isBusy) return
    isBusy = true
    while (isStale) {
      await sleep(SETTLED_MS)
      isStale = false
      await refresh()
    }
    isBusy = false
  }
  for (const folder of SOURCES) watch(join(ROOT, folder), { recursive: true }, changed)
  watch(ROOT, (_, name) => {
    if (name === 'wxt.config.ts') void changed()
  })
}

/** Builds and reloads; what is wrong is said, and the next change tries again. */
async function refresh(): Promise<void> {
  try {
    await build()
    console.log(`Reloaded with ${await reloadExtension(chromium)} pages.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
