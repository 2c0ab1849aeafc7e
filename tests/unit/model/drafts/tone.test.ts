import { describe, expect, it } from 'vitest'
import { admitsFault } from '../../../../lib/model/drafts/confessions'
import type { Template } from '../../../../lib/model/drafts/template'
import { DRAFT_LANGUAGES, TEMPLATES } from '../../templates'
import { WORDS, wordsOf } from './tone/words'

const faultsOf = ({ body, language }: Pick<Template, 'body' | 'language'>) =>
  Object.entries(wordsOf(language).faults).flatMap(([kind, words]) =>
    words.test(body) ? kind : [],
  )
const confesses = ({ body, language }: Pick<Template, 'body' | 'language'>) =>
  admitsFault(body, language)

describe('every template', () => {
  it('is in a language whose faults are known', () => {
    expect([...WORDS.keys()].sort()).toEqual([...DRAFT_LANGUAGES.keys()].sort())
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

describe.each([...WORDS])('in %s is seen', (language, { faulty, confessing, harmless }) => {
  it.each([...faulty])('%s', (body, kind) => {
    expect(faultsOf({ body, language })).toContain(kind)
  })

  it.each([...confessing])('as a confession: %s', (body) => {
    expect(confesses({ body, language })).toBe(true)
  })

  it.each([...harmless])('as nothing of the kind: %s', (body) => {
    expect([...faultsOf({ body, language }), confesses({ body, language })]).toEqual([false])
  })
})
