import { isUtf8 } from 'node:buffer'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { MATCHES, networkOfHost } from '../../lib/networks'
import { bundle } from '../browser/bundle'
import { launchChromium } from '../browser/chromium'
import { argumentsFrom, BadInput, bytesOf, type Command } from './command'
import type { FoundPost } from './reader'

const USAGE = 'npm run -s try:page -- page.html --url https://x.com/home'

/** What Ardent reads on a saved page, as if it stood at an address of its network. */
const tryPage: Command = async (args) => {
  const { file, url } = pageIn(args)
  const html = bytesOf(file)
  const script = await bundle(join(import.meta.dirname, 'reader.ts'))
  const chromium = await launchChromium({ extension: false, network: false })
  try {
    const found = await readIn(chromium.context, html, url, script)
    return [`${JSON.stringify(found, null, 2)}\n`]
  } finally {
    await chromium.close()
  }
}

export default tryPage

function pageIn(args: string[]): { file: string; url: string } {
  const options = { url: { type: 'string' } } as const
  const { values, positionals } = argumentsFrom({ args, options, allowPositionals: true }, USAGE)
  const [file, ...others] = positionals
  if (!file || others.length > 0 || !values.url) {
    throw new BadInput(`It takes one page and its address.\nUsage: ${USAGE}`)
  }
  const url = URL.parse(values.url)
  if (url?.protocol !== 'https:' || !networkOfHost(url.hostname)) {
    throw new BadInput(`${values.url} is no address of a network: ${MATCHES.join(', ')}`)
  }
  return { file, url: url.href }
}

/** The page may show what is in it, and run and fetch nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

async function readIn(
  context: BrowserContext,
  html: Buffer,
  url: string,
  script: string,
): Promise<FoundPost[]> {
  const page = await context.newPage()
  let isServed = false
  await page.route('**', async (route) => {
    // Whatever the page itself leads to, such as a refresh, would take its place.
    if (isServed) return route.abort('aborted')
    isServed = true
    return route.fulfill({
      body: html,
      headers: { 'content-type': contentType(html), 'content-security-policy': POLICY },
    })
  })
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await page.evaluate(script)
  return page.evaluate(() => window.readPage())
}

/** A page in another encoding says so itself. */
const contentType = (html: Buffer) => `text/html${isUtf8(html) ? '; charset=utf-8' : ''}`
