/**
 * What of Facebook's markup is relied on, in one table: when Facebook changes its pages, this is what
 * to change. Roles, relations and `data-` attributes that have stood for years; no classes, which are
 * hashes, and no words, which are in a hundred languages.
 */

/** A comment says whose it is in its label; a post's element never has one of its own. */
export const COMMENT = '[role="article"][aria-label]:not([aria-labelledby]):not([aria-posinset])'

/** What every post of a feed is: numbered, and labelled by its author's heading. */
export const SURE = `[aria-posinset][aria-labelledby][aria-describedby],
  [aria-labelledby]:is([aria-posinset], [aria-describedby]):is(div:not([role]), [role="article"])`

/**
 * Elements that may be a post, surest first. Facebook dropped `role="article"` from posts in
 * 2024, some accounts have no `aria-posinset`, and photo and video pages only have a side panel.
 */
export const RANKS = [
  SURE,
  '[aria-posinset]:is(div:not([role]), [role="article"])',
  '[role="article"]:not([aria-label])',
  '[role="feed"] > div, [role="complementary"]',
]

/**
 * The sure sign of a story, for elements that are not surely one: groups, people cards, rails.
 * An editor is none: a chat has the same one, below a heading with a name.
 */
export const STORY = `[data-ad-preview], [data-ad-comet-preview], [role="toolbar"],
  [data-ad-rendering-role="story_message"], a[href*="comment_id="]`

/** Where Facebook puts a post's words, on all posts in spite of the names. */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]'

/** A paragraph of a text somebody wrote: only these carry their own alignment. */
export const ALIGNED = '[style*="text-align"]'
export const PARAGRAPH = `[dir="auto"]${ALIGNED}`

/** "See more" and the like, and Facebook's own decoy blocks (`data-0="0" data-1="1"` …). */
export const NOT_TEXT = '[role="button"], [data-0]'

/** The author's name on posts of all kinds, since 2024. */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]'

/** Where names stand: h4 in feeds, h3 on pages and in groups, h2 on profiles. */
export const HEADINGS = `h1, h2, h3, h4, h5, ${PROFILE_NAME}`

/** Beginnings of stories: a name in a heading, or a picture that leads to a profile. */
export const STORY_HEADS = `h2 a, h3 a, h4 a, ${PROFILE_NAME} a, a svg image`

/** Where a post's own words begin, or what it shows in their place. */
const BODY = `${MESSAGE}, ${PARAGRAPH}, [role="toolbar"]`

/** What stands below the names at the head of a post. */
export const BELOW_NAMES = `${BODY}, [role="button"][aria-haspopup="menu"], img, video`

/** Lexical's editor (Outline was its name until 2023); Messenger's has the same attributes. */
export const EDITOR =
  '[contenteditable="true"][role="textbox"]:is([data-lexical-editor], [data-outline-editor], [aria-label])'

/** Where the editor of a post may stand outside of the post's own element. */
export const AROUND = '[role="dialog"], [role="complementary"], [role="main"]'

export const HIDDEN =
  '[hidden]:not([data-virtualized]), [style*="display:none"], [style*="display: none"]'

/** Leads to what Facebook says about adverts and paid partnerships. */
export const ADS_LINK =
  'a[href*="/ads/about"], a[href^="/business/help/"], a[href*="facebook.com/business/help/"]'

const IN_POST = `:is(${RANKS.join(', ')}, [role="article"]) *`

/** Where the author's name stands in a story that no element around it says to be one. */
export const NAMES = `:is(h2, h3, h4, ${PROFILE_NAME}):not(${IN_POST}, ${PROFILE_NAME} *)`

/** The menu of a post by what it is called, in English. */
export const NAMED_MENU = '[aria-label^="Actions for this post"]'

/** The same in every language: a button that shows no words. */
export const MENU = `[role="button"][aria-haspopup="menu"][aria-label], ${NAMED_MENU}`

/** A story's own button to like it, since 2024. */
export const LIKE = '[data-ad-rendering-role="like_button"]'

/** Parts of a page that are never within one story. */
export const EDGES =
  'body, [role="main"], [role="feed"], [role="banner"], [role="navigation"], [role="contentinfo"]'

/** The messages of a chat. */
export const CHAT = '[role="grid"], [role="log"]'

/** A text in a language of its own, the smallest part of what anybody wrote. */
export const BLOCK = '[dir="auto"]'

/** The button of an advert, and what an address says of which the way there was paid for. */
export const BUTTON = '[data-ad-rendering-role^="cta"]'
export const PAID =
  /[?&](?:utm_medium=(?:paid|cp[cm]|ppc|ads?\b|social[-_ ]?(?:paid|ads?))|utm_source=(?:fb|facebook|ig|meta)[-_ ]?(?:paid|ads?)\b|hsa_(?:acc|cam|ad)=|ad(?:set)?_?id=\d)/i

/** What a line draws that others write. */
export const DRAWN = 'canvas, use, svg text, a img, a svg, a [style*="url("]'

/** What does not stand in the line between a text and what is below it. */
export const NOT_BELOW =
  'ul, [role="article"], [role="toolbar"], [contenteditable], img, video, h2, h3, h4'

/** What a page is about, and a video with its number. */
export const MAIN = '[role="main"]'
export const VIDEO = '[data-video-id]'
