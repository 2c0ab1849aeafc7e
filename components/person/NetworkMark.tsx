import { t } from '../../lib/i18n'
import type { NetworkId } from '../../lib/model/post/post'
import './NetworkMark.css'

/** The network's short sign; its name is read out. */
export function NetworkMark({ network }: { network: NetworkId }) {
  return (
    <span class="network-mark" title={t(`channel_${network}`)}>
      <span aria-hidden="true">{t(`network_mark_${network}`)}</span>
      <span class="unseen">{t(`channel_${network}`)}</span>
    </span>
  )
}
