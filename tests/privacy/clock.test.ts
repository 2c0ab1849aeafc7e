import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Markers } from '../e2e/markers.ts'
import { launchAsAcme } from '../e2e/panels.ts'
import { packageWithout } from './sabotage.ts'

/** A clock that does not ring before it is told to, and how many questions have been answered. */
const HELD = `{
  globalThis.held = []
  globalThis.answered = 0
  const { setTimeout: later } = globalThis
  const isOfAnswers = (wait) => Number.isInteger(wait) && wait > 80 && wait < 160
  globalThis.setTimeout = (act, wait, ...rest) =>
    isOfAnswers(wait) ? held.push(act) : later(act, wait, ...rest)
  const send = chrome.runtime.sendMessage
  chrome.runtime.sendMessage = async (message) => {
    const answer = await send.call(chrome.runtime, message)
    if (message.type === 'annotate' && message.payload.posts.length) answered++
    return answer
  }
};`

const CLOCK = { name: 'a fixed clock for answers', from: /=>80\+(\w+)/g, before: HELD }

/** A feed in a browser whose clock of answers is held, once a question is answered. */
async function openHeld(to: string) {
  const extension = packageWithout({ ...CLOCK, to })
  const { browser } = await launchAsAcme(extension)
  const page = await browser.context.newPage()
  const markers = await Markers.on(page)
  await page.goto('https://x.com/home')
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await expect.poll(() => markers.inContentWorld<number>('answered')).toBeGreaterThan(0)
  // What is done at once with an answer is done.
  await markers.inContentWorld('new Promise((resolve) => setTimeout(resolve, 0))')
  const shown = async () => {
    const posts = (await markers.posts()).flatMap(({ labels }) => labels)
    return posts.filter((label) => label.includes(': ')).length
  }
  return {
    shown,
    ring: () => markers.inContentWorld<number>('held.splice(0).map((act) => act()).length'),
    async close() {
      await browser.close()
      rmSync(extension, { recursive: true, force: true })
    },
  }
}

it('what was answered is shown when the clock says, however early the answer came', async () => {
  const { shown, ring, close } = await openHeld('=>(80)+$1')
  try {
    expect(await shown()).toBe(0)
    expect(await ring()).toBeGreaterThan(0)
    // The posts of a page are asked for in slices, and each slice's answer has a clock of its own.
    await expect
      .poll(async () => {
        await ring()
        return shown()
      })
      .toBeGreaterThan(3)
  } finally {
    await close()
  }
})

it('would be shown as soon as it came, without the clock', async () => {
  const { shown, ring, close } = await openHeld('=>0*$1')
  try {
    await expect.poll(shown).toBeGreaterThan(3)
    expect(await ring()).toBe(0)
  } finally {
    await close()
  }
})
