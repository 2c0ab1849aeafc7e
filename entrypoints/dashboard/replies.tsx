import { Replies } from '../../components/replies/Replies'
import { saveFile } from '../../lib/browser/save-file'
import { builtInTemplates } from '../../lib/browser/templates'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createRepliesService } from '../../lib/dashboard/replies'

/** The section `replies`. */
export function repliesSection(context: DashboardContext) {
  const service = createRepliesService(context, saveFile, builtInTemplates)
  return (rest: readonly string[]) => <Replies service={service} rest={rest} />
}
