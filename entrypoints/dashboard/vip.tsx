import { VipProgramme } from '../../components/vip/VipProgramme'
import { saveFile } from '../../lib/browser/save-file'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createVipService } from '../../lib/dashboard/vip'

/** The section `vip`. */
export const vipSection = (context: DashboardContext) => {
  const work = { ...createVipService(context), saveFile }
  return (rest: readonly string[]) => (
    <VipProgramme service={work} ask={context.ask} onChanged={context.onChanged} rest={rest} />
  )
}
