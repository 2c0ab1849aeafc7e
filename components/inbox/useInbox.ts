import { useCallback, useState } from 'preact/hooks'
import {
  type Inbox,
  type InboxRow,
  type InboxView,
  ROWS_AT_ONCE,
  WHOLE_INBOX,
} from '../../lib/model/actions/inbox'
import type { Post } from '../../lib/model/post/post'
import type { Ask } from '../ui/ask'
import { type Live, type OnChanged, useLive, useReloadWhileSeen } from '../ui/useLive'

/** How often it is looked for what went past on pages, in milliseconds. */
const LOOK_EVERY = 10_000

/** The inbox as one page of ours shows it. */
export interface ShownInbox extends Live<Inbox> {
  view: InboxView
  change(view: InboxView): void
  /** How many more rows the next step brings; 0 where all are listed. */
  rest: number
  showMore(): void
}

/** The inbox, kept up to date, with the view and the length that this page has of it. */
export function useInbox(ask: Ask, onChanged: OnChanged): ShownInbox {
  const [view, setView] = useState<InboxView>(WHOLE_INBOX)
  const [limit, setLimit] = useState(ROWS_AT_ONCE)
  const live = useLive(
    useCallback(() => ask('inbox', { view, limit }), [ask, view, limit]),
    onChanged,
  )
  useReloadWhileSeen(live.reload, LOOK_EVERY)
  const left = (live.value?.total ?? 0) - limit
  return {
    ...live,
    view,
    change: (next) => {
      setView(next)
      setLimit(ROWS_AT_ONCE)
    },
    rest: Math.max(0, Math.min(left, ROWS_AT_ONCE)),
    showMore: () => setLimit(limit + ROWS_AT_ONCE),
  }
}

/** The post that a row is about; null where it is about none, or the browser remembers it no more. */
export async function postOf(ask: Ask, { suggestion }: InboxRow): Promise<Post | null> {
  return suggestion ? (await ask('listedPost', { id: suggestion.id })).post : null
}
