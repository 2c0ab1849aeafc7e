import { describe, expect, it } from 'vitest'
import type { Tier } from '../../../../lib/model/glyphs'
import { addContact, addPost, noEvidence } from '../../../../lib/model/person/tier-evidence'
import { suggestTier } from '../../../../lib/model/person/tier-suggestion'

const NOW = Date.UTC(2026, 5, 1, 12)
const DAY = 86_400_000

/**
 * What somebody did, and how many days ago: "good 3 10" is praise on two days. `review`: the day to
 * look at their tier again has come; `review later`: it is still to come.
 */
const SITUATIONS = `
unknown
| unknown             | –                                   | –                                   |
| unknown             | good 3                              | –                                   |
| unknown             | good 3 3 3 3                        | –                                   |
| unknown             | good 3 10                           | engaged: good_days 2 90             |
| unknown             | good 3 100                          | –                                   |
| unknown             | good 3 10; bad 5                    | engaged: good_days 2 90             |
| unknown             | good 3 10; bad 5 6                  | –                                   |
| unknown             | neutral 3 10 40                     | not_engaged: neutral_days 3 180     |
| unknown             | neutral 3 10 40; good 5             | –                                   |
| unknown             | neutral 3 10                        | –                                   |

one bad post makes nobody actively disengaged, nor does one bad day
| unknown             | bad 3                               | –                                   |
| unknown             | bad 3 3 3 3 3                       | –                                   |
| unknown             | bad 3 10                            | –                                   |
| unknown             | bad 3 10 20                         | actively_disengaged: bad_days 3 90; no_good 90 |
| unknown             | bad 3 10 20; good 5                 | –                                   |
| not_engaged         | bad 3; review                       | –                                   |
| not_engaged         | bad 3 10 20                         | –                                   |
| not_engaged         | bad 3 10 20; review later           | –                                   |
| not_engaged         | bad 3 10 20; review                 | actively_disengaged: bad_days 3 90; no_good 90; review |
| engaged             | bad 3 10 20; review                 | not_engaged: bad_days 3 90; review  |

promoted at once, one step
| not_engaged         | good 3 10                           | engaged: good_days 2 90             |
| not_engaged         | good 3 10; review                   | engaged: good_days 2 90             |
| actively_disengaged | good 3                              | –                                   |
| actively_disengaged | good 3 10                           | not_engaged: good_days 2 90; no_bad 90 |
| actively_disengaged | good 3 10; bad 80                   | –                                   |
| engaged             | good 3 10 50 100                    | –                                   |
| engaged             | good 3 10 50; shared 100            | fully_engaged: good_days 4 180; recommended |
| engaged             | good 3 10 50 100; met 200           | fully_engaged: good_days 4 180; met |
| engaged             | good 3 10 50 100; met 400           | –                                   |
| engaged             | good 3 10 50 100; met 20; bad 40    | –                                   |
| fully_engaged       | good 3 10 50 100; met 20            | –                                   |

demoted at a review only
| fully_engaged       | –                                   | –                                   |
| fully_engaged       | review                              | engaged: no_good 180; review        |
| fully_engaged       | good 170; review                    | –                                   |
| fully_engaged       | good 3 100; bad 5 6; review         | engaged: bad_days 2 90; good_days 1 90; review |
| fully_engaged       | good 3 100; bad 5; review           | –                                   |
| engaged             | asked 200                           | –                                   |
| engaged             | asked 200; review                   | not_engaged: silent; review         |
| engaged             | asked 20; review                    | –                                   |
| engaged             | review                              | not_engaged: never; review          |
| engaged             | we 3 10 20; review                  | not_engaged: never; review          |
| actively_disengaged | bad 3 10 20; review                 | –                                   |

left alone
| unknown             | good 3 10; do not engage            | –                                   |
| unknown             | good 3 10; team                     | –                                   |
`

type Judged = Parameters<typeof suggestTier>[0]

function said(tier: string, cell: string): string {
  const known = noEvidence()
  const person: Judged = { tier: tier as Tier }
  for (const part of cell.split('; ')) {
    const [what = '', ...days] = part.split(' ')
    for (const at of days.map((ago) => NOW - Number(ago) * DAY)) tell(known, what, at)
    if (part === 'review') person.reviewAfter = NOW - DAY
    if (part === 'review later') person.reviewAfter = NOW + DAY
    if (part === 'do not engage') person.doNotEngage = true
    if (part === 'team') person.isTeam = true
  }
  const suggestion = suggestTier(person, known, NOW)
  if (!suggestion) return '–'
  const reasons = suggestion.reasons.map(({ key, facts }) =>
    [key.replace('reason_tier_', ''), ...facts.filter((fact) => typeof fact === 'number')].join(
      ' ',
    ),
  )
  return `${suggestion.to}: ${reasons.join('; ')}`
}

function tell(known: ReturnType<typeof noEvidence>, what: string, at: number): void {
  const contact = { direction: 'in', channel: 'x', at } as const
  if (what === 'good') addPost(known, { label: 'positive', at })
  if (what === 'bad') addPost(known, { label: 'negative', at })
  if (what === 'neutral') addPost(known, { label: 'neutral', at })
  if (what === 'shared') addContact(known, { ...contact, kind: 'share' })
  if (what === 'met') addContact(known, { ...contact, kind: 'other', channel: 'meeting' })
  if (what === 'asked') addContact(known, { ...contact, kind: 'question' })
  if (what === 'we') addContact(known, { ...contact, direction: 'out', kind: 'thank' })
}

let title = ''
for (const line of SITUATIONS.trim().split('\n')) {
  if (!line.startsWith('|')) title = line || title
  else situation(title, line)
}

function situation(heading: string, line: string): void {
  const [, tier = '', cell = '', expected = ''] = line.split('|').map((one) => one.trim())
  describe(heading, () => {
    it(`${tier}, ${cell} → ${expected}`, () => expect(said(tier, cell)).toBe(expected))
  })
}

describe('what counts as a sign', () => {
  it('is what they did, not what we did', () => {
    const known = noEvidence()
    addContact(known, { direction: 'out', kind: 'thank', channel: 'meeting', at: NOW })
    expect(known).toEqual(noEvidence())
  })

  it.each([
    ['praise', 'x', { good: [NOW] }],
    ['complaint', 'email', { bad: [NOW] }],
    ['share', 'facebook', { good: [NOW], recommended: [NOW] }],
    ['other', 'event', { met: [NOW] }],
    ['comment', 'linkedin', {}],
  ] as const)('%s on %s', (kind, channel, signs) => {
    const known = noEvidence()
    addContact(known, { direction: 'in', kind, channel, at: NOW })
    expect(known).toEqual({ ...noEvidence(), ...signs, lastSign: NOW })
  })
})
