import type { Action, Earlier, RuleContext } from './context'
import { isCoolingDown, isHere, lastDone } from './history'
import { type Reason, reason } from './reasons'

/** They spoke first and wait for it: not something to space out. */
const OWED: readonly Action[] = ['careful_reply', 'answer', 'capture']

/** Courtesies logged as a contact of the same name. Thanks have rules of their own. */
const LOGGED = ['amplify', 'ask', 'invite'] as const

/**
 * Why `action` is held back for this person although a rule asks for it, or null: it is done or
 * turned down on this post, put off, still open on another post, or too recent.
 */
export function suppressedBecause(action: Action, context: RuleContext): Reason | null {
  const same = context.suggestions.filter((earlier) => isSame(earlier, action))
  const here = same.filter((earlier) => isHere(context, earlier))
  const elsewhere = same.filter((earlier) => !isHere(context, earlier))
  return (
    settledHere(here) ??
    putOff(same, context) ??
    openElsewhere(elsewhere, context) ??
    (OWED.includes(action)
      ? null
      : (doneLately(action, context) ?? suggestedLately(elsewhere, context)))
  )
}

/** To amplify is to thank as well, unless it was turned down or put off. */
function isSame(earlier: Earlier, action: Action): boolean {
  if (earlier.action === action) return true
  const thanks = earlier.status === 'open' || earlier.status === 'accepted'
  return action === 'thank' && earlier.action === 'amplify' && thanks
}

/** A suggestion that merely lapsed was nobody's decision: it may come back. */
function settledHere(here: readonly Earlier[]): Reason | null {
  if (here.some(({ status }) => status === 'accepted')) return reason('reason_done_here')
  const turnedDown = here.some(
    ({ status, closedBy }) =>
      status === 'rejected' || (status === 'ignored' && closedBy !== 'system'),
  )
  return turnedDown ? reason('reason_turned_down_here') : null
}

function putOff(same: readonly Earlier[], { now }: RuleContext): Reason | null {
  const ends = same.flatMap(({ status, until }) => (status === 'snoozed' && until ? [until] : []))
  const last = Math.max(...ends)
  return last > now ? reason('reason_snoozed', { at: last }) : null
}

function openElsewhere(elsewhere: readonly Earlier[], context: RuleContext): Reason | null {
  const open = elsewhere.some(({ status, at }) => status === 'open' && isCoolingDown(context, at))
  return open ? reason('reason_open_elsewhere') : null
}

function doneLately(action: Action, context: RuleContext): Reason | null {
  const kind = LOGGED.find((logged) => logged === action)
  const at = kind && lastDone(context, kind)
  if (!kind || at === undefined || !isCoolingDown(context, at)) return null
  return reason(`reason_lately_${kind}`, { at })
}

function suggestedLately(elsewhere: readonly Earlier[], context: RuleContext): Reason | null {
  const at = Math.max(...elsewhere.map((earlier) => earlier.at))
  return elsewhere.length > 0 && isCoolingDown(context, at)
    ? reason('reason_suggested_lately', { at })
    : null
}
