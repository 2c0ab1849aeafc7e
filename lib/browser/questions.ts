/** What the popup asks the content script of the tab in front: a `PageState`, a report as text. */
export const PAGE_STATE = 'pageState'
export const PAGE_REPORT = 'pageReport'
