import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { bundle } from '../browser/bundle.ts'
import { reply } from '../feeds/server.ts'

/** Serves Perch’s one page at its host name to every page of a Playwright context. */
export async function servePerch(context: BrowserContext): Promise<void> {
  const script = bundle(join(import.meta.dirname, 'main.ts'))
  const page = readFileSync(join(import.meta.dirname, 'index.html'), 'utf8')
  await context.route('https://perch.example/**', async (route) =>
    route.fulfill(
      route.request().url().endsWith('/static/feed.js')
        ? reply('text/javascript', await script)
        : reply('text/html', page),
    ),
  )
}
