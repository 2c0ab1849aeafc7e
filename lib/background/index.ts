import type { Handlers } from '../rpc/server'
import type { BackgroundContext } from './context'
import { handedHandlers } from './handed'
import { inboxHandlers } from './inbox'
import { listeningHandlers } from './listening'
import { markerHandlers } from './markers'
import { panelHandlers } from './panel'
import { peopleHandlers } from './people'
import { sampleHandlers } from './sample'
import { settingsHandlers } from './settings'
import { suggestionHandlers } from './suggestions'

/** What each message does. Whatever is written is announced by the database's commits. */
export function createHandlers(context: BackgroundContext): Handlers {
  return {
    ...markerHandlers(context),
    ...panelHandlers(context),
    ...peopleHandlers(context),
    ...suggestionHandlers(context),
    ...inboxHandlers(context),
    ...handedHandlers,
    ...listeningHandlers(context),
    ...settingsHandlers(context),
    ...sampleHandlers(context),
  }
}
