import type { Handlers } from '../rpc/server'
import { contactHandlers } from './contacts'
import type { BackgroundContext } from './context'
import { handedHandlers } from './handed'
import { inboxHandlers } from './inbox'
import { keepingHandlers } from './keeping'
import { listeningHandlers } from './listening'
import { markerHandlers } from './markers'
import { panelHandlers } from './panel'
import { peopleHandlers } from './people'
import { sampleHandlers } from './sample'
import { settingsHandlers } from './settings'
import { suggestionHandlers } from './suggestions'
import { vipHandlers } from './vip'

/** What each message does. Whatever is written is announced by the database's commits. */
export function createHandlers(context: BackgroundContext): Handlers {
  return {
    ...markerHandlers(context),
    ...panelHandlers(context),
    ...vipHandlers(context),
    ...keepingHandlers(context),
    ...peopleHandlers(context),
    ...contactHandlers(context),
    ...suggestionHandlers(context),
    ...inboxHandlers(context),
    ...handedHandlers,
    ...listeningHandlers(context),
    ...settingsHandlers(context),
    ...sampleHandlers(context),
  }
}
