import { PageState } from '../model/page-state'
import { PAGE_REPORT, PAGE_STATE } from './questions'
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
