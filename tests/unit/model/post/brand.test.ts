import { describe, expect, it } from 'vitest'
import { type Brand, brandMatcher, NO_BRAND } from '../../../../lib/model/post/brand'
import { forEveryNetwork } from '../../../../lib/networks'
import { author, post } from '../../people'

const acme: Brand = {
  name: 'Acme',
  handles: forEveryNetwork(() => ['acme']),
  words: ['Ridge pack', '#repairnotreplace', 'Crème 3', '山行袋'],
  competitors: ['Globex', 'North & Co'],
  team: ['@Robin_Acme'],
}
const { match, isOwn, isTeam, rival } = brandMatcher(acme)
const saying = (text: string, changes = {}) => post({ text, mentions: [], ...changes })

describe('a post is about the brand', () => {
  it.each([
    ['Love my ACME bag', 'Acme'],
    ['Acme’s straps hold', 'Acme'],
    ["acme's straps hold", 'Acme'],
    ['(acme)', 'Acme'],
    ['my ridge  pack, again', 'Ridge pack'],
    ['#RepairNotReplace all day', '#repairnotreplace'],
    ['the creme 3 is out', 'Crème 3'],
    ['新しい山行袋を買った', '山行袋'],
  ])('by a word: %s', (text, what) => {
    expect(match(saying(text))).toEqual({ by: 'word', what })
  })

  it.each(['Acmes', 'the pinnacme of taste', 'a pack on the ridge', 'Ridge. Nothing else.', ''])(
    'but not by a part of one: %s',
    (text) => {
      expect(match(saying(text))).toBeNull()
    },
  )

  it('by a mention before a word, whatever its case', () => {
    const mentions = [{ handle: 'ACME' }]
    expect(match(post({ text: 'acme', mentions }))).toEqual({ by: 'mention', what: 'ACME' })
  })

  it('by an answer to one of its accounts', () => {
    expect(match(saying('Thanks!', { isReplyTo: 'acme' }))).toEqual({ by: 'reply', what: 'acme' })
  })

  it('never when it is the brand’s own', () => {
    const own = post({ author: author({ handle: 'Acme' }) })
    expect(isOwn(own)).toBe(true)
    expect(match(own)).toBeNull()
  })

  it('never while no brand is set', () => {
    expect(brandMatcher(NO_BRAND).match(saying('anything at all'))).toBeNull()
  })
})

describe('competitors and the team', () => {
  it('are told by whole words, however they are written', () => {
    expect(rival(saying('Acme beats GLOBEX’s straps'))).toBe('Globex')
    expect(rival(saying('north & co or acme?'))).toBe('North & Co')
    expect(rival(saying('Globexes everywhere'))).toBeUndefined()
  })

  it('knows a teammate by the handle, with or without @ and in any case', () => {
    expect(isTeam(post({ author: author({ handle: 'robin_acme' }) }))).toBe(true)
    expect(isTeam(post({ author: author({ handle: 'robin' }) }))).toBe(false)
  })
})
