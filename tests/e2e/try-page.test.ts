// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { samplePage } from '../../lib/feed/report'
import { textOf } from '../../lib/networks/dom'
import { networks } from '../../lib/networks/registry'
import { reportOf } from '../../lib/networks/report'
import { fixturesOf, parse } from '../networks/fixtures'
import { fileWith, runTry } from '../unit/try/command'

const NETWORKS = join(import.meta.dirname, '../networks')

const pageOf = (network: string, name: string) => join(NETWORKS, network, name)

test.each([
  ['x', 'home-2025-02.html', 'https://x.com/home'],
  ['facebook', 'post-2025-06.html', 'https://www.facebook.com/acme/posts/1'],
  ['linkedin', 'sdui-home-2026-03.html', 'https://www.linkedin.com/feed/'],
])('finds every post on %s/%s, and the place of its marker', async (network, name, url) => {
  const fixture = fixturesOf(network).find(({ file }) => file === name)
  const { out, error } = await runTry('page', [pageOf(network, name), '--url', url])
  expect(error).toBe('')
  const posts = JSON.parse(out)
  expect(posts).toMatchObject(fixture?.expected ?? [])
  expect(posts).toHaveLength(fixture?.expected.length ?? 0)
  const document = parse(fixture?.html ?? '')
  for (const { marker, author } of posts) {
    const [parent, ...others] = document.querySelectorAll(marker.parent)
    expect(others).toEqual([])
    expect(parent?.childNodes.length).toBeGreaterThanOrEqual(marker.index)
    for (const line of [textOf(parent), marker.line]) expect(line).toContain(author.name)
  }
})

test.each(networks)('reads a report on $name, which says its address itself', async (network) => {
  const [fixture] = fixturesOf(network.id)
  const address = `https://${network.pageHosts[0]}/mara`
  const sample = samplePage(network, parse(fixture?.html ?? ''), address)
  const { out, error } = await runTry('page', [fileWith('report.html', reportOf(sample))])
  expect(error).toBe('')
  const posts = JSON.parse(out)
  expect(posts.length).toBeGreaterThan(0)
  for (const { text, author } of posts) expect(`${text} ${author.name}`).not.toMatch(/\p{L}{2}/u)
})

test('runs no script of the page, and fetches nothing', async () => {
  let asked = 0
  const server = createServer((_, response) => response.end()).on('connection', () => asked++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const html = readFileSync(pageOf('x', 'home-2025-02.html'), 'utf8')
  const hostile = `
    <link rel="preconnect" href="${outside}"><link rel="stylesheet" href="${outside}/a.css">
    <script src="${outside}/a.js"></script><img src="${outside}/a.png"><iframe src="${outside}">
    </iframe><video src="${outside}/a.mp4" autoplay></video><object data="${outside}/a"></object>
    <meta http-equiv="refresh" content="0;url=${outside}/away">
    <script>for (const post of document.querySelectorAll('article')) post.remove()</script>
    <img src="data:," onerror="document.body.remove()">`
  const file = fileWith('hostile.html', html.replace('</body>', `${hostile}</body>`))
  const { out } = await runTry('page', [file, '--url', 'https://x.com/home'])
  server.close()
  expect(JSON.parse(out)).toHaveLength(8)
  expect(asked).toBe(0)
})
