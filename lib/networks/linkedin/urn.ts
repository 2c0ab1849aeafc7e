/**
 * What LinkedIn's ids are called: one post can have an activity, a ugcPost and a share id. That of a
 * post in a group begins with the group's.
 */
const ID = String.raw`(activity|ugcPost|share|groupPost|article)(?::|%3A)((?:\d{1,20}-)?\d{6,20})`
const POST_URN = new RegExp(`urn(?::|%3A)li(?::|%3A)(?!article)${ID}`, 'i')
const COMMENT_URN = new RegExp(String.raw`urn:li:comment:\((?:urn:li:)?${ID},(\d{6,20})\)`)
const EARLIEST = Date.UTC(2003, 0)
const LATEST = Date.UTC(2100, 0)

/**
 * A post's URN and its number: `urn:li:activity:7444658505212661760`. In a group, where the URN is
 * `urn:li:groupPost:44194-7444658505212661760`, the number without the group's.
 */
export interface PostUrn {
  urn: string
  id: string
}

/** A comment's own number, and the post it stands under. */
export interface CommentUrn {
  id: string
  post: PostUrn
  urn: string
}

/** The first post URN in an address or attribute, percent-encoded or not. */
export function postUrnIn(value: string | null | undefined): PostUrn | undefined {
  const [, type, id] = value?.match(POST_URN) ?? []
  return type && id ? post(type, id) : undefined
}

const post = (type: string, id: string): PostUrn => ({
  urn: `urn:li:${type}:${id}`,
  id: id.replace(/^.*-/, ''),
})

/** The comment URN in an attribute, in either spelling of the post within it. */
export function commentUrnIn(value: string | null | undefined): CommentUrn | undefined {
  const [, type, around, id] = value?.match(COMMENT_URN) ?? []
  if (!type || !around || !id) return undefined
  return { id, post: post(type, around), urn: `urn:li:comment:(${type}:${around},${id})` }
}

/** The moment an id was given, in ms since 1970 UTC: its upper bits are a clock. */
export function timeOf(id: string | undefined): number | undefined {
  if (!id) return undefined
  const at = Number(BigInt(id) >> 22n)
  return at > EARLIEST && at < LATEST ? at : undefined
}

/** The address of a post. */
export function permalinkOf(post: PostUrn): string {
  return `https://www.linkedin.com/feed/update/${post.urn}/`
}

/** The address of a comment: its post's, opened at the comment. */
export function commentLinkOf(comment: CommentUrn): string {
  return `${permalinkOf(comment.post)}?commentUrn=${encodeURIComponent(comment.urn)}`
}

/**
 * The post in the protobuf that begins the keys of a card's comment tools
 * (`CgsIgMDU1PHd3tDOAQ-replaceableCommentTools…`): base64 in either alphabet, field 1 is an
 * activity and field 2 a ugcPost, each a message whose field 1 is the zigzag varint of the id.
 */
export function postUrnInToolsKey(key: string | null | undefined): PostUrn | undefined {
  if (!key?.includes('omment')) return undefined
  const [, encoded] = key.match(/^([\w+/-]{8,40}?)={0,2}-(?:replaceable|comment)/) ?? []
  if (!encoded) return undefined
  const bytes = bytesOf(encoded)
  const type = bytes[0] === 0x0a ? 'activity' : bytes[0] === 0x12 ? 'ugcPost' : undefined
  if (!type || bytes[2] !== 0x08) return undefined
  const id = String(varint(bytes.slice(3)) >> 1n)
  return timeOf(id) === undefined ? undefined : { urn: `urn:li:${type}:${id}`, id }
}

/** The kinds of posts in the key of what translates a text, by what their number is called there. */
const TRANSLATED = [
  ['share', /\bshareId=(\d{6,20})/],
  ['ugcPost', /\buserGeneratedContentId=(\d{6,20})/],
  ['groupPost', /\bgroupId=(\d{1,20}), ?postId=(\d{6,20})/],
] as const

/**
 * The post whose text an element offers to translate, by its id or key
 * (`translatable-commentary-FeTranslationUrn(… shareUrn=ShareUrn(shareId=7513649051440021505) …)`).
 */
export function postUrnInTranslation(key: string): PostUrn | undefined {
  if (!key.includes('FeTranslationUrn(')) return undefined
  for (const [type, pattern] of TRANSLATED) {
    const [found, ...numbers] = key.match(pattern) ?? []
    if (found) return post(type, numbers.join('-'))
  }
  return undefined
}

function bytesOf(base64: string): number[] {
  try {
    const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
    return Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return []
  }
}

function varint(bytes: readonly number[]): bigint {
  let value = 0n
  for (const [index, byte] of bytes.slice(0, 10).entries()) {
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
    if (byte < 0x80) break
  }
  return value
}

/**
 * The post that a `data-view-tracking-scope` is about. Ember writes the URN as text, the spring
 * 2026 pages as an array of byte values.
 */
export function postUrnInTracking(scope: string | null | undefined): PostUrn | undefined {
  const [, list] = scope?.match(/"data":\s*\[([\d,\s]{1,20000})\]/) ?? []
  return postUrnIn(scope) ?? postUrnIn(list && String.fromCharCode(...list.split(',').map(Number)))
}
