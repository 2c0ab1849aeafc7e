import { InboxPage } from '../../components/inbox/InboxPage'
import { saveFile } from '../../lib/browser/save-file'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createInboxService } from '../../lib/dashboard/inbox'
import { insertIntoPage } from '../../lib/rpc/tabs'

/** The section `inbox`. */
export function inboxSection(context: DashboardContext) {
  const { ask, onChanged } = context
  const service = createInboxService(context, saveFile)
  const compose = {
    insert: insertIntoPage,
    copy: (text: string) => navigator.clipboard.writeText(text),
  }
  return () => <InboxPage ask={ask} onChanged={onChanged} compose={compose} service={service} />
}
