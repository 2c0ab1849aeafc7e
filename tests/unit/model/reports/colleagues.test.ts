import { expect, it } from 'vitest'
import { orderNamesIn } from '../../../../lib/model/name-order'
import { colleagueTally } from '../../../../lib/model/reports/relationships/colleagues'

const sent = (by: string | undefined, personId: string, direction: 'in' | 'out' = 'out') => ({
  personId,
  direction,
  at: 1,
  ...(by && { by }),
})

it('each of us counts by name, with contacts and people; who is not named comes last', () => {
  const tally = colleagueTally((personId) => personId !== 'team')
  tally.add(sent('Zoe', 'mara'))
  tally.add(sent(undefined, 'mara'))
  tally.add(sent('Ann', 'mara'))
  tally.add(sent('Zoe', 'mara'))
  tally.add(sent('Zoe', 'dan'))
  tally.add(sent('Zoe', 'team'))
  tally.add(sent('Zoe', 'dan', 'in'))
  expect(tally.result()).toEqual([
    { name: 'Ann', sent: 1, people: 1 },
    { name: 'Zoe', sent: 3, people: 2 },
    { name: '', sent: 1, people: 1 },
  ])
})

it.each([
  ['de', ['Ärla', 'Zoe']],
  ['sv', ['Zoe', 'Ärla']],
])('in the order that names have in %s', (language, names) => {
  orderNamesIn(language)
  const tally = colleagueTally(() => true)
  for (const name of ['Zoe', 'Ärla']) tally.add(sent(name, 'mara'))
  expect(tally.result().map(({ name }) => name)).toEqual(names)
})
