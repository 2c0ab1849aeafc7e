/**
 * What of X's markup is relied on, in one table: when X changes its pages, this is what to change. Test
 * ids, roles and addresses that have stood for years; no classes, which are hashes, and no words.
 */

/** A post; and what a list puts around each. */
export const POST = 'article'
export const CELL = '[data-testid="cellInnerDiv"]'
/** The post that a page is about cannot be tabbed to. */
export const FOCAL = 'article[tabindex="-1"]'
/** One of these is in every post that can be read, and in nothing that stands in its place. */
export const READABLE =
  '[data-testid="User-Name"], a time, [data-testid^="UserAvatar-Container-"]:not([data-testid$="-unknown"]), [role="group"] *, [data-engagement-action], img[alt^="@"]'
/** The card around a post on the pages for who is not signed in. */
export const OPEN_CARD = '[data-href*="/status/"]'
/** The card of a quoted post, and of links, lists and Spaces. */
export const QUOTE_CARD = 'div[role="link"]'

/** Name and handle, and their picture. */
export const AUTHOR = '[data-testid="User-Name"]'
export const AVATAR = '[data-testid="Tweet-User-Avatar"] img'
export const AVATAR_ID = 'UserAvatar-Container-'
export const ANY_AVATAR = '[data-testid^="UserAvatar-Container-"]'
export const HANDLED_PICTURE = 'img[alt^="@"]'
/** Pictures in a name that are no emoji: the avatar, and the badge of an affiliated company. */
export const NO_EMOJI = 'img[src*="/profile_images/"], img[alt^="@"]'
/** The golden badge of an organisation, the only one drawn with gradients. */
export const GOLDEN_BADGE = '[data-testid="icon-verified"] linearGradient'

/** A link to a post or into it, and the one to the count of its views. */
export const STATUS_LINK = 'a[href*="/status/"]'
export const VIEWS = 'a[href$="/analytics"]'
/** A link's `https://` and its cut tail are in the page for screen readers, but not shown. */
export const UNSEEN = 'a span[aria-hidden="true"]'
/** Words where no test id marks them: before 2022, and on the pages for who is not signed in. */
export const WORDS = 'div[lang]'
export const OPEN_WORDS = 'div[dir="auto"]'
/** Parts of a post below its header; those above have one of these names. */
export const PARTS =
  '[data-testid], [role="group"], [data-engagement-action], a[href*="/status/"] img, video'
export const HEADER_PART = /^(?:User|Tweet-User|socialContext|caret|icon-)/
/** What a page shows beside words, once the author's picture is behind. */
export const PLAYED =
  'img, audio, iframe, canvas, svg:not(button *, [role="button"] *), [role="img"], [style*="background-image"]'
/** Words of the header that are not in its block of names. */
export const BESIDE = 'button, [role="button"], a:has(time)'

/** Around an advert, and in its cell. Within a post the first is an ordinary video. */
export const ADVERT = '[data-testid="placementTracking"]'
export const PIXEL = '[data-testid$="-impression-pixel"]'

/** A long-form Article: its parts, the link to it, and posts embedded in it. */
export const ARTICLE_PART = '[data-testid*="rticle"]:not(article)'
export const ARTICLE_LINK = 'a[href*="/article"]'
export const ARTICLE_BODY = '.x-article-body'
export const EMBEDDED = '[data-testid="simpleTweet"], article'

/** One person: in a list of people, among those to follow, on the card of a name. */
export const PEOPLE = '[data-testid="UserCell"], [data-testid="HoverCard"]'
/** The head of a profile, whose button stands beside it. */
export const HEAD = '[data-testid="UserName"]'
/** The buttons of an account, whose test id begins with its number and whose label has its handle. */
export const FOLLOW = 'button[data-testid$="follow"], button[data-testid$="-cancel"]'
export const FOLLOW_NUMBER = /^(\d+)-(?:(?:un)?follow|cancel)$/
export const STRUCTURED = 'script[type="application/ld+json"]'
export const BANNER = 'a[href$="/header_photo"]'

/** Where a reply is written, and X Pro's drawer for it beside its columns. */
export const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]'
export const DRAWERS = '[data-testid="drawerAnimatedDiv"]'
