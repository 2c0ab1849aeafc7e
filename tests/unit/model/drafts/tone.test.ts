import { describe, expect, it } from 'vitest'
import type { Template } from '../../../../lib/model/drafts/template'
import { TEMPLATES } from '../../../../lib/model/drafts/templates'

const anyOf = (...words: string[]) =>
  new RegExp(words.map((word) => `(?<![\\p{L}])(?:${word})(?![\\p{L}])`).join('|'), 'iu')

/** What no template says, by the kind of fault. */
const FAULTS: Record<string, Record<string, RegExp>> = {
  en: {
    theatre: anyOf('ouch', 'oh no', 'oops', 'yikes', 'oh', 'wow', 'omg', 'hurts? to read', 'hugs?'),
    untrue: anyOf(
      '(read|reading) (it|this|your (post|words|message)) (twice|again|carefully)',
      'hangs? on our wall',
      '(all|whole|entire) (team|office) (has )?(read|saw|talk)',
      'round the (whole )?(team|office)',
      'got us talking',
      'made our (day|week|year)',
      'brings back memories',
      'asked around',
      'never thought of it',
      "we('ve| have) (already )?sent you",
      "I('ve| have)? checked",
      'one of the (clearest|best|nicest)',
      '(in|through) the week',
    ),
    'work for the customer': anyOf(
      '(send|drop|write|shoot|message) (us|me) (a |an |your )?\\w*',
      '(please |could you |can you )?(DM|PM|call|e-?mail|contact|ring) us',
      'DM me',
      'get in touch with us',
      'when you have a (minute|moment)',
      'fill (in|out)',
      'let us know (how|where|when) to reach you',
    ),
    belittling: anyOf(
      'simpler than it (looks|seems)',
      'as (we|I) (already )?(said|wrote|explained)',
      'obviously',
      'of course you',
      'calm down',
      'clearly given this some thought',
      'a sensible (question|thing)',
      'actually',
      "you('ve| have) misunderstood",
      'still friends',
    ),
    'a favour held up': anyOf('our treat', 'on us', 'on the house', 'as a thank-you you'),
    translated: anyOf('had to think of you', 'do us good', 'did us good', 'with leave', 'ask on'),
  },
}

/** Words that concede a fault before anybody knows; a choice of its own where it is to be said. */
const CONFESSIONS: Record<string, RegExp> = {
  en: anyOf(
    '(our|my) (own )?(fault|mistake|error|doing|failure|bad)',
    '(is|was|lies) (all )?(on|with) us',
    "that's on us",
    "we('ve| have)? (got (it|this) wrong|failed|messed up|made (an|a) \\w+|let you down|should have)",
    "we('re| are| were) (at fault|to blame)",
    'to blame',
    '(no|without) (good )?excuses?',
    "should(n't| not) have (happened|been)",
    'apologi[sz]e|apolog(y|ies)',
    "I('m| am) sorry|we('re| are) sorry|sorry (about|for|that)",
    'ours to (put right|answer for|fix)',
    'put(ting)? (it|this|things|that) right',
    'make (it )?up (for|to)',
    'fell short|falls short',
    "not good enough|can't be that",
    "you('re| are) (absolutely |completely )?right(?! to ask)",
  ),
}

const faultsOf = ({ body, language }: Pick<Template, 'body' | 'language'>) =>
  Object.entries(FAULTS[language] ?? {}).flatMap(([kind, words]) => (words.test(body) ? kind : []))
const confesses = ({ body, language }: Pick<Template, 'body' | 'language'>) =>
  CONFESSIONS[language]?.test(body) ?? false

describe('every template', () => {
  it('is in a language whose faults are known', () => {
    expect(TEMPLATES.filter(({ language }) => !CONFESSIONS[language] || !FAULTS[language])).toEqual(
      [],
    )
  })

  it('has none of the faults', () => {
    const faulty = TEMPLATES.flatMap((one) => faultsOf(one).map((kind) => `${one.id}: ${kind}`))
    expect(faulty).toEqual([])
  })

  it('admits a fault if it is marked so, and only then', () => {
    const wrong = TEMPLATES.filter((one) => confesses(one) !== (one.admitsFault ?? false))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('that admits a fault is a careful reply, and is no common one', () => {
    const admitting = TEMPLATES.filter(({ admitsFault }) => admitsFault)
    expect(new Set(admitting.map(({ situation }) => situation))).toEqual(new Set(['careful_reply']))
    expect(admitting.filter((one) => one.for)).toEqual([])
  })
})

describe('is seen', () => {
  it.each([
    ["Ouch. That's not good enough.", 'theatre'],
    ['Oh no, Mara.', 'theatre'],
    ['I read your post twice, Mara.', 'untrue'],
    ['This hangs on our wall now.', 'untrue'],
    ['It went once round the whole team.', 'untrue'],
    ['DM us when you have a minute, and I will see to it.', 'work for the customer'],
    ['Could you send us a DM, so I can reach you?', 'work for the customer'],
    ['Please write us a message.', 'work for the customer'],
    ['Drop us a DM.', 'work for the customer'],
    ["It's simpler than it looks, Mara.", 'belittling'],
    ["Say no and we're still friends.", 'belittling'],
    ["We'd just ask you to say it was our treat.", 'a favour held up'],
    ['I remember your words and had to think of you.', 'translated'],
  ])('%s', (body, kind) => {
    expect(faultsOf({ body, language: 'en' })).toContain(kind)
  })

  it.each([
    "You were let down, and that's on us.",
    "That shouldn't have happened, Mara.",
    'No excuses from us.',
    'The mistake is ours, and we should have seen it.',
    'This is our fault, Mara.',
    'We got this wrong.',
    "That's ours to put right.",
    'That was our doing.',
    'We have to make up for it.',
    "I'm sorry about the strap.",
    "You're right, Mara.",
    'The fault lies with us.',
    'We made an error.',
    "We're to blame.",
    'That falls short of what we promise.',
  ])('as a confession: %s', (body) => {
    expect(confesses({ body, language: 'en' })).toBe(true)
  })

  it.each([
    "I'm looking into it, and you'll hear from me here by noon.",
    'I can see why that is frustrating.',
    "If you prefer a DM, I'll write to you there.",
    "You're right to ask, Mara.",
  ])('as nothing of the kind: %s', (body) => {
    expect([...faultsOf({ body, language: 'en' }), confesses({ body, language: 'en' })]).toEqual([
      false,
    ])
  })
})
