import { Import } from '../../components/imports/Import'
import type { DashboardContext } from '../../lib/dashboard/context'
import { importsSource } from '../../lib/dashboard/imports'

/** The import of contacts, within the section `data`. */
export const importView = (context: DashboardContext) => {
  const source = importsSource(context)
  return () => <Import source={source} />
}
