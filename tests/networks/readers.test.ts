import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NETWORK_IDS } from '../../lib/networks'
import { networks } from '../../lib/networks/registry'
import { fixturesOf } from './fixtures'
import { readsItsPages } from './reads-its-pages'

it('has a reader and stored pages for every network', () => {
  expect(networks.map(({ id }) => id)).toEqual(NETWORK_IDS)
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  expect(folders.sort()).toEqual(networks.map(({ id }) => id).sort())
})

describe.each(networks)('$name', (network) => {
  readsItsPages(network, fixturesOf(network.id))
})
