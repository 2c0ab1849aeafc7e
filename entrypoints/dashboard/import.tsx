import { Import } from '../../components/imports/Import'
import type { Desk } from '../../lib/dashboard/desk'
import { importsSource } from '../../lib/dashboard/imports'

/** The import of contacts, within the section `data`. */
export const importView = (desk: Desk) => {
  const source = importsSource(desk)
  return () => <Import source={source} />
}
