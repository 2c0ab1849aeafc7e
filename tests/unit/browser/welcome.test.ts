import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { welcomeOnInstall } from '../../../lib/browser/welcome'

type Details = Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0]
type Reason = Details['reason']

async function pagesAfter(reason: Reason): Promise<(string | undefined)[]> {
  const before = await fakeBrowser.tabs.query({})
  welcomeOnInstall()
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as Details)
  const after = await fakeBrowser.tabs.query({})
  return after.slice(before.length).map(({ url }) => url)
}

it('opens the welcome page when Ardent is installed', async () => {
  expect(await pagesAfter('install')).toEqual([expect.stringMatching(/\/welcome\.html$/)])
})

it.each<Reason>(['update', 'chrome_update'])('opens nothing on %s', async (reason) => {
  expect(await pagesAfter(reason)).toEqual([])
})
