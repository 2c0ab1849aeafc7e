import { defineContentScript } from 'wxt/utils/define-content-script'
import { startFeed } from '../lib/feed/start'
import { networkOfHost, networks } from '../lib/networks/registry'

export default defineContentScript({
  matches: networks.flatMap((network) => [...network.matches]),
  runAt: 'document_idle',
  // WXT's start message would tell the page our id (docs/privacy.md).
  noScriptStartedPostMessage: true,
  main() {
    const network = networkOfHost(location.hostname)
    if (network) void startFeed(network)
  },
})
