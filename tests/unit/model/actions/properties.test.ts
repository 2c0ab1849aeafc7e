import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Advice, suggest } from '../../../../lib/model/actions'
import type { Earlier, RuleContext } from '../../../../lib/model/actions/context'
import { DAY } from '../../../../lib/model/days'
import { addressOfPost } from '../../../../lib/model/post/analysis'
import { contexts } from './arbitrary'
import { NOW, sentences } from './context'

const holds = (check: (given: RuleContext) => void, runs = 2000) =>
  fc.assert(fc.property(contexts, check), { numRuns: runs })

/** Everything that advice offers, with what goes beside it. */
function offered({ others, ...primary }: Advice): string[] {
  return [primary, ...others].flatMap(({ action, also }) => (also ? [action, also] : [action]))
}

const thanks = (advice: Advice) =>
  offered(advice).some((action) => action === 'thank' || action === 'amplify')

it('is total and the same every time, whatever the order of what is known', () => {
  holds((given) => {
    const { interactions, suggestions } = given
    const turned = {
      ...given,
      interactions: interactions.toReversed(),
      suggestions: suggestions.toReversed(),
    }
    expect(suggest(structuredClone(turned))).toEqual(suggest(given))
  })
})

it('offers each action once, and nothing behind silence', () => {
  holds((given) => {
    const { action, others } = suggest(given)
    const actions = [action, ...others.map((one) => one.action)]
    expect(new Set(actions).size).toBe(actions.length)
    if (['none', 'watch', 'take_private'].includes(action)) expect(others).toEqual([])
  })
})

it('gives its reasons in whole sentences, with the facts in them', () => {
  holds((given) => {
    const advice = suggest(given)
    const said = [advice, ...advice.others].flatMap(sentences)
    if (advice.action !== 'none') expect(said.length).toBeGreaterThan(advice.others.length)
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^$|]+\.$/)
  })
})

it('never thanks for what is negative, unread, or not about the brand', () => {
  holds((given) => {
    const { label, corrected, supported, about } = given.analysis
    const negative =
      label === 'negative' || (!corrected && given.analysis.allows === 'careful_reply')
    const unread = !corrected && !supported
    if (negative || unread || !about) expect(thanks(suggest(given))).toBe(false)
  })
})

it('never thanks for a text that is cut short', () => {
  holds((given) => {
    const cut = { ...given, post: { ...given.post, truncated: true } }
    expect(thanks(suggest(cut))).toBe(false)
  })
})

it('never thanks twice within the cool-down, unless they mention us again', () => {
  holds((given) => {
    if (given.analysis.about?.by === 'mention') return
    const thanked = given.interactions.some(
      ({ direction, kind, at, channel, url }) =>
        direction === 'out' &&
        (kind === 'thank' || kind === 'amplify') &&
        at > NOW - 14 * DAY &&
        (channel === given.post.network || url !== undefined),
    )
    if (thanked) expect(offered(suggest(given))).not.toContain('thank')
  })
})

it('leaves the quiet alone, and says why', () => {
  holds((given) => {
    const { person, own, post } = given
    const quiet = person?.doNotEngage || person?.isTeam || person?.preferences === 'none'
    if ((!quiet && !own && !post.promoted) || given.analysis.escalation) return
    const { action, reasons, others } = suggest(given)
    expect([action, others]).toEqual(['none', []])
    expect(reasons.length).toBeGreaterThan(0)
  })
})

it('never answers promoted posts and our own', () => {
  holds((given) => {
    const promoted = { ...given, post: { ...given.post, promoted: true } }
    expect(offered(suggest(promoted))).toEqual(['none'])
    expect(offered(suggest({ ...given, own: true }))).toEqual(['none'])
  })
})

it('judges no sentiment in a language it cannot read', () => {
  const JUDGING = ['thank', 'amplify', 'careful_reply', 'capture', 'ask']
  holds((given) => {
    const unread = { ...given.analysis, corrected: false, supported: false, language: 'id' }
    const found = offered(suggest({ ...given, analysis: unread }))
    expect(found.filter((action) => JUDGING.includes(action))).toEqual([])
  })
})

it('offers nothing beside a hand-over, and hands over whatever is to be', () => {
  holds((given) => {
    const { analysis, own, team, person, post } = given
    const advice = suggest(given)
    const isTheirs = !own && !team && !person?.isTeam && !post.promoted
    if (analysis.escalation && isTheirs && analysis.about && given.suggestions.length === 0) {
      expect(offered(advice)).toEqual(['escalate'])
    }
    if (!analysis.escalation || !isTheirs) expect(offered(advice)).not.toContain('escalate')
  })
})

it('never has two open courtesies of one kind within the cool-down', () => {
  const visits = fc.array(fc.record({ given: contexts, later: fc.nat({ max: 20 }) }), {
    minLength: 2,
    maxLength: 12,
  })
  fc.assert(
    fc.property(contexts, visits, (first, seen) => {
      const kept: Earlier[] = []
      let now = NOW
      for (const { given, later } of seen) {
        now += later * DAY
        const { interactions, person } = first
        keep(kept, { ...given, interactions, person, suggestions: [...kept], now })
      }
      for (const [place, one] of kept.filter(({ action }) => isCourtesy(action)).entries()) {
        const twins = kept
          .filter(({ action }) => isCourtesy(action))
          .slice(place + 1)
          .filter((other) => other.action === one.action)
        for (const twin of twins) expect(twin.at - one.at).toBeGreaterThanOrEqual(14 * DAY)
      }
    }),
    { numRuns: 1000 },
  )
})

/** What nobody waits for, whatever they say. */
const isCourtesy = (action: Earlier['action']) =>
  action === 'amplify' || action === 'invite' || action === 'acknowledge'

/** Keeps all that is offered on a post as open suggestions; seen again, they are still the same. */
function keep(kept: Earlier[], given: RuleContext): void {
  const { network, postKey } = addressOfPost(given.post)
  const advice = suggest(given)
  for (const action of [advice, ...advice.others].map((one) => one.action)) {
    const here = kept.some(
      (one) => one.action === action && one.network === network && one.postKey === postKey,
    )
    if (action !== 'none' && action !== 'watch' && action !== 'take_private' && !here) {
      const postUrl = 'https://x.com/maralind/status/1'
      kept.push({ network, postKey, postUrl, action, status: 'open', at: given.now })
    }
  }
}
