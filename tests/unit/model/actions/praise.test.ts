import { describe, expect, it } from 'vitest'
import { directComplaint } from '../../../../lib/model/actions/complaints'
import {
  advocatesPraise,
  cutShort,
  praise,
  praisedAgain,
  thankedLately,
} from '../../../../lib/model/actions/praise'
import type { Person } from '../../../../lib/model/person/person'
import type { PostAnalysis } from '../../../../lib/model/post/analysis'
import { post } from '../../people'
import { analysis, contact, context, NAMED, PERMALINK, person, sentences, vip } from './context'

const THANKED = [contact('thank', 5)]
const inPraise = (days: number, url?: string) =>
  contact('praise', days, { direction: 'in', ...(url && { url }) })

describe("advocate's praise", () => {
  it("amplifies and thanks for a VIP's", () => {
    const interactions = [contact('thank', 34), inPraise(9)]
    const found = advocatesPraise(context({ person: vip(200), interactions }))
    expect([found?.action, found?.also]).toEqual(['amplify', 'thank'])
    expect(sentences(found)).toEqual([
      'They became a VIP advocate 6 months ago.',
      'They praised you twice in the last 30 days.',
      'You last thanked them 34 days ago.',
    ])
  })

  it('does the same for the fully engaged', () => {
    const found = advocatesPraise(context({ person: person({ tier: 'fully_engaged' }) }))
    expect(found?.action).toBe('amplify')
    expect(sentences(found)).toEqual([
      'They are fully engaged.',
      'They speak well of you and mention you.',
      'Nobody has thanked them yet.',
    ])
  })

  it.each([
    ['somebody else', context({ person: person({ tier: 'engaged' }) })],
    ['a stranger', context()],
    ['thanked lately', context({ person: vip(), interactions: THANKED })],
    ['cut short', context({ person: vip(), post: post({ truncated: true }) })],
    ['not about us', context({ person: vip(), analysis: analysis('positive', { about: null }) })],
    ['negative', context({ person: vip(), analysis: analysis('negative') })],
    ['unread', context({ person: vip(), analysis: analysis('positive', { supported: false }) })],
    [
      'with a veto',
      context({
        person: vip(),
        analysis: analysis('positive', { allows: 'ask_or_leave', vetoes: ['irony'] }),
      }),
    ],
  ])('does not fire: %s', (_, given) => {
    expect(advocatesPraise(given)).toBeNull()
  })
})

describe('praise', () => {
  it('is thanked for, and offers the star', () => {
    const found = praise(context())
    expect([found?.action, found?.also]).toEqual(['thank', 'star'])
    expect(sentences(found)).toEqual(['They speak well of you and mention you.'])
  })

  it('has softer words where we are only named', () => {
    const found = praise(context({ analysis: analysis('positive', { about: NAMED }) }))
    expect(sentences(found)).toEqual(['They speak well of Acme Kettle, though not to you.'])
  })

  it('offers no star to who has it', () => {
    expect(praise(context({ person: vip() }))?.also).toBeUndefined()
  })

  it('is what the staff call so', () => {
    const corrected = analysis('positive', { corrected: true, allows: 'careful_reply' })
    const found = praise(context({ analysis: corrected }))
    expect(found?.action).toBe('thank')
    expect(sentences(found)).toContain('Your team marked this post as positive.')
  })

  it('counts what was praised before, this post once', () => {
    const interactions = [inPraise(3), inPraise(20), inPraise(31), inPraise(0, PERMALINK)]
    const found = praise(context({ person: person(), interactions }))
    expect(sentences(found)[0]).toBe('They praised you 3 times in the last 30 days.')
  })

  it.each([
    ['thanked lately', context({ person: person(), interactions: THANKED })],
    ['cut short', context({ post: post({ truncated: true }) })],
    ['neutral', context({ analysis: analysis('neutral') })],
    ['not praise to the staff', context({ analysis: analysis('negative', { corrected: true }) })],
  ])('does not fire: %s', (_, given) => {
    expect(praise(given)).toBeNull()
  })
})

describe('thanked lately', () => {
  it('amplifies an advocate, and does not thank again', () => {
    const found = thankedLately(context({ person: vip(), interactions: THANKED }))
    expect([found?.action, found?.also]).toEqual(['amplify', undefined])
    expect(sentences(found)).toEqual([
      'You thanked them 5 days ago, so share their post instead of thanking them again.',
    ])
  })

  it.each(['thank', 'amplify'] as const)('leaves anyone else alone after %s', (kind) => {
    const named = analysis('positive', { about: NAMED })
    const interactions = [contact(kind, 1)]
    const found = thankedLately(context({ person: person(), interactions, analysis: named }))
    expect(found?.action).toBe('none')
    expect(sentences(found)).toEqual([
      'You thanked them yesterday. Thanking them again so soon would sound hollow.',
    ])
  })

  it.each([
    ['the cool-down is over', context({ person: vip(), interactions: [contact('thank', 14)] })],
    [
      'they thanked us',
      context({ person: vip(), interactions: [contact('thank', 2, { direction: 'in' })] }),
    ],
    [
      'the post is no praise',
      context({ person: vip(), interactions: THANKED, analysis: analysis('neutral') }),
    ],
  ])('does not fire: %s', (_, given) => {
    expect(thankedLately(given)).toBeNull()
  })
})

describe('praised again', () => {
  const lately = { person: person(), interactions: [contact('thank', 1)] }

  it('is answered where they mention us, with something new', () => {
    const found = praisedAgain(context(lately))
    expect(found?.action).toBe('thank')
    expect(sentences(found)).toEqual([
      'They mention you again, and you thanked them yesterday: say something new.',
    ])
  })

  it.each([
    ['only named', context({ ...lately, analysis: analysis('positive', { about: NAMED }) })],
    [
      'an answer to our thanks',
      context({ ...lately, analysis: analysis('positive', { about: { by: 'reply', what: 'a' } }) }),
    ],
    ['never thanked', context({ person: person() })],
    ['cut short', context({ ...lately, post: post({ truncated: true }) })],
    ['a complaint', context({ ...lately, analysis: analysis('negative') })],
  ])('does not fire: %s', (_, given) => {
    expect(praisedAgain(given)).toBeNull()
  })
})

describe('praise cut short', () => {
  it('is read to its end first', () => {
    const found = cutShort(context({ post: post({ truncated: true }) }))
    expect(found?.action).toBe('none')
    expect(sentences(found)).toEqual([
      'Only the beginning of this post is shown. Read all of it first.',
    ])
  })

  it('is not called a complaint either', () => {
    const begun = context({ post: post({ truncated: true }), analysis: analysis('negative') })
    expect(cutShort(begun)?.action).toBe('none')
    expect(directComplaint(begun)).toBeNull()
  })

  it('is no matter where nothing would be thanked for', () => {
    const cut = post({ truncated: true })
    expect(cutShort(context({ post: cut, analysis: analysis('neutral') }))).toBeNull()
    expect(cutShort(context())).toBeNull()
  })
})

describe('praise of people who are close', () => {
  const likely = {
    allows: 'ask_or_leave',
    probabilities: { negative: 0.05, neutral: 0.15, positive: 0.8 },
  } as const
  const praised = (of: Partial<Person>, changes: Partial<PostAnalysis> = {}) =>
    praise(
      context({ person: person(of), analysis: analysis('positive', { ...likely, ...changes }) }),
    )

  it('needs less certainty than a stranger’s', () => {
    expect(praised({ tier: 'engaged' })?.action).toBe('thank')
    expect(praised({ tier: 'not_engaged' })).toBeNull()
    expect(praise(context({ analysis: analysis('positive', likely) }))).toBeNull()
  })

  it('is held back by what holds back all praise', () => {
    const tier = 'fully_engaged'
    const unlikely = { negative: 0.1, neutral: 0.2, positive: 0.7 }
    expect(praised({ tier }, { vetoes: ['negation'] })).toBeNull()
    expect(praised({ tier }, { intent: 'follow_up' })).toBeNull()
    expect(praised({ tier }, { rival: 'Globex' })).toBeNull()
    expect(praised({ tier }, { probabilities: unlikely })).toBeNull()
  })
})
