import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that lets nothing through and remembers what it was asked for. */
export interface Recorder {
  /** For `launchChromium`: the address of the proxy. */
  proxy: string
  port: number
  /** Every request: its host and port where it is encrypted, else its address. */
  requests: string[]
  close(): Promise<void>
}

/** Starts a proxy that records. */
export async function startRecorder(): Promise<Recorder> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '?')
    response.writeHead(502).end()
  })
  server.on('connect', ({ url }, socket) => {
    requests.push(url ?? '?')
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    proxy: `http://127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
