import { z } from 'zod'
import { PageState } from '../model/page-state'
import { Post } from '../model/post'
import { PAGE_POSTS, PAGE_REPORT, PAGE_STATE, type ShowQuestion } from './questions'
import { askActiveTab } from './tabs'

/**
 * The network's page in the tab in front, or undefined when there is none of ours. A content
 * script shares its process with the page, so its answer is checked like anybody's.
 */
export async function activePage(): Promise<PageState | undefined> {
  return PageState.safeParse(await askActiveTab(PAGE_STATE)).data
}

/** The structure of the page in front, without its text; undefined when it does not answer. */
export function activePageReport(): Promise<string | undefined> {
  return askActiveTab<string>(PAGE_REPORT)
}

/** The posts in view on the page in front; undefined when it is none of ours or says nonsense. */
export async function activePagePosts(): Promise<Post[] | undefined> {
  return z
    .array(Post)
    .max(50)
    .safeParse(await askActiveTab(PAGE_POSTS)).data
}

/** Brings a post into view on the page in front. */
export function showPostOnPage(key: string): void {
  const question: ShowQuestion = { show: { key } }
  void askActiveTab(question)
}
