import type { NetworkId } from '../../lib/model/post'
import { words } from '../../lib/words'
import './NetworkMark.css'

/** The network's short sign; its name is read out. */
export function NetworkMark({ network }: { network: NetworkId }) {
  return (
    <span class="network-mark" title={words(`channel_${network}`)}>
      <span aria-hidden="true">{words(`network_mark_${network}`)}</span>
      <span class="unseen">{words(`channel_${network}`)}</span>
    </span>
  )
}
