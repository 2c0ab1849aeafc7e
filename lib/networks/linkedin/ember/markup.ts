// What of the Ember pages' markup is relied on: when they change, this is what to change.

const TYPES = ['activity', 'ugcPost', 'share', 'groupPost']

export const POST = [
  '.feed-shared-update-v2:not([data-urn*=":aggregate:"])',
  // Every element of a page is asked: those without an id but once.
  `[data-id]:is(${TYPES.map((type) => `[data-id^="urn:li:${type}:"]`)})`,
  `[role="article"]:is(${TYPES.map((type) => `[data-urn^="urn:li:${type}:"]`)})`,
].join(', ')
/** Several posts about one thing, or one post that several people shared. */
export const AGGREGATE = '.feed-shared-update-v2[data-urn*=":aggregate:"]'
/** The post within a post. */
export const QUOTE = [
  '.feed-shared-update-v2__update-content-wrapper',
  '.feed-shared-update-v2__reshared-content',
  '.update-components-mini-update-v2',
  '.feed-shared-mini-update-v2',
].join(', ')
export const COMMENT = [
  'article[data-id^="urn:li:comment:"]',
  'article.comments-comment-entity',
  'article.comments-comment-item',
].join(', ')

/** The line that says who shared a post or reacted to it. */
export const HEADER = '.update-components-header, .feed-shared-header'

/** A post's author, surest first: their links, name, picture, lines. */
export const ACTOR = {
  metaLink: '.update-components-actor__meta-link',
  container: '.update-components-actor__container-link, .feed-shared-actor__container-link',
  picture: '.update-components-actor__image, .feed-shared-actor__avatar a',
  any: '[class*="update-components-actor"] a, [class*="feed-shared-actor"] a',
}
export const ACTOR_LINES = '.update-components-actor__meta'
export const NAME = [
  '.update-components-actor__title',
  '.update-components-actor__name',
  '.feed-shared-actor__name',
].join(', ')
export const PICTURE = '.update-components-actor__avatar img, .feed-shared-actor__avatar img'
export const TIME_LINE =
  '.update-components-actor__sub-description, .feed-shared-actor__sub-description'
export const DESCRIPTION = '.update-components-actor__description, .feed-shared-actor__description'

/** A post's words, surest first, and the link to it. */
export const TEXT = {
  commentary: '.update-components-update-v2__commentary',
  description: '.feed-shared-update-v2__description',
  any: '.feed-shared-text, .update-components-text',
}
export const UPDATE_LINK = 'a[href*="/feed/update/urn"]'

/** A comment's author, surest first: their links, name, picture, line. */
export const COMMENTER = {
  description: 'a.comments-comment-meta__description-container',
  older: '.comments-post-meta__profile-info-wrapper a, .comments-post-meta a',
  picture: 'a.comments-comment-meta__image-link',
  any: '[class*="comments-comment-meta"] a',
}
export const COMMENTER_NAME = [
  '.comments-comment-meta__description-title',
  '.comments-post-meta__name-text',
  '.comments-post-meta__name',
].join(', ')
export const COMMENTER_PICTURE =
  '.comments-comment-meta__image-link img, .comments-post-meta__actor-link img'
export const COMMENTER_LINE = '.comments-comment-meta__description-subtitle'
export const COMMENT_WORDS = '.comments-comment-item__main-content'
/** A comment with the replies to it. */
export const THREAD = '.comments-thread-entity, .comments-thread-item'
export const EDITOR = '.comments-comment-box .ql-editor[contenteditable="true"]'
