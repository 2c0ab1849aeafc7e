import { ask } from '../rpc/client'
import type { Cell } from './glyph-paths'
import type { Mark, Marks } from './marks'
import type { Panel } from './panel'
import { trusted } from './trusted'

/**
 * Gives a marker its buttons when the pointer or the focus comes to it, and does what they say.
 * Two listeners a page, none a post.
 */
export function listenToMarkers(marks: Marks, panel: Panel, signal: AbortSignal): void {
  const open = trusted<Event>(({ target }) => {
    const mark = marks.ofHost(target)
    if (mark) mark.marker.openButtons((cell) => void press(cell, mark, panel))
  })
  for (const type of ['pointerover', 'focusin']) {
    window.addEventListener(type, open, { capture: true, signal })
  }
}

async function press(cell: Cell, mark: Mark, panel: Panel): Promise<void> {
  try {
    if (cell === 'star') await ask('toggleVip', { author: mark.post.author })
    else await panel.toggle(mark, cell === 'action' && mark.marker.hasAction ? 'drafts' : 'person')
  } catch (error) {
    mark.marker.fail(error instanceof Error ? error.message : String(error))
  }
}
