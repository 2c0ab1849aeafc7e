import type { Post } from '../model/post'
import type { Settings } from '../model/settings'
import type { Database } from '../store/database'
import type { Classify } from './listening'
import type { Announcement, RequestOf } from './protocol'

/** What the panel of a tab was opened on, and for which part of it. */
export interface PanelOpening {
  post: Post
  start: NonNullable<RequestOf<'openPanel'>['start']>
}

/** What the handlers need of the world, so that tests can run them on a bare database. */
export interface World {
  db: Database
  settings: { get(): Promise<Settings>; set(settings: Settings): Promise<void> }
  panelPost: {
    get(tabId: number): Promise<PanelOpening | null>
    set(tabId: number, opening: PanelOpening): Promise<void>
  }
  announce(announcement: Announcement): Promise<void>
  tellTab(tabId: number, announcement: Announcement): Promise<void>
  classify: Classify
  now(): number
}

/** Waits for what changes something, and has it announced to every tab and page. */
export type Changed = <Reply>(work: Promise<Reply>) => Promise<Reply>
