import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../lib/model/actions'
import { quiet, unanswered } from '../../../../lib/model/actions/silence'
import { post } from '../../people'
import { analysis, contact, context, daysAgo, NAMED, person, sentences } from './context'

describe('quiet', () => {
  it.each([
    [{ person: person({ doNotEngage: true }) }, 'Your team decided not to engage with them.'],
    [{ person: person({ isTeam: true }) }, 'They are on your own team.'],
    [{ own: true }, 'This is your own account.'],
    [{ own: true, person: person({ isTeam: true }) }, 'This is your own account.'],
    [{ team: true }, 'They are on your own team.'],
    [{ post: post({ promoted: true }) }, 'This post is an advertisement.'],
    [{ person: person({ preferences: 'none' }) }, 'They would rather not hear from you.'],
  ])('says why: %#', (changes, why) => {
    const found = quiet(context(changes))
    expect(found?.action).toBe('none')
    expect(sentences(found)).toEqual([why])
  })

  it('leaves everybody else to the other rules', () => {
    expect(quiet(context({ person: person({ preferences: 'conversation' }) }))).toBeNull()
  })

  it('lets nothing stand behind it', () => {
    const { action, others } = suggest(context({ person: person({ isTeam: true }) }))
    expect([action, others]).toEqual(['none', []])
  })
})

describe('three contacts without an answer', () => {
  const three = [contact('thank', 25), contact('ask', 12), contact('invite', 3)]
  const named = { person: person(), analysis: analysis('positive', { about: NAMED }) }

  it('are enough', () => {
    const found = unanswered(context({ ...named, interactions: three }))
    expect(found?.action).toBe('none')
    expect(sentences(found)).toEqual([
      'You wrote to them 3 times in the last 30 days and heard nothing back.',
    ])
  })

  it.each([
    ['two', three.slice(1)],
    ['one of them longer ago', [contact('thank', 30), ...three.slice(1)]],
    ['an answer after the first', [...three, contact('comment', 20, { direction: 'in' })]],
    ['a call from them', [...three, contact('other', 1, { direction: 'in', channel: 'phone' })]],
  ])('are not: %s', (_, interactions) => {
    expect(unanswered(context({ ...named, interactions }))).toBeNull()
  })

  it('are answered by a post that turns to us', () => {
    expect(unanswered(context({ person: person(), interactions: three }))).toBeNull()
  })

  it('are not answered by a mention from before them', () => {
    const old = post({ at: daysAgo(4) })
    const found = unanswered(context({ person: person(), post: old, interactions: three }))
    expect(found?.action).toBe('none')
  })
})
