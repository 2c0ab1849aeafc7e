import { isUtf8 } from 'node:buffer'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { MATCHES, networkOfHost } from '../../lib/networks'
import { bundle } from '../browser/bundle'
import { launchChromium } from '../browser/chromium'
import { argumentsFrom, BadInput, bytesOf, type Command } from './command'
import type { FoundPost } from './reader'

const USAGE = 'npm run -s try:page -- page.html [--url https://x.com/home]'

/**
 * What Ardent reads on a saved page, as if it stood at an address of its network. A report that the
 * popup made says its address itself.
 */
const tryPage: Command = async (args) => {
  const { html, url } = pageIn(args)
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

function pageIn(args: string[]): { html: Buffer; url: string } {
  const options = { url: { type: 'string' } } as const
  const { values, positionals } = argumentsFrom({ args, options, allowPositionals: true }, USAGE)
  const [file, ...others] = positionals
  const usage = `It takes one page and, unless that is a report, its address.\nUsage: ${USAGE}`
  if (!file || others.length > 0) throw new BadInput(usage)
  const html = bytesOf(file)
  const address = values.url ?? addressIn(html)
  if (!address) throw new BadInput(usage)
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || !networkOfHost(url.hostname)) {
    throw new BadInput(`${address} is no address of a network: ${MATCHES.join(', ')}`)
  }
  return { html, url: url.href }
}

/** The address in the head of a report. */
function addressIn(html: Buffer): string | undefined {
  const head = html.toString('utf8', 0, 20_000)
  const [, content] = /<meta name="ardent-address" content="([^"]*)">/.exec(head) ?? []
  return content?.replace(/&amp;/g, '&')
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
