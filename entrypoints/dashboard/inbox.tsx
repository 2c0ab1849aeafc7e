import { InboxPage } from '../../components/inbox/InboxPage'
import type { DashboardContext } from '../../lib/dashboard/context'
import { insertIntoPage } from '../../lib/rpc/tabs'

/** The section `inbox`. */
export function inboxSection({ ask, onChanged }: DashboardContext) {
  const compose = {
    insert: insertIntoPage,
    copy: (text: string) => navigator.clipboard.writeText(text),
  }
  return () => <InboxPage ask={ask} onChanged={onChanged} compose={compose} />
}
