import type { Identity } from '../../lib/model/person/person'
import { NetworkMark } from './NetworkMark'
import './AccountLink.css'

interface Props {
  identity: Pick<Identity, 'network' | 'handle' | 'url'>
}

/** A handle that opens the profile; the network is not told where the click came from. */
export function AccountLink({ identity }: Props) {
  const { network, handle, url } = identity
  return (
    <a class="account" href={url} target="_blank" rel="noreferrer">
      <NetworkMark network={network} />
      <bdi class="account-handle">{handle}</bdi>
    </a>
  )
}
