import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { networks } from '../../lib/networks/registry'
import { fixturesOf } from './fixtures'
import { readsItsPages } from './reads-its-pages'

it('has stored pages for every network', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  expect(folders.sort()).toEqual(networks.map(({ id }) => id).sort())
})

describe.each(networks)('$name', (network) => {
  readsItsPages(network, fixturesOf(network.id))
})
