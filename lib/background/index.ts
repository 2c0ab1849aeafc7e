import type { Handlers } from '../rpc/server'
import type { BackgroundContext, Changed } from './context'
import { listeningHandlers } from './listening'
import { markerHandlers } from './markers'
import { panelHandlers } from './panel'
import { peopleHandlers } from './people'
import { settingsHandlers } from './settings'
import { suggestionHandlers } from './suggestions'

/** What each message does. Whatever changes something announces it to every tab and page. */
export function createHandlers(context: BackgroundContext): Handlers {
  const changed: Changed = async (work) => {
    const reply = await work
    // Not awaited: a tab that is busy, or shows an alert, would hold the answer back.
    void context.announce('changed').catch(() => undefined)
    return reply
  }
  return {
    ...markerHandlers(context),
    ...panelHandlers(context, changed),
    ...peopleHandlers(context, changed),
    ...suggestionHandlers(context, changed),
    ...listeningHandlers(context, changed),
    ...settingsHandlers(context, changed),
  }
}
