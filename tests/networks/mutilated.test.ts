import { describe } from 'vitest'
import { networks } from '../../lib/networks/registry'
import { fixturesOf } from './fixtures'
import { survivesMutilation } from './survives-mutilation'

describe.each(networks)('$name', (network) => {
  survivesMutilation(network, fixturesOf(network.id))
})
