import { describe, expect, it } from 'vitest'
import { analysePost } from '../../../../lib/model/post/analyse'
import { isClear } from '../../../../lib/model/post/analysis'
import { type Brand, matcherOf, NO_BRAND } from '../../../../lib/model/post/brand'
import type { Matter } from '../../../../lib/model/post/matter'
import type { SecondReading, Want } from '../../../../lib/model/post/second-reading'
import { WANTS } from '../../../../lib/model/post/second-reading'
import { PostLine, postOf } from '../../../try/post-line'
import '../../../phrases'

const brand: Brand = {
  ...NO_BRAND,
  name: 'Acme',
  handles: { ...NO_BRAND.handles, x: ['acme'] },
  competitors: ['Globex'],
}
const matcher = matcherOf(brand)

const TONES = {
  praise: { negative: 0.01, neutral: 0.02, positive: 0.97 },
  blame: { negative: 0.97, neutral: 0.02, positive: 0.01 },
  'some blame': { negative: 0.5, neutral: 0.3, positive: 0.2 },
  'some praise': { negative: 0.2, neutral: 0.3, positive: 0.5 },
  'rather praise': { negative: 0.15, neutral: 0.12, positive: 0.73 },
  nothing: { negative: 0.05, neutral: 0.9, positive: 0.05 },
}
type Tone = keyof typeof TONES

function reading(tone: Tone, want: Want, about = 0.97): SecondReading {
  const wants = Object.fromEntries(WANTS.map((one) => [one, one === want ? 0.97 : 0.006]))
  return {
    sentiment: TONES[tone],
    about,
    wants: wants as SecondReading['wants'],
    evidence: [{ text: 'sofa', weight: 1, start: 6, end: 10 }],
    matter: { kind: 'injury', likely: 0, words: [] },
  }
}

interface Case {
  text?: string
  language?: string
  first: Tone
  second?: SecondReading
  corrected?: 'negative' | 'positive'
  truncated?: boolean
  shift?: { negative: number; neutral: number; positive: number }
  matter?: Matter
}

function analysed({ text = '@acme my sofa came', ...given }: Case) {
  const post = {
    ...postOf(PostLine.parse({ text }), 'line:1'),
    truncated: given.truncated ?? false,
  }
  const classified = {
    label: 'neutral' as const,
    probabilities: TONES[given.first],
    language: given.language ?? 'en',
    supported: true,
    evidence: [],
    shift: given.shift,
    matter: given.matter,
  }
  return analysePost(post, classified, matcher, given.corrected, [], given.second)
}

/** What is allowed, or that it is unclear. */
function outcome(one: Case): string {
  const analysis = analysed(one)
  return isClear(analysis) ? analysis.allows : `unclear, ${analysis.allows}`
}

const complaint = reading('blame', 'complaint')
const praise = reading('praise', 'praise')

describe('who is believed', () => {
  it.each<[string, Case, string]>([
    ['both praise', { first: 'praise', second: praise }, 'thank'],
    ['both blame', { first: 'blame', second: complaint }, 'careful_reply'],
    ['praise, then blame', { first: 'praise', second: complaint }, 'unclear, ask_or_leave'],
    ['blame, then praise', { first: 'blame', second: praise }, 'unclear, ask_or_leave'],
    ['unsure, then blame', { first: 'some blame', second: complaint }, 'careful_reply'],
    ['praise by half, then blame', { first: 'some praise', second: complaint }, 'careful_reply'],
    ['nothing, then blame', { first: 'nothing', second: complaint }, 'careful_reply'],
    [
      'nothing, then facts without feeling',
      { first: 'some blame', second: reading('some blame', 'complaint') },
      'careful_reply',
    ],
    ['unsure, then praise', { first: 'some praise', second: praise }, 'thank'],
    [
      'praise in which there may be blame',
      { first: 'praise', second: reading('praise', 'complaint') },
      'ask_or_leave',
    ],
    [
      'praise of somebody else',
      { first: 'praise', second: reading('praise', 'praise', 0.01) },
      'ask_or_leave',
    ],
    [
      'blame of somebody else',
      { first: 'blame', second: reading('blame', 'complaint', 0.01) },
      'ask_or_leave',
    ],
    [
      'thanks by the first, of which the second is not sure',
      {
        text: '@acme thank you so much for the sofa',
        first: 'praise',
        second: reading('nothing', 'none'),
      },
      'thank',
    ],
    [
      'thanks that are a turn in a conversation',
      {
        text: '@acme thank you so much for the sofa',
        first: 'praise',
        second: reading('nothing', 'acknowledgement'),
      },
      'ask_or_leave',
    ],
    [
      'thanks by the first, and a question in the second',
      { text: '@acme love the sofa', first: 'praise', second: reading('praise', 'question') },
      'ask_or_leave',
    ],
    [
      'blame by the first, of which the second is not sure',
      { first: 'blame', second: reading('some blame', 'none') },
      'careful_reply',
    ],
    [
      'blame by the first where the second finds nothing but a question',
      { first: 'blame', second: reading('nothing', 'question') },
      'ask_or_leave',
    ],
    [
      'praise with a negation, of which the second is sure',
      { text: '@acme wouldn’t change my sofa', first: 'some praise', second: praise },
      'thank',
    ],
    [
      'blame that is said to another account, of which the second is sure',
      { text: '@mia ugh, @acme sent the sofa', first: 'some blame', second: complaint },
      'careful_reply',
    ],
    [
      'blame near the brand’s name, of which the second is sure',
      { text: 'Two legs in the Acme sofa box', first: 'some blame', second: complaint },
      'careful_reply',
    ],
    [
      'praise with a veto, of which the second is not sure',
      {
        text: '@acme my sofa came, but no legs',
        first: 'praise',
        second: reading('some praise', 'praise'),
      },
      'ask_or_leave',
    ],
    [
      'praise with a but, of which the second could not be surer',
      { text: '@acme rotten week, but my sofa came', first: 'some praise', second: praise },
      'thank',
    ],
    [
      'praise beyond doubt in words of blame',
      { text: '@acme late nights, and still my sofa came', first: 'some praise', second: praise },
      'thank',
    ],
    [
      'praise beyond doubt in another language',
      {
        text: '@acme kein Kratzer, das Sofa ist da',
        language: 'de',
        first: 'some blame',
        second: praise,
      },
      'thank',
    ],
    [
      'praise beyond doubt, with a sign of irony',
      { text: '@acme my sofa came 🙄', first: 'some blame', second: praise },
      'ask_or_leave',
    ],
    [
      'praise beyond doubt of what somebody sells',
      { text: 'My Acme sofa, face value, open to offers', first: 'some praise', second: praise },
      'ask_or_leave',
    ],
    [
      'praise beyond doubt that the wording takes for news',
      { text: 'Acme unveils the sofa', first: 'nothing', second: praise },
      'thank',
    ],
    [
      'praise as a story, of which neither is sure',
      {
        text: '@acme my aunt booked a sofa by herself',
        first: 'some praise',
        second: reading('rather praise', 'praise'),
      },
      'thank',
    ],
    [
      'the same with another account',
      {
        text: '@acme my aunt booked a sofa by herself @mia',
        first: 'some praise',
        second: reading('rather praise', 'praise'),
      },
      'ask_or_leave',
    ],
    [
      'blame in words that praise, of whatever the second is sure',
      { text: '@acme five stars for the hold music', first: 'praise', second: praise },
      'careful_reply',
    ],
    [
      'praise in words that blame, where the second finds blame',
      { text: '@acme no notes on my sofa', first: 'praise', second: complaint },
      'thank',
    ],
    ['what is cut short', { first: 'praise', second: praise, truncated: true }, 'ask_or_leave'],
  ])('%s', (_, one, expected) => {
    expect(outcome(one)).toContain(expected)
  })

  it('a correction goes before both', () => {
    const { label, corrected } = analysed({
      first: 'blame',
      second: complaint,
      corrected: 'positive',
    })
    expect([label, corrected]).toEqual(['positive', true])
  })

  it('what a person has to answer stays so', () => {
    const text = '@acme the kettle exploded and burned my daughter, thanks'
    expect(analysed({ text, first: 'praise', second: praise }).escalation).not.toBeNull()
  })

  it('the team’s own model moves what both say', () => {
    const shift = { negative: 1.5, neutral: 0, positive: -1.5 }
    const unmoved = analysed({ first: 'some blame', second: reading('some blame', 'none') })
    const moved = analysed({ first: 'some blame', second: reading('some blame', 'none'), shift })
    expect(moved.probabilities.negative).toBeGreaterThan(unmoved.probabilities.negative)
  })
})

describe('what it is for', () => {
  it.each<[Want, string | null]>([
    ['question', 'question'],
    ['idea', 'idea'],
    ['praise', null],
    ['complaint', null],
  ])('a post that wants %s', (want, intent) => {
    expect(analysed({ first: 'nothing', second: reading('nothing', want) }).intent).toBe(intent)
  })

  it.each([
    ['@acme recovered my coins thanks to @wizard, he is legit', 'promotion'],
    ['@acme who do I talk to about a partnership', 'offer'],
    ['@acme kick these immigrants out of your shops', 'hate'],
    ['@acme the day you make it in green is the day I buy three', 'idea'],
    ['@acme wondering if the sofa fits a lift', 'question'],
    ['happy 30th to my sister, on the Acme sofa', 'greeting'],
  ])('%s', (text, intent) => {
    expect(analysed({ text, first: 'nothing' }).intent).toBe(intent)
  })

  it('its wording goes before', () => {
    const text = '@acme where is my sofa?'
    expect(analysed({ text, first: 'nothing', second: reading('nothing', 'idea') }).intent).toBe(
      'question',
    )
  })
})

describe('the words that are marked', () => {
  it('are the second reading’s where it says the same, as they stand in the post', () => {
    const { evidence } = analysed({ first: 'blame', second: complaint })
    expect(evidence.map(({ text, start }) => [text, start])).toEqual([['sofa', 9]])
  })
})

it('what a model is sure of is handed over where it is about the brand', () => {
  const matter: Matter = { kind: 'fire', likely: 0.99, words: ['crackles'] }
  const of = (text: string) => analysed({ text, first: 'nothing', matter }).escalation
  expect(of('@acme it crackles')).toEqual({ kind: 'fire', words: ['crackles'] })
  expect(of('it crackles')).toBeNull()
})
