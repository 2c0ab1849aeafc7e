import type { NetworkId } from '../../lib/model/post/post'
import { factsOf } from '../../lib/networks'
import './NetworkMark.css'

/** The network's short sign; its name is read out. */
export function NetworkMark({ network }: { network: NetworkId }) {
  const { name, mark } = factsOf(network)
  return (
    <span class="network-mark" title={name}>
      <span aria-hidden="true">{mark}</span>
      <span class="unseen">{name}</span>
    </span>
  )
}
