import type { Found, Trace } from '../contract'

/** One of the front ends that LinkedIn serves side by side, each with a markup of its own. */
export interface Generation {
  /** Elements that may be posts or comments of this front end. */
  posts: string
  find(element: Element, trace?: Trace): Found | null
  replyBox(element: Element): Element | null
  /** What a post's or comment's author says of themselves, where the page shows it. */
  headline(element: Element): Element | null | undefined
}
