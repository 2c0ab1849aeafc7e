import type { BrowserContext, Frame, Page } from 'playwright-core'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import {
  type Ask,
  backgroundOf,
  forEveryNetwork,
  switchEverythingOn,
} from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { filledIn } from '../english.ts'
import type { Sent } from '../feeds/core/composers.ts'
import type { Site } from '../feeds/core/people.ts'
import { type MarkedPost, Markers } from './markers.ts'

/** Which of the elements that show one post: X's dialog for a reply shows it a second time. */
type Which = 'first' | 'last'

/** The key of a sentence of the interface. */
export type Sentence = keyof typeof messages

/** A sentence of the interface by its key, with `facts` for its placeholders. */
export function say(key: Sentence, ...facts: string[]): string {
  return filledIn(messages[key], facts)
}

/**
 * Chromium with the built extension, or another one, set up for the brand whose feeds it is served.
 *
 * @param extension an unpacked package's folder
 */
export async function launchAsAcme(extension?: string): Promise<{ browser: Chromium; ask: Ask }> {
  const browser = await launchChromium(extension ? { extension } : {})
  await serveFeeds(browser.context)
  const ask = await backgroundOf(browser)
  await becomeAcme(ask)
  return { browser, ask }
}

/** Every network on, for the brand whose feeds these are. */
export async function becomeAcme(ask: Ask): Promise<void> {
  const handles = await forEveryNetwork(ask, ['acme'])
  await switchEverythingOn(ask)
  await ask('changeSettings', {
    brand: { name: 'Acme', handles, words: [], competitors: [], team: [] },
  })
}

/** Keeps Mara Lindqvist as a VIP advocate: a customer, and fully engaged. Tells her id. */
export async function keepMara(ask: Ask, network: Site, handle: string): Promise<string> {
  const url =
    {
      x: 'https://x.com/',
      facebook: 'https://www.facebook.com/',
      linkedin: 'https://www.linkedin.com/in/',
    }[network] + handle
  const author = { handle, name: 'Mara Lindqvist', url, kind: 'person' as const }
  const { person } = await ask('upsertPerson', { network, author, vip: true })
  const changes = { tier: 'fully_engaged', status: 'customer' } as const
  await ask('updatePerson', { personId: person.id, changes })
  return person.id
}

/** Erases whom earlier tests kept, by a word of each name. */
export async function forget(ask: Ask, ...names: string[]): Promise<void> {
  for (const query of names) {
    for (const { person } of await ask('findPeople', { query, limit: 10 })) {
      await ask('erasePerson', { personId: person.id })
    }
  }
}

/** The panel, not the small card beside a marker. */
const isPanel = (frame: Frame) => /\/panel\.html#(?!.*hover)/.test(frame.url())

/**
 * Presses Escape, and waits for nothing: a frame that goes while the key is down may never tell the
 * browser that it has taken it. Wait for what it does.
 */
export function pressEscape(page: Page): void {
  page.keyboard.press('Escape').catch(() => {})
}

/** A tab on a local feed, with the markers and the panel in it. */
export class FeedTab {
  readonly page: Page
  readonly #markers: Markers

  private constructor(page: Page, markers: Markers) {
    this.page = page
    this.#markers = markers
  }

  static async open(context: BrowserContext, url: string): Promise<FeedTab> {
    const page = await context.newPage()
    const tab = new FeedTab(page, await Markers.on(page))
    await page.goto(url)
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    return tab
  }

  /** The id of an author's first post, which is scrolled to where it is not mounted yet. */
  async postOf(handle: string): Promise<string> {
    const id = await this.page.evaluate(async (wanted) => {
      const find = () =>
        window.feed.posts().find((one) => one.handle === wanted && one.kind === 'post')
      // LinkedIn scrolls an element in the window's place.
      for (const scroller of [window, document.querySelector('main')]) scroller?.scrollTo(0, 0)
      await new Promise(requestAnimationFrame)
      for (let scrolled = 0; scrolled < 20 && !find(); scrolled++) {
        await window.feed.scrollThrough(1)
      }
      return find()?.id
    }, handle)
    if (!id) throw new Error(`no post of ${handle} in this feed`)
    return id
  }

  /** Every post mounted now, with the names of its markers. */
  markedPosts(): Promise<MarkedPost[]> {
    return this.#markers.posts()
  }

  /** The name of the marker on a post; '' while there is none. */
  async nameOn(post: string): Promise<string> {
    const posts = await this.markedPosts()
    return posts.find(({ truth }) => truth.id === post)?.labels[0] ?? ''
  }

  /** Clicks the star of the marker on a post. */
  star(post: string): Promise<void> {
    return this.#markers.press(post, 0)
  }

  /** The names of the markers in what a selector finds, such as the head of a profile. */
  namesIn(selector: string): Promise<string[]> {
    return this.#markers.labelsIn(selector)
  }

  /** Clicks the star of the first marker in what a selector finds. */
  starIn(selector: string): Promise<void> {
    return this.#markers.pressIn(selector, 0)
  }

  /** Opens the panel from the first marker in what a selector finds. */
  async openPanelIn(selector: string): Promise<Frame> {
    await this.#markers.pressIn(selector, 3)
    return this.panel()
  }

  /** Moves the pointer on to the marker on a post. */
  async pointAt(post: string): Promise<void> {
    const { x, y, width, height } = await this.#markers.boxOf(post)
    await this.page.mouse.move(x + width - 10, y + height / 2)
  }

  /** Opens the panel from the cell that names what is to do. */
  async openPanel(post: string, which: Which = 'first'): Promise<Frame> {
    await this.#markers.press(post, 3, which)
    return this.panel()
  }

  /** The panel that is open or about to be, once it can be used. */
  async panel(): Promise<Frame> {
    const frame = this.panelFrame() ?? (await this.page.waitForEvent('framenavigated', isPanel))
    try {
      await frame.waitForSelector('h1')
      await frame.waitForFunction(() => !document.querySelector('[inert]'))
      return frame
    } catch (error) {
      // The frame that a star's undo stood in gives way to the panel.
      if (frame.isDetached()) return this.panel()
      throw error
    }
  }

  async closePanel(): Promise<void> {
    if (!this.panelFrame()) return
    const gone = this.page.waitForEvent('framedetached', isPanel)
    pressEscape(this.page)
    await gone
  }

  panelFrame(): Frame | undefined {
    return this.page.frames().find(isPanel)
  }

  /**
   * Writes over each blank that the draft's field selects, and tells what stands there then.
   *
   * @param words for every blank, or by what a blank asks for
   */
  async fillBlank(
    frame: Frame,
    words: string | Record<string, string> = 'what you wrote about the strap',
  ): Promise<string> {
    const draft = frame.getByLabel(say('draft_label'), { exact: true })
    for (;;) {
      await draft.focus()
      const blank = await draft.evaluate(selectedIn)
      const found = typeof words === 'string' ? words : words[blank.replace(/[[\]]/g, '')]
      if (found === undefined) throw new Error(`Nothing to write for “${blank}”.`)
      await this.page.keyboard.type(found)
      const text = await draft.inputValue()
      if (!text.includes('[[')) return text
      await draft.blur()
    }
  }

  /** What the model of an open editor holds, or null: by post, `quote:<post>`, or `messenger`. */
  composed(box: string): Promise<string | null> {
    return this.page.evaluate((id) => window.feed.composed(id), box)
  }

  sent(): Promise<readonly Sent[]> {
    return this.page.evaluate(() => window.feed.sent())
  }

  /** Clicks a button of the site's on a post. */
  async clickOn(post: string, selector: string): Promise<void> {
    const found = await this.page.evaluate(
      ([id, button]) => {
        const index = window.feed.posts().findIndex((one) => one.id === id)
        const element = window.feed.elements()[index]?.querySelector<HTMLElement>(button)
        element?.click()
        return Boolean(element)
      },
      [post, selector] as const,
    )
    if (!found) throw new Error(`no ${selector} on ${post}`)
  }

  close(): Promise<void> {
    return this.page.close()
  }
}

function selectedIn(field: Element): string {
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement
  return value.slice(selectionStart, selectionEnd)
}
