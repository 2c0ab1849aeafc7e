import { expect, it } from 'vitest'
import { structureReport } from '../../../lib/feed/report'
import type { Network } from '../../../lib/networks/contract'
import { networks } from '../../../lib/networks/registry'
import { fixturesOf, parse } from '../../networks/fixtures'

const PAGE = `
  <article role="article" data-testid="tweet" id="id__7d3" aria-label="A post by Mara Lindqvist">
    <div data-testid="UserAvatar-Container-maralind"><img src="https://pics.example/maralind.jpg"></div>
    <a href="/maralind/status/1890">Mara Lindqvist</a>
    <p>Third year with Acme, thank you.</p>
  </article>`

function network(id: string): Network {
  const found = networks.find((one) => one.id === id)
  if (!found) throw new Error(`no network ${id}`)
  return found
}

it('tells the structure of a page, and no word, name, handle or id of it', () => {
  const report = structureReport(network('x'), parse(PAGE))
  expect(report).toContain('article role=article data-testid=tweet')
  expect(report).toContain('data-testid=UserAvatar-Container')
  expect(report).toMatch(/p \(\d+ characters\)/)
  expect(report).not.toMatch(/mara|lindqvist|acme|third|thank|1890|7d3|pics/i)
})

it.each(networks.map(({ id }) => id))('tells no name or handle of any stored page of %s', (id) => {
  for (const { html, expected } of fixturesOf(id)) {
    const report = structureReport(network(id), parse(html)).toLowerCase()
    for (const post of expected) {
      const { handle, name } = post.author as { handle?: string; name?: string }
      for (const secret of [handle, name]) {
        if (secret && secret.length > 4) expect(report).not.toContain(secret.toLowerCase())
      }
    }
  }
})
