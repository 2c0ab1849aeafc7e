import { words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { Empty } from '../ui/Empty'

/** Nobody is kept yet: how people come here. */
export function NobodyHere() {
  return (
    <Empty icon="people" title={words('people_empty_title')}>
      {words('people_empty')} <a href={routeTo('data', 'import')}>{words('people_empty_import')}</a>
    </Empty>
  )
}
