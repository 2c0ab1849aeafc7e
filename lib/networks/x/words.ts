import type { Mention } from '../../model/post/post'
import type { Trace } from '../contract'
import { firstAnswer, follows, shown, textOf } from '../dom'
import { handleOf, isSameHandle } from './address'
import { asHandle } from './facts'
import { articleBodyIn } from './long-form'
import { AUTHOR, BESIDE, HEADER_PART, OPEN_WORDS, PARTS, PLAYED, UNSEEN, WORDS } from './markup'
import type { Scope } from './scope'

/** X's own codes for "no language": undetermined, only hashtags, only media and so on. */
const NO_LANGUAGE = /^(?:und|zxx|art|q[a-z]{2})$/

/** Written `@handle`s; not the ones inside e-mail addresses or paths. */
const WRITTEN_MENTION = /(?<![\w@./])@(\w{1,15})(?!\w)/g

/** The element that holds the post's own words; undefined when it has only pictures. */
export function textElementIn(scope: Scope, trace?: Trace): Element | undefined {
  return firstAnswer(
    'text',
    {
      article: () => articleBodyIn(scope),
      testId: () => scope.named('tweetText'),
      // Before 2022 and without test ids: only a post's words carry their language.
      lang: () => scope.one(WORDS),
      direction: () => scope.isSignedOut && scope.all(OPEN_WORDS).find(isParagraph),
    },
    trace,
  )
}

/** The words themselves, with line breaks and emoji. */
export function wordsOf(element: Element | undefined): string {
  return textOf(element, { without: UNSEEN, preserveSpace: true, inline: true }).slice(0, 100_000)
}

/**
 * True when the page shows only the beginning of the words. On signed-out pages the words end in
 * a button then; elsewhere a button near them offers a translation.
 */
export function isTruncated(scope: Scope, text: Element | undefined): boolean {
  if (scope.named('tweet-text-show-more-link')) return true
  return scope.isSignedOut && Boolean(text?.querySelector('button'))
}

/** The language that X gives for the words. */
export function languageOf(text: Element | undefined): string | undefined {
  const lang = text?.getAttribute('lang')
  return lang && /^[\w-]{2,35}$/.test(lang) && !NO_LANGUAGE.test(lang) ? lang : undefined
}

/** Whom the line "Replying to @one and @two" above the words names, in its order. */
export function repliedTo(scope: Scope, text: Element | undefined, author: string): string[] {
  const block = scope.named('User-Name')
  const answered: string[] = []
  let end = text
  for (const link of scope.all('a[href]')) {
    if (end && !follows(end, link)) break
    if (block?.contains(link) || !isAtHandle(link)) continue
    end ??= firstBehind(scope, block)
    if (end && !follows(end, link)) break
    if (!text && block && !isInFirstLine(link, block, scope)) break
    const handle = handleOf(link)
    if (handle && (block || !isSameHandle(handle, author))) answered.push(handle)
  }
  return answered
}

const isAtHandle = (link: Element) =>
  shown(link.textContent ?? '')
    .trimStart()
    .startsWith('@')

/** Where a post without words goes on below its header: with a picture, a card or its buttons. */
function firstBehind(scope: Scope, block: Element | undefined): Element | undefined {
  return scope.all(block ? `${PARTS}, ${PLAYED}` : PARTS).find((part) => {
    if (block && !follows(part, block)) return false
    const isHeader =
      HEADER_PART.test(part.getAttribute('data-testid') ?? '') || block?.contains(part)
    return !isHeader && !part.querySelector(AUTHOR)
  })
}

/** Whether only one piece of words, as "Replying to" is, stands between the header and a link. */
function isInFirstLine(link: Element, block: Element, { root }: Scope): boolean {
  const texts = root.ownerDocument.createTreeWalker(root, 4)
  let pieces = 0
  for (let text = texts.nextNode(); text && follows(link, text); text = texts.nextNode()) {
    const isWords = /\p{L}/u.test(text.nodeValue ?? '') && follows(text, block)
    if (isWords && !block.contains(text) && !text.parentElement?.closest(BESIDE)) pieces++
  }
  return pieces < 2
}

/** Every account that the words name and those that the post answers, each once. */
export function mentionsIn(
  scope: Scope,
  text: Element | undefined,
  words: string,
  answered: string[],
): Mention[] {
  const isLinked = text && text.getElementsByTagName('a').length > 0
  const links = isLinked ? scope.all('a[href]').filter((link) => text.contains(link)) : []
  const linked = links.flatMap((link) => (isAtHandle(link) && handleOf(link)) || [])
  const mentions = new Map<string, Mention>()
  for (const handle of [...linked, ...handlesWrittenIn(words), ...answered]) {
    const key = handle.toLowerCase()
    if (!mentions.has(key)) mentions.set(key, { handle })
  }
  return Array.from(mentions.values()).slice(0, 200)
}

/** The accounts that words name as `@handle`, in their order. */
export function handlesWrittenIn(words: string): string[] {
  if (!words.includes('@')) return []
  return Array.from(words.matchAll(WRITTEN_MENTION), ([, handle]) => asHandle(handle) ?? []).flat()
}

function isParagraph(element: Element): boolean {
  return !element.closest('a') && !element.hasAttribute('aria-hidden')
}
