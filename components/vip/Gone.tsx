import { words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'

/** What this address was about is not there any more. */
export function Gone({ what }: { what: 'campaign' | 'draw' }) {
  return (
    <>
      <a class="vip-back" href={routeTo('vip', `${what}s`)}>
        <Icon name="back" small />
        {words(`${what}_back`)}
      </a>
      <Empty icon="none" title={words(`${what}_gone_title`)}>
        {words(`${what}_gone`)}
      </Empty>
    </>
  )
}
