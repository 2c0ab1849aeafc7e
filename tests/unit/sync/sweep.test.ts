import { expect, it } from 'vitest'
import type { RecordState } from '../../../lib/sync/state'
import { leftOfTheGone } from '../../../lib/sync/sweep'
import { whoIsWho } from '../../../lib/sync/who'

function sweep(name: string, record: RecordState) {
  const state = new Map([[name, record]])
  return leftOfTheGone(state, whoIsWho(state), '9')
}

it('empties what a colleague wrote of a part of a record that was removed meanwhile', () => {
  const left = sweep('reviews r', { cells: { verdict: ['5', { approved: true }] }, gone: '3' })

  expect(left).toEqual(new Map([['reviews r', { cells: {}, gone: '9', er: undefined }]]))
})

it.each<[string, string, RecordState]>([
  ['is emptied already', 'reviews r', { cells: {}, gone: '3' }],
  [
    'was put back as a whole',
    'reviews r',
    { cells: { 'in:body': ['5', {}], verdict: ['5', 1] }, gone: '3' },
  ],
  ['was never removed', 'reviews r', { cells: { verdict: ['5', 1] } }],
  [
    'has no whole, as a tag that was made anew',
    'tags a',
    { cells: { label: ['5', 'A'] }, gone: '3' },
  ],
  ['a later version shares', 'polls p', { cells: { text: ['5', 'A'] }, gone: '3' }],
])('leaves alone what %s', (_, name, record) => {
  expect(sweep(name, record)).toEqual(new Map())
})
