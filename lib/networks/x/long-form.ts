import { textOf } from '../dom'
import { segmentsOf } from './address'
import { ARTICLE_BODY, ARTICLE_LINK, ARTICLE_PART, EMBEDDED } from './markup'
import type { Scope } from './scope'

/** The body of a long-form Article that is open in this post. */
export function articleBodyIn(scope: Scope): Element | undefined {
  // One selector each: together they cost ten times as much.
  return (
    scope.named('twitterArticleRichTextView') ??
    scope.named('longformRichTextComponent') ??
    scope.one(ARTICLE_BODY)
  )
}

/** Whether this post is an Article, open or as the card that leads to it. */
export function isArticle(scope: Scope): boolean {
  return (
    (articleBodyIn(scope) ??
      scope.one(ARTICLE_PART) ??
      scope.all(ARTICLE_LINK).find(isArticleLink)) !== undefined
  )
}

/** An Article's address is its author's or X's own; others have articles, too. */
const isArticleLink = (link: Element) =>
  /^articles?$/.test(segmentsOf(link.getAttribute('href'))[1] ?? '')

/** The title and the words of an Article, without the posts embedded in it. */
export function articleWords(scope: Scope, body: Element): string {
  const title = scope.named('twitter-article-title') ?? scope.one('h1')
  const words = textOf(body, { without: EMBEDDED })
  return [textOf(title), words].filter(Boolean).join('\n\n').slice(0, 100_000)
}
