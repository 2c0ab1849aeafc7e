import type { Post } from '../core/story'

/** What every key of one card ends with. */
export const keyOf = (post: Post) => `${post.opaque}FeedType_MAIN_FEED_RELEVANCE`

/**
 * The token under which LinkedIn keeps the comment tools of a post: base64url of a protobuf with
 * one field (1: activity) that holds a message with one field, the id as a zig-zag varint.
 */
export function commentToken(activityId: string): string {
  const id = varint(BigInt(activityId) << 1n)
  const message = [0x0a, id.length + 1, 0x08, ...id]
  return btoa(String.fromCharCode(...message))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function varint(value: bigint): number[] {
  const low = Number(value & 0x7fn)
  return value < 0x80n ? [low] : [low | 0x80, ...varint(value >> 7n)]
}
