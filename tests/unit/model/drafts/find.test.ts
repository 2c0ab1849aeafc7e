import { expect, it } from 'vitest'
import { findDrafts } from '../../../../lib/model/drafts/find'

const draft = (id: string, text: string, code?: string) => ({
  id,
  text,
  usedAt: null,
  admitsFault: false,
  ...(code && { code }),
})
const drafts = [
  draft('a', 'Thank you, Zoë, for [[what]].', 'thx'),
  draft('b', 'Great that you like [[what]]. /thx', 'gross'),
  draft('c', 'Thanks a lot for [[what]].', 'thxlong'),
  draft('d', 'Well noticed: [[what]].'),
]

it.each([
  ['zoe', 'a'],
  ['THANK', 'a c'],
  ['/thx', 'a c'],
  ['/thxl', 'c'],
  ['/', 'a b c'],
  ['/GRO', 'b'],
  ['/none', ''],
  ['', ''],
  ['  ', ''],
])('%j finds %j', (typed, ids) => {
  expect(
    findDrafts(drafts, typed)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids)
})
