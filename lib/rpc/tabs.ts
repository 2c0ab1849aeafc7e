import { z } from 'zod'
import { openSidebar } from '../browser/side-panel'
import { askActiveTab, askOwnTab, onCommand, tellPages, tellTab, tellTabs } from '../browser/tabs'
import { type DraftPlace, InsertResult } from '../model/drafts/insert-result'
import { PageSample } from '../model/post/page-sample'
import { PageState } from '../model/post/page-state'
import { Author, NetworkId, Post } from '../model/post/post'
import type { Command } from '../model/shortcut'
import { MATCHES } from '../networks'
import { type Announcement, POSTS_PER_MESSAGE } from './protocol'
import type { TabQuestion } from './tab-protocol'

/**
 * What our own pages and the background say to the content scripts of tabs. A content script shares
 * its process with the page, so its answers are checked like anybody's: nonsense is no answer.
 */

/** Milliseconds that changes are gathered for, so that nobody asks again for each of them. */
const GATHER = 10

/**
 * Tabs are told by a clock that strikes every so many milliseconds: after a click on a star a page can
 * time when its markers are drawn anew, and with that how long the background had to write.
 */
const STRIKES = 100

const toPages = gathered(
  () => GATHER,
  () => tellPages('changed' satisfies Announcement),
)
const toTabs = gathered(
  () => STRIKES - (Date.now() % STRIKES),
  () => tellTabs('changed' satisfies Announcement, MATCHES),
)

/** Says that something changed: to our open pages, and where it may show `inTabs` to every tab of a network. */
export function announceChange(inTabs: boolean): void {
  toPages()
  if (inTabs) toTabs()
}

/** Does it once for all calls within the milliseconds that the first has it wait. */
function gathered(wait: () => number, act: () => Promise<void>): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    setTimeout(() => {
      isDue = false
      void act()
    }, wait())
  }
}

/** Says that the pages that may be read are others: also to scripts on those that may not any more. */
export function announceAccess(): void {
  for (const tell of [tellPages, tellTabs]) void tell('changed' satisfies Announcement)
}

/** Tells one tab. */
export function announceTo(tabId: number, announcement: Announcement): Promise<void> {
  return tellTab(tabId, announcement)
}

/** The network's page in the tab in front, or undefined when there is none of ours. */
export async function activePage(): Promise<PageState | undefined> {
  return PageState.safeParse(await ask({ ask: 'pageState' })).data
}

/** A part of the page in front, as it is; undefined when it does not answer. */
export async function activePageSample(): Promise<PageSample | undefined> {
  return PageSample.safeParse(await ask({ ask: 'pageReport' })).data
}

/** The posts in view on the page in front; undefined when it is none of ours or says nonsense. */
export async function activePagePosts(): Promise<Post[] | undefined> {
  const posts = z.array(Post).max(POSTS_PER_MESSAGE)
  return posts.safeParse(await ask({ ask: 'pagePosts' })).data
}

const PagePeople = z.object({
  network: NetworkId,
  people: z
    .array(z.object({ author: Author, place: z.enum(['profile', 'list', 'card', 'suggested']) }))
    .max(1000),
})

/** Whom the page in front shows as people; undefined when it is none of ours or says nonsense. */
export async function activePagePeople(): Promise<z.infer<typeof PagePeople> | undefined> {
  return PagePeople.safeParse(await ask({ ask: 'pagePeople' })).data
}

/** Brings a post into view on the page in front. */
export function showPostOnPage(key: string): void {
  void ask({ ask: 'show', key })
}

/** Puts a draft into the page that the panel stands in, or that is in front of the side panel. */
export async function insertIntoPage(
  key: string,
  text: string,
  place: DraftPlace,
): Promise<InsertResult> {
  const question: TabQuestion = { ask: 'insert', key, text, place }
  return InsertResult.safeParse(await askOwnTab(question)).data ?? 'gone'
}

/** Keyboard commands that open the panel. */
const OPENING: readonly string[] = ['open-panel', 'insert-draft', 'capture'] satisfies Command[]

/** Hands keyboard commands to the page in front, whose content script does them. */
export function passOnCommands(): void {
  onCommand((command) => {
    // The browser opens it only while it still handles the key.
    const ready = OPENING.includes(command) ? openSidebar() : Promise.resolve(false)
    void ready
      .catch(() => false)
      .then(async (isBeside) => {
        // It goes on beside the page: the key would only close a panel that is open in it.
        if (isBeside) await askActiveTab('closePanel' satisfies Announcement)
        await askActiveTab({ ask: 'command', command })
      })
  })
}

function ask(question: TabQuestion): Promise<unknown> {
  return askActiveTab(question)
}
