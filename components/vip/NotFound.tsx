import { t } from '../../lib/i18n'
import { routeTo } from '../dashboard/useRoute'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'

/** What this address was about is not there any more. */
export function NotFound({ what }: { what: 'campaign' | 'draw' }) {
  return (
    <>
      <a class="vip-back" href={routeTo('vip', `${what}s`)}>
        <Icon name="back" small />
        {t(`${what}_back`)}
      </a>
      <Empty icon="none" title={t(`${what}_gone_title`)}>
        {t(`${what}_gone`)}
      </Empty>
    </>
  )
}
