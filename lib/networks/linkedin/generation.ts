import type { Post } from '../../model/post/post'
import type { Anchor, Trace } from '../contract'

/** One of the front ends that LinkedIn serves side by side, each with a markup of its own. */
export interface Generation {
  /** Elements that may be posts or comments of this front end. */
  posts: string
  read(element: Element, trace?: Trace): Post | null
  anchor(element: Element): Anchor | null
  replyBox(element: Element): Element | null
}
