import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../lib/model/actions'
import type { Earlier } from '../../../../lib/model/actions/context'
import { escalation } from '../../../../lib/model/actions/escalation'
import { Escalation } from '../../../../lib/model/post/escalation-kinds'
import { Reason } from '../../../../lib/model/records'
import { analysis, context, daysAgo, earlier, earlierHere, sentences } from './context'

const harmed = (kind: Escalation['kind'] = 'injury') =>
  analysis('negative', { escalation: { kind, words: ['scalded'] } })
const given = (...suggestions: Earlier[]) => context({ analysis: harmed(), suggestions })

describe('a post that a person has to answer', () => {
  it.each(Escalation.shape.kind.options)('is handed over, and says why: %s', (kind) => {
    const found = escalation(context({ analysis: harmed(kind) }))
    expect(found?.action).toBe('escalate')
    for (const one of found?.reasons ?? []) expect(Reason.parse(one)).toEqual(one)
    expect(sentences(found)).toEqual([expect.stringMatching(/^[A-Z].+\.$/)])
  })

  it('is one whatever the staff say of its tone', () => {
    const corrected = { ...harmed(), label: 'positive', corrected: true } as const
    expect(escalation(context({ analysis: corrected }))?.action).toBe('escalate')
  })

  it('forbids a friendly word where it has nothing to do with the brand', () => {
    const found = escalation(context({ analysis: { ...harmed(), about: null } }))
    expect(found?.action).toBe('none')
  })

  it.each([
    ['false alarm', earlierHere('escalate', { status: 'rejected' }), null],
    ['handed over', earlierHere('escalate', { status: 'accepted' }), 'You handed this over.'],
    [
      'handed over to somebody',
      earlierHere('escalate', { status: 'accepted', handedTo: 'Ines' }),
      'You handed this over to Ines.',
    ],
    [
      'answered by one of ours',
      earlierHere('escalate', { status: 'accepted', answeredBy: { handle: 'acme' } }),
      'You have already answered this post.',
    ],
    [
      'put off',
      earlierHere('escalate', { status: 'snoozed', until: daysAgo(-1) }),
      'You snoozed this. It comes back tomorrow.',
    ],
  ])('is asked for no more here: %s', (_, here, said) => {
    const found = escalation(given(here))
    expect(found?.action).toBe(said === null ? undefined : 'none')
    expect(said === null ? [] : sentences(found)).toEqual(said === null ? [] : [said])
  })

  it.each([
    ['false alarm on another post', earlier('escalate', { status: 'rejected' })],
    ['handed over on another post', earlier('escalate', { status: 'accepted' })],
    ['open here', earlierHere('escalate')],
    ['lapsed here', earlierHere('escalate', { status: 'ignored', closedBy: 'system' })],
    ['put off until now', earlierHere('escalate', { status: 'snoozed', until: daysAgo(0) })],
  ])('is asked for still: %s', (_, before) => {
    expect(suggest(given(before))).toMatchObject({ action: 'escalate', others: [] })
  })
})
