import type { Page as FirefoxPage } from 'puppeteer-core'
import type { NetworkId } from '../../lib/model/post/post.ts'
import type { Answer, MessageType, ReplyOf, RequestOf } from '../../lib/rpc/protocol.ts'
import type { Chromium } from './chromium.ts'

/** The extension's own pages have it; what uses it here runs there. */
declare const chrome: Runtime
declare const browser: Runtime
interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<Answer | undefined> }
}

/** Asks the extension's background as one of its own pages would. */
export type Ask = <T extends MessageType>(type: T, payload: RequestOf<T>) => Promise<ReplyOf<T>>

/** Opens an extension page to ask from; it stays open until the browser is closed. */
export async function backgroundOf(chromium: Chromium): Promise<Ask> {
  const page = await chromium.openExtensionPage('manifest.json')
  return askBy((message) => page.evaluate((asked) => chrome.runtime.sendMessage(asked), message))
}

/** Asks from a page of the extension that is open in Firefox. */
export function backgroundOfFirefox(own: FirefoxPage): Ask {
  return askBy((message) =>
    own.evaluate((asked) => browser.runtime.sendMessage(asked), message as never),
  )
}

function askBy(send: (message: object) => Promise<Answer | undefined>): Ask {
  return async (type, payload) => {
    const answer = await send({ type, payload })
    if (!answer) throw new Error(`${type}: no answer`)
    if (!answer.ok) throw new Error(`${type}: ${answer.error}`)
    return answer.value as ReplyOf<typeof type>
  }
}

/** Every network on, with markers on all of them: also where they are not by default. */
export async function switchEverythingOn(ask: Ask): Promise<void> {
  const networks = await forEveryNetwork(ask, true)
  await ask('changeSettings', { networks, overlaysDespiteTerms: true })
}

/** A value for every network that the extension knows. */
export async function forEveryNetwork<Value>(
  ask: Ask,
  value: Value,
): Promise<Record<NetworkId, Value>> {
  const { networks } = await ask('settings', {})
  const ids = Object.keys(networks) as NetworkId[]
  return Object.fromEntries(ids.map((id) => [id, value])) as Record<NetworkId, Value>
}
