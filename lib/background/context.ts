import type { Template } from '../model/drafts/template'
import type { ReadManaged } from '../model/managed'
import type { Matter } from '../model/post/matter'
import type { PanelOpening, StarChange } from '../model/post/panel-opening'
import type { Post } from '../model/post/post'
import type { Settings } from '../model/settings'
import type { Announcement } from '../rpc/protocol'
import type { Classification } from '../sentiment'
import type { Database } from '../store/database'
import type { Jobs } from './jobs'
import type { SecondReadings } from './second-readings'

/** How often we replied to whoever wrote a post, where a page showed it; by `placeOf`. */
export type RepliesSeen = Record<string, number>

/** What the handlers need of the world around them, so that tests can run them on a bare database. */
export interface BackgroundContext {
  db: Database
  /** Whoever sets them is not heard of by `db`: `set` announces it. */
  settings: {
    /** As they hold: what was set here, and above it what the organisation set. */
    get(): Promise<Settings>
    /** What was set here. */
    own(): Promise<Settings>
    set(own: Settings): Promise<void>
    managed(): Promise<ReadManaged>
  }
  panelPost: {
    get(tabId: number): Promise<PanelOpening | null>
    set(tabId: number, opening: PanelOpening): Promise<void>
  }
  repliesSeen: { get(): Promise<RepliesSeen>; set(seen: RepliesSeen): Promise<void> }
  /** The posts that the inbox is about, by `placeOf`, as long as the browser runs. */
  listedPosts: {
    get(places: readonly string[]): Promise<ReadonlyMap<string, Post>>
    put(posts: ReadonlyMap<string, Post>): Promise<void>
    places(): Promise<string[]>
    remove(places: readonly string[]): Promise<void>
  }
  /** The last click on a star in a tab, which can be taken back. */
  starChange: {
    get(tabId: number): Promise<StarChange | null>
    set(tabId: number, change: StarChange): Promise<void>
  }
  sidePanel: {
    /** Whether clicks on markers of this tab go to the side panel: where a page could lure them. */
    isOpenBeside(tabId: number): Promise<boolean>
    show(tabId: number, opening: PanelOpening): Promise<void>
  }
  tellTab(tabId: number, announcement: Announcement): Promise<void>
  /**
   * Says what a post's words say, and has taken the phrases that it is looked through for. `ignore` are
   * the brand's names, which carry no sentiment.
   */
  classify(
    text: string,
    hint: string | undefined,
    ignore: readonly string[],
  ): Promise<Classification>
  /** Begins to fetch what `classify` needs for posts in these languages, as pages say them. */
  foresee(hints: readonly (string | undefined)[]): void
  /** What of a post about the brand may be a matter for a person, in a language that is known. */
  matterIn(text: string, ignore: readonly string[]): Promise<Matter>
  /** The built-in templates. */
  templates(): Promise<readonly Template[]>
  /** What says more of posts about the brand, some moments later. */
  second: SecondReadings
  /** What is to be remembered once an answer is given. */
  jobs: Jobs
  now(): number
}
