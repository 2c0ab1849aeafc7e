import { VipProgramme } from '../../components/vip/VipProgramme'
import { saveFile } from '../../lib/browser/save-file'
import type { Desk } from '../../lib/dashboard/desk'
import { vipWork } from '../../lib/dashboard/vip'

/** The section `vip`. */
export const vipSection = (desk: Desk) => {
  const work = { ...vipWork(desk), saveFile }
  return (rest: readonly string[]) => (
    <VipProgramme work={work} ask={desk.ask} onChanged={desk.onChanged} rest={rest} />
  )
}
