import { VipProgramme } from '../../components/vip/VipProgramme'
import { saveFile } from '../../lib/browser/save-file'
import type { DashboardContext } from '../../lib/dashboard/context'
import { createVipService } from '../../lib/dashboard/vip'

/** The section `vip`. */
export function vipSection(context: DashboardContext) {
  const service = createVipService(context, saveFile)
  return (rest: readonly string[]) => <VipProgramme service={service} rest={rest} />
}
