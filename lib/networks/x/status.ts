import type { Trace } from '../contract'
import { firstAnswer } from '../dom'
import { exactStatusOf, type Status, statusAt, statusOf, timeOfStatus } from './address'
import { OPEN_CARD, STATUS_LINK, VIEWS } from './markup'
import type { Scope } from './scope'

/**
 * Which post this is. Never simply the first link with `/status/` in it: that one may lead to a
 * quoted post's photo, to a video's source, or be written in the text.
 */
export function statusIn(
  scope: Scope,
  text: Element | undefined,
  trace?: Trace,
): Status | undefined {
  return firstAnswer(
    'permalink',
    {
      time: () => statusOf(scope.one('time')?.closest('a')),
      // An advertisement shows no time, but everybody's post counts its views.
      analytics: () => statusOf(scope.one(VIEWS)),
      card: () => statusAt(cardOf(scope.root)?.getAttribute('data-href')),
      id: () => statusAt(`/i/status/${scope.root.getAttribute('data-tweet-id')}`),
      link: () => linkedStatus(scope, text, exactStatusOf),
      // A quoted post has no link of its own, but its photos have.
      media: () => linkedStatus(scope, text, statusOf),
    },
    trace,
  )
}

/** When the post was made, in ms since 1970. */
export function timeIn(scope: Scope, status: Status | undefined, trace?: Trace) {
  return firstAnswer(
    'at',
    {
      datetime: () => positive(Date.parse(scope.one('time')?.getAttribute('datetime') ?? '')),
      id: () => status && timeOfStatus(status.id),
    },
    trace,
  )
}

/** The clickable card that signed-out pages put around a post in a list: itself or its parent. */
export function cardOf(root: Element): Element | null {
  return root.closest(OPEN_CARD)
}

function linkedStatus(
  scope: Scope,
  text: Element | undefined,
  read: (link: Element) => Status | undefined,
): Status | undefined {
  for (const link of scope.all(STATUS_LINK)) {
    const status = text?.contains(link) ? undefined : read(link)
    if (status) return status
  }
  return undefined
}

function positive(time: number): number | undefined {
  return time > 0 ? time : undefined
}
