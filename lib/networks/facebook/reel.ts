import { type Found, foundBehind } from '../contract'
import { blocksIn } from './bare'
import { BASE } from './facts'
import { authorFrom, beside } from './head'
import { COMMENT, MAIN, RANKS, VIDEO } from './markup'
import { isTruncated, isVisible, mentionsIn, wordsIn } from './text'
import { translatedFrom } from './translation'

/**
 * The reel that the page `main` is about: a video with a number, its owner's picture and name, and
 * the caption below. No heading, and no element says that it is a post.
 */
export function findReel(main: Element): Found | null {
  const reel = reelIn(main)
  const head = reel && beside(reel.card)
  if (!head) return null
  const { link, address } = head
  const block = blocksIn(reel.card, link).find(isVisible)
  const text = wordsIn(block)
  const original = translatedFrom(block)
  const permalink = `${BASE}reel/${reel.number}`
  return foundBehind(link, {
    key: `facebook:post:${address.handle}:${reel.number}`,
    network: 'facebook',
    author: authorFrom(link, address, reel.card),
    text,
    truncated: isTruncated(block, text),
    ...(original && { translatedFrom: original }),
    permalink,
    promoted: false,
    mentions: mentionsIn(block),
    kind: 'post',
  })
}

/** The reel in the address, else the only one: others may wait above and below it. */
export function reelIn(main: Element): { card: Element; number: string } | undefined {
  if (!main.matches(MAIN)) return undefined
  const videos = [...main.querySelectorAll(VIDEO)]
  const numberOf = (video: Element) => video.getAttribute('data-video-id') ?? ''
  const asked = /\/reel\/(\d+)/.exec(main.ownerDocument.URL)?.[1]
  const video = videos.find((one) => numberOf(one) === asked) ?? (videos[1] ? undefined : videos[0])
  const number = video && numberOf(video)
  if (!number || !/^\d{1,30}$/.test(number) || video.closest(RANKS.join())) return undefined
  let card: Element = video
  for (let at = video.parentElement; at && main.contains(at); at = at.parentElement) {
    if (at.querySelectorAll(VIDEO).length > 1) break
    card = at
  }
  return main.querySelector(`${RANKS.join()}:not(${COMMENT})`) && !asked
    ? undefined
    : { card, number }
}
