import { Replies } from '../../components/replies/Replies'
import { saveFile } from '../../lib/browser/save-file'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createRepliesService } from '../../lib/dashboard/replies'

/** The section `replies`. */
export const repliesSection = (context: DashboardContext) => {
  const work = { ...createRepliesService(context), saveFile }
  return (rest: readonly string[]) => (
    <Replies service={work} ask={context.ask} onChanged={context.onChanged} rest={rest} />
  )
}
