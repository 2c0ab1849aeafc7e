import type { Command } from '../model/shortcut'
import { ask } from '../rpc/client'
import { focused } from './candidates'
import type { Mark } from './marks'
import type { Panel } from './panel'

/**
 * Does what a keyboard command says, on the post whose marker or panel has the focus, else on the
 * first one in view.
 *
 * @param marks every mark of the page, in the document's order
 */
export async function runCommand(
  command: Command,
  marks: readonly Mark[],
  panel: Panel,
): Promise<void> {
  const active = focused(document)
  const at = marks.findIndex((mark) => mark.marker.host === active || panel.isIn(mark, active))
  if (command === 'next-post') return goTo(next(marks, at))
  const mark = marks[at] ?? marks.find(isInView)
  if (!mark) return
  if (command === 'toggle-star') await toggleStar(mark, panel)
  else await panel.toggle(mark, STARTS[command])
}

/**
 * A surface of ours says what became of it, and takes it back: a page could say anything. It is not
 * opened when all is written: to add somebody takes longer than to change them, and the page sees it come.
 */
export async function toggleStar(mark: Mark, panel: Panel): Promise<void> {
  const steps = [ask('toggleVip', { author: mark.post.author }), panel.open(mark, 'star')]
  const failed = (await Promise.allSettled(steps)).find(({ status }) => status === 'rejected')
  if (!failed) return
  panel.close()
  throw (failed as PromiseRejectedResult).reason
}

const STARTS = {
  'open-panel': 'person',
  'insert-draft': 'drafts',
  capture: 'capture',
} as const

/**
 * The mark after `at`; the first in view where none has the focus. Whether there is something to do
 * on it does not matter: the page hears where the focus goes.
 */
function next(marks: readonly Mark[], at: number): Mark | undefined {
  return at >= 0 ? marks[at + 1] : marks.find(isInView)
}

function goTo(mark: Mark | undefined): void {
  mark?.marker.host.scrollIntoView({ block: 'center' })
  mark?.marker.focus()
}

function isInView({ marker }: Mark): boolean {
  const { top, bottom } = marker.host.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
