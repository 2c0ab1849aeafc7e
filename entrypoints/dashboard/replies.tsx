import { Replies } from '../../components/replies/Replies'
import { saveFile } from '../../lib/browser/save-file'
import type { Desk } from '../../lib/dashboard/desk'
import { repliesWork } from '../../lib/dashboard/replies'

/** The section `replies`. */
export const repliesSection = (desk: Desk) => {
  const work = { ...repliesWork(desk), saveFile }
  return (rest: readonly string[]) => (
    <Replies work={work} ask={desk.ask} onChanged={desk.onChanged} rest={rest} />
  )
}
