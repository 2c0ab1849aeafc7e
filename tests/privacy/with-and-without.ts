import { rmSync } from 'node:fs'
import { becomeAcme } from '../e2e/panels.ts'
import { type HostileBrowser, hostileChromium, hostileFirefox } from './probes/browsers.ts'
import { type Defence, packageWithout } from './sabotage.ts'

const LAUNCH = { chromium: hostileChromium, firefox: hostileFirefox }

/**
 * What comes of `act` in a browser with the built package, and with one defence switched off in it.
 * Firefox changes the one for the other while it runs.
 */
export async function withAndWithout<Found>(
  name: keyof typeof LAUNCH,
  defence: Defence,
  act: (browser: HostileBrowser, isWeak: boolean) => Promise<Found>,
): Promise<{ strong: Found; weak: Found }> {
  const extension = packageWithout(defence, name)
  let browser = await LAUNCH[name]()
  try {
    await becomeAcme(browser.ask)
    const strong = await act(browser, false)
    if (browser.replace) await browser.replace(extension)
    else {
      await browser.close()
      browser = await LAUNCH[name]({ extension })
      await becomeAcme(browser.ask)
    }
    return { strong, weak: await act(browser, true) }
  } finally {
    await browser.close()
    rmSync(extension, { recursive: true, force: true })
  }
}
