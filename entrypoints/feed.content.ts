import { defineContentScript } from 'wxt/utils/define-content-script'
import { startFeed } from '../lib/feed/start'
import { MATCHES, networkOfHost } from '../lib/networks'
import { networks } from '../lib/networks/registry'

export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_idle',
  main() {
    const { id } = networkOfHost(location.hostname) ?? {}
    const network = networks.find((one) => one.id === id)
    if (network) void startFeed(network)
  },
})
