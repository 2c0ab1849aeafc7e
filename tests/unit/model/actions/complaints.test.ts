import { describe, expect, it } from 'vitest'
import {
  answeredAlready,
  complaintNearby,
  directComplaint,
  trollOrRager,
} from '../../../../lib/model/actions/complaints'
import { post } from '../../people'
import {
  analysis,
  contact,
  context,
  earlierHere,
  NAMED,
  PERMALINK,
  person,
  sentences,
} from './context'

const LATE = post({ permalink: PERMALINK, text: 'My kettle is a week late.' })
const ABUSE = post({ permalink: PERMALINK, text: 'You are all idiots' })
const complaint = (changes: Parameters<typeof context>[0] = {}) =>
  context({ post: LATE, analysis: analysis('negative'), ...changes })
const nearby = (changes: Parameters<typeof context>[0] = {}) =>
  complaint({ analysis: analysis('negative', { about: NAMED }), ...changes })

describe('direct complaint', () => {
  it('is answered with care', () => {
    const found = directComplaint(complaint())
    expect(found?.action).toBe('careful_reply')
    expect(sentences(found)).toEqual(['They complain and mention you, so they expect an answer.'])
  })

  it('says what it is about and since when, where both are known', () => {
    const { now } = context()
    const known = complaint({
      post: { ...LATE, at: now - 3 * 86_400_000 },
      analysis: analysis('negative', { topic: 'delivery' }),
    })
    expect(sentences(directComplaint(known))).toEqual([
      'It is about an order or its delivery.',
      'Written 3 days ago.',
      'They complain and mention you, so they expect an answer.',
    ])
    const fresh = complaint({ post: { ...LATE, at: now - 1000 } })
    expect(sentences(directComplaint(fresh))).toHaveLength(1)
  })

  it('may be a reply to us', () => {
    const about = { by: 'reply', what: 'acme' } as const
    const found = directComplaint(complaint({ analysis: analysis('negative', { about }) }))
    expect(sentences(found)).toEqual(['They replied to you with a complaint.'])
  })

  it('is what the staff call one', () => {
    const corrected = analysis('negative', { corrected: true, allows: 'thank' })
    expect(sentences(directComplaint(complaint({ analysis: corrected })))).toContain(
      'Your team marked this post as negative.',
    )
  })

  it('is none where the staff call it praise', () => {
    const corrected = analysis('positive', { corrected: true, allows: 'careful_reply' })
    expect(directComplaint(complaint({ analysis: corrected }))).toBeNull()
  })

  it.each([
    ['praise', complaint({ analysis: analysis('positive') })],
    ['not about us', complaint({ analysis: analysis('negative', { about: null }) })],
    ['only named', nearby()],
    ['answered', complaint({ interactions: [contact('careful_reply', 1, { url: PERMALINK })] })],
    ['mere abuse', complaint({ post: ABUSE })],
    ['in a language unread', complaint({ analysis: analysis('negative', { supported: false }) })],
  ])('is not: %s', (_, given) => {
    expect(directComplaint(given)).toBeNull()
  })
})

describe('complaint nearby', () => {
  it("is answered softly where it is a customer's", () => {
    const found = complaintNearby(nearby({ person: person({ status: 'customer' }) }))
    expect(found?.action).toBe('careful_reply')
    expect(sentences(found)).toEqual([
      'They are a customer and complain about Acme Kettle, though not to you.',
    ])
  })

  it.each([null, person(), person({ status: 'prospect' }), person({ status: 'former' })])(
    'is kept as an insight where it is not: %#',
    (who) => {
      const found = complaintNearby(nearby({ person: who }))
      expect(found?.action).toBe('capture')
      expect(sentences(found)).toEqual([
        'They complain about Acme Kettle, though not to you: worth noting, not answering.',
      ])
    },
  )

  it('leaves a mention to the rule before', () => {
    expect(complaintNearby(complaint())).toBeNull()
  })
})

describe('answered already', () => {
  const ourReply = [contact('careful_reply', 1, { url: PERMALINK })]

  it('takes a complaint private', () => {
    const found = answeredAlready(complaint({ interactions: ourReply }))
    expect(found?.action).toBe('take_private')
    expect(sentences(found)).toEqual([
      'You have already answered this complaint. One public reply is enough: offer to continue in private.',
    ])
  })

  it('counts a suggestion taken up on this post', () => {
    const taken = earlierHere('careful_reply', { status: 'accepted' })
    expect(answeredAlready(complaint({ suggestions: [taken] }))?.action).toBe('take_private')
  })

  it('leaves a complaint alone that a reply of ours was seen below', () => {
    const answeredBy = { handle: 'acme' }
    const seen = earlierHere('careful_reply', { status: 'accepted', answeredBy })
    const found = answeredAlready(complaint({ suggestions: [seen] }))
    expect(found?.action).toBe('none')
    expect(sentences(found)).toEqual(['You have already answered this post.'])
  })

  it('does not count an insight captured here', () => {
    const captured = earlierHere('capture', { status: 'accepted' })
    expect(answeredAlready(complaint({ suggestions: [captured] }))).toBeNull()
  })

  it('leaves praise that is answered alone', () => {
    const found = answeredAlready(context({ interactions: ourReply }))
    expect(found?.action).toBe('none')
    expect(sentences(found)).toEqual(['You have already answered this post.'])
  })

  it('goes private after two replies in a thread, but not after one', () => {
    const found = answeredAlready(complaint({ repliesInThread: 2 }))
    expect(found?.action).toBe('take_private')
    expect(sentences(found)).toEqual([
      'You have already answered 2 times in this thread. One public reply is enough: offer to continue in private.',
    ])
    expect(answeredAlready(complaint({ repliesInThread: 1 }))).toBeNull()
  })

  it.each([
    ['praise', context({ repliesInThread: 3 })],
    ['what is not about us', complaint({ repliesInThread: 3, analysis: unrelated() })],
    ['trolls', complaint({ repliesInThread: 3, post: ABUSE })],
  ])('sees no debate in a thread: %s', (_, given) => {
    expect(answeredAlready(given)).toBeNull()
  })

  it('does not take what they wrote for our reply', () => {
    const theirs = contact('complaint', 1, { url: PERMALINK, direction: 'in' })
    expect(answeredAlready(complaint({ interactions: [theirs] }))).toBeNull()
  })

  function unrelated() {
    return analysis('negative', { about: null })
  }
})

describe('troll or rager', () => {
  it('is watched, not answered', () => {
    const found = trollOrRager(complaint({ post: ABUSE }))
    expect(found?.action).toBe('watch')
    expect(sentences(found)).toEqual(['They insult you and say nothing that you could put right.'])
  })

  it.each([
    ['in fun', context({ post: ABUSE })],
    ['not about us', complaint({ post: ABUSE, analysis: analysis('negative', { about: null }) })],
    ['with a claim', complaint({ post: post({ text: 'Where is my refund, you idiots' }) })],
    ['a plain complaint', complaint()],
  ])('is not: %s', (_, given) => {
    expect(trollOrRager(given)).toBeNull()
  })
})
