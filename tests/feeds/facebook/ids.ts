import type { Post } from '../core/story'

/**
 * The ids that `aria-labelledby` and `aria-describedby` name, in Facebook's fixed order: author;
 * context line, message, attachment, reactions, comment count.
 */
export function idsOf(post: Post) {
  const id = (n: number) => `_r_${post.row.toString(36)}${n}_`
  return {
    author: id(0),
    context: id(1),
    message: id(2),
    attachment: id(3),
    reactions: id(4),
    comments: id(5),
  }
}
