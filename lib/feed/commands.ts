import type { Command } from '../model/shortcut'
import { ask } from '../rpc/client'
import type { Mark } from './marks'
import type { Panel } from './panel'

/**
 * Does what a keyboard command says, on the post whose marker has the focus, else on the first one
 * in view.
 *
 * @param marks every mark of the page, in the document's order
 */
export async function runCommand(
  command: Command,
  marks: readonly Mark[],
  panel: Panel,
): Promise<void> {
  const at = marks.findIndex(({ marker }) => marker.host === document.activeElement)
  if (command === 'next-suggestion') return goTo(nextToDo(marks, at))
  const mark = marks[at] ?? marks.find(isInView)
  if (!mark) return
  if (command === 'toggle-star') await ask('toggleVip', { author: mark.post.author })
  else await panel.toggle(mark, STARTS[command])
}

const STARTS = {
  'open-panel': 'person',
  'insert-draft': 'drafts',
  capture: 'capture',
} as const

/** The next mark after `at` with something to do; from the first in view where none has the focus. */
function nextToDo(marks: readonly Mark[], at: number): Mark | undefined {
  const from = at >= 0 ? at + 1 : Math.max(0, marks.findIndex(isInView))
  return marks.slice(from).find(({ marker }) => marker.isToDo)
}

function goTo(mark: Mark | undefined): void {
  mark?.marker.host.scrollIntoView({ block: 'center' })
  mark?.marker.focus()
}

function isInView({ marker }: Mark): boolean {
  const { top, bottom } = marker.host.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
