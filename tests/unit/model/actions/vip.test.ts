import { describe, expect, it } from 'vitest'
import { overdueVip, previewWaiting } from '../../../../lib/model/actions/vip'
import { newTag } from '../../../../lib/model/person/tag'
import { author, post } from '../../people'
import {
  analysis,
  contact,
  context,
  daysAgo,
  PERSON_ID,
  person,
  preview,
  sentences,
  vip,
} from './context'

const unrelated = analysis('positive', { about: null })
const byVip = (changes: Parameters<typeof context>[0] = {}) =>
  context({
    person: vip(100),
    analysis: unrelated,
    interactions: [contact('thank', 41)],
    ...changes,
  })

describe('overdue VIP', () => {
  it('is acknowledged', () => {
    const found = overdueVip(byVip())
    expect(found?.action).toBe('acknowledge')
    expect(sentences(found)).toEqual([
      'You have not been in touch with this VIP advocate for 41 days.',
    ])
  })

  it('waits since the star where there was no contact', () => {
    expect(sentences(overdueVip(byVip({ interactions: [] })))).toEqual([
      'They have been a VIP advocate for 100 days, and you have not been in touch yet.',
    ])
  })

  it('says which tag asks for it', () => {
    const tag = { ...newTag('Press'), everyDays: 14 }
    const found = overdueVip(byVip({ person: person(), tag, interactions: [contact('thank', 15)] }))
    expect(sentences(found)).toEqual([
      'You have not been in touch for 15 days.',
      'Their tag “Press” asks for contact every 14 days.',
    ])
  })

  it.each([
    ['a contact within the interval', { interactions: [contact('thank', 30)] }],
    ['a meeting', { interactions: [contact('other', 2, { channel: 'meeting' })] }],
    ['a reaction of theirs', { interactions: [contact('reaction', 2, { direction: 'in' })] }],
    ['starred a week ago', { person: vip(7), interactions: [] }],
    ['a comment', { post: post({ kind: 'comment' }) }],
    ['a reply to somebody', { post: post({ isReplyTo: author().handle }) }],
    ['a sad post', { analysis: analysis('negative', { about: null }) }],
    ['wants discounts alone', { person: vip(100, { preferences: 'discounts' }) }],
    ['no VIP', { person: person({ tier: 'fully_engaged' }) }],
    ['a stranger', { person: null }],
  ])('is none: %s', (_, changes) => {
    expect(overdueVip(byVip(changes))).toBeNull()
  })

  it('does not hang on the language', () => {
    const unread = analysis('negative', { about: null, supported: false })
    expect(overdueVip(byVip({ analysis: unread }))?.action).toBe('acknowledge')
  })
})

describe('preview waiting', () => {
  it('invites a VIP who was not told', () => {
    const found = previewWaiting(byVip({ campaigns: [preview()] }))
    expect(found?.action).toBe('invite')
    expect(sentences(found)).toEqual(['You have not told them about “Kettle 2” yet.'])
  })

  it.each([
    ['told already', preview({ asked: [PERSON_ID] })],
    ['not begun', preview({ startsAt: daysAgo(-1) })],
    ['over', preview({ endsAt: daysAgo(0) })],
    ['a draw', preview({ kind: 'giveaway' })],
  ])('invites nobody: %s', (_, campaign) => {
    expect(previewWaiting(byVip({ campaigns: [campaign] }))).toBeNull()
  })

  it.each([
    [undefined, undefined, true],
    [undefined, 'information', true],
    [undefined, 'discounts', false],
    ['information', undefined, true],
    ['information', 'information', true],
    ['information', 'conversation', false],
    ['discounts', 'discounts', true],
  ] as const)('for who wants %s, told to who wants %s: %s', (offered, wanted, fits) => {
    const campaigns = [preview(offered && { preference: offered })]
    const who = vip(100, wanted && { preferences: wanted })
    expect(previewWaiting(byVip({ campaigns, person: who })) !== null).toBe(fits)
  })

  it.each([
    ['no VIP', { person: person() }],
    ['a complaint', { analysis: analysis('negative') }],
    ['praise with a veto', { analysis: vetoed() }],
  ])('is no matter: %s', (_, changes) => {
    expect(previewWaiting(byVip({ campaigns: [preview()], ...changes }))).toBeNull()
  })

  function vetoed() {
    return analysis('positive', { allows: 'ask_or_leave', vetoes: ['irony'] })
  }
})
