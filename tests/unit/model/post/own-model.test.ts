import { describe, expect, it } from 'vitest'
import type { Sentiment } from '../../../../lib/model/person/person'
import { type Example, lessonOf } from '../../../../lib/model/post/example'
import { learned } from '../../../../lib/model/post/learned'
import { FARTHEST, isEnough, learnFrom, shiftBy } from '../../../../lib/model/post/own-model'
import { moved } from '../../../../lib/model/post/weigh'

const EVEN = { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 }
const LABELS: Sentiment[] = ['negative', 'neutral', 'positive']
/** Words of everybody, of blame, of neither and of praise. */
const [THE, BROKEN, OPENS, SINGS] = [1, 10, 20, 30] as const
const WORDS = { negative: BROKEN, neutral: OPENS, positive: SINGS }

function example(nth: number, label: Sentiment, changes: Partial<Example> = {}): Example {
  return {
    network: 'x',
    postKey: `post${nth}`,
    authorKeys: [`handle:${nth.toString(16)}`],
    label,
    by: 'correction',
    probabilities: EVEN,
    words: [{ print: THE, text: 'the' }, { print: WORDS[label] }],
    at: 1000 + nth,
    ...changes,
  }
}

/** So many examples, of each label as many. */
const examples = (count: number, changes: Partial<Example> = {}) =>
  Array.from({ length: count }, (_, nth) => example(nth, LABELS[nth % 3] ?? 'neutral', changes))

function taught(given: readonly Example[] = examples(60)) {
  const model = learnFrom(given)
  if (!model) throw new Error('Too few.')
  return model
}

describe('what a team’s labels teach', () => {
  it('is nothing with fewer than fifty', () => {
    expect(learnFrom(examples(49))).toBeNull()
    expect(learnFrom(examples(50))).not.toBeNull()
  })

  it('is nothing while one label is hardly there: to have seen no complaint teaches nothing of them', () => {
    const praise = Array.from({ length: 80 }, (_, nth) => example(nth, 'positive'))
    expect(learnFrom(praise)).toBeNull()
    expect(isEnough([...praise, ...examples(12)])).toBe(false)
    expect(isEnough([...praise, ...examples(15)])).toBe(true)
  })

  it('moves a post with a word toward what the team says of posts with it', () => {
    const model = taught()
    const blamed = moved(EVEN, shiftBy(model, [THE, BROKEN]))
    const praised = moved(EVEN, shiftBy(model, [THE, SINGS]))
    expect(blamed.negative).toBeGreaterThan(0.5)
    expect(praised.positive).toBeGreaterThan(0.5)
    expect(blamed.negative + blamed.neutral + blamed.positive).toBeCloseTo(1, 9)
  })

  it('leaves a post alone that has none of the words', () => {
    expect(shiftBy(taught(), [777, 778])).toEqual({ negative: 0, neutral: 0, positive: 0 })
    expect(shiftBy(taught(), [])).toEqual({ negative: 0, neutral: 0, positive: 0 })
  })

  it('moves no post farther than its bound, however often it was said', () => {
    const again = Array.from({ length: 2000 }, (_, nth) =>
      example(1000 + nth, 'negative', { words: [{ print: BROKEN }] }),
    )
    const model = taught([...examples(60), ...again])
    const shifts = Object.values(shiftBy(model, [BROKEN]))
    expect(Math.max(...shifts.map(Math.abs))).toBe(FARTHEST)
    const sure = moved({ negative: 0.01, neutral: 0.02, positive: 0.97 }, shiftBy(model, [BROKEN]))
    expect(sure.positive).toBeGreaterThan(0.5)
  })

  it('is the same from the same labels, and what is forgotten leaves nothing behind', () => {
    const kept = examples(60)
    const theirs = example(99, 'negative', { words: [{ print: SINGS }, { print: 44 }] })
    expect([...taught()]).toEqual([...taught(kept)])
    const with1 = taught([...kept, theirs])
    expect(with1.has(44)).toBe(true)
    expect([...taught([...kept, theirs].filter((one) => one !== theirs))]).toEqual([
      ...taught(kept),
    ])
  })

  it('takes a dismissal for less than a word', () => {
    const by = (way: Example['by']) =>
      shiftBy(
        taught([
          ...examples(60),
          ...Array.from({ length: 6 }, (_, nth) =>
            example(100 + nth, 'neutral', { by: way, words: [{ print: SINGS }] }),
          ),
        ]),
        [SINGS],
      )
    expect(by('dismissal').neutral).toBeLessThan(by('correction').neutral)
  })
})

describe('what is done about a post', () => {
  it.each([
    ['thank', 'accepted', { label: 'positive', by: 'action' }],
    ['amplify', 'accepted', { label: 'positive', by: 'action' }],
    ['careful_reply', 'accepted', { label: 'negative', by: 'action' }],
    ['thank', 'rejected', { label: 'neutral', by: 'dismissal' }],
    ['careful_reply', 'rejected', { label: 'neutral', by: 'dismissal' }],
    ['thank', 'snoozed', null],
    ['thank', 'ignored', null],
    ['answer', 'accepted', null],
    ['escalate', 'rejected', null],
    ['escalate', 'accepted', null],
  ] as const)('%s, %s teaches %j', (action, status, lesson) => {
    expect(lessonOf(action, status)).toEqual(lesson)
  })
})

describe('what can be looked at', () => {
  const spelled = (given: Example[], of: Partial<Record<number, string>>) =>
    given.map((one) => ({
      ...one,
      words: one.words.map(({ print }) => ({ print, ...(of[print] && { text: of[print] }) })),
    }))

  it('is how many labels, since when, and the words that move a post most each way', () => {
    const all = spelled(examples(60), { [BROKEN]: 'broken', [SINGS]: 'sings', [OPENS]: 'opens' })
    const shown = learned(all)
    expect(shown).toMatchObject({
      counts: { negative: 20, neutral: 20, positive: 20 },
      corrections: 60,
      since: 1000,
      counted: true,
    })
    expect(shown.praise[0]).toMatchObject({ text: 'sings', posts: 20 })
    expect(shown.blame[0]).toMatchObject({ text: 'broken', posts: 20 })
  })

  it('is no word that fewer than three people have said', () => {
    const sameTwo = examples(60).map((one, nth) => ({ ...one, authorKeys: [`handle:${nth % 2}`] }))
    expect(learned(spelled(sameTwo, { [SINGS]: 'sings' })).praise).toEqual([])
  })

  it('is that there is nothing yet', () => {
    expect(learned([])).toMatchObject({ since: null, counted: false, praise: [], blame: [] })
  })
})
