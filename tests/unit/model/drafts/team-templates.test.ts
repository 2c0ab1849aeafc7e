import { describe, expect, it } from 'vitest'
import { newTemplateId, placeOf, TeamTemplate } from '../../../../lib/model/drafts/team-template'
import { joinTemplates, offeredToAll } from '../../../../lib/model/drafts/team-templates'
import { templateProblem } from '../../../../lib/model/drafts/template-problem'
import { TEMPLATES } from '../../templates'

const ON_X = { language: 'en', network: 'x', situation: 'thank' } as const
const [builtIn, second] = TEMPLATES.filter(({ id }) => id.startsWith('en/thank/x/'))
if (!builtIn || !second) throw new Error('There are no built-in thanks.')

const own = (changes: Partial<TeamTemplate> & Pick<TeamTemplate, 'id'>): TeamTemplate =>
  TeamTemplate.parse({ on: true, updatedAt: 1, ...changes })

describe('a template’s text', () => {
  it.each([
    'Thanks for [[the detail]], {{first_name}}.',
    '[[one]] and [[two]]',
    'A { or a [ alone is a sign like any other: [[what]].',
    '{{their_words}} {{product}} {{link}} {{signature}} [[why]]',
  ])('is right: %s', (body) => expect(templateProblem(body, ON_X)).toBeNull())

  it.each([
    ['', 'empty', []],
    [' \n', 'empty', []],
    ['Thanks, {{first_name}}.', 'blank', []],
    ['Thanks for [the detail].', 'blank', []],
    ['Thanks for [[]].', 'blank_empty', []],
    ['Thanks for [[ ]] and [[that]].', 'blank_empty', []],
    ['Thanks for [[the detail. And more]].', 'blank_stop', ['the detail. And more']],
    ['Thanks for [[the\ndetail]].', 'blank_stop', ['the\ndetail']],
    ['Thanks for [[the detail, {{first_name}}.', 'braces', ['[[']],
    ['Thanks for the detail]], {{first_name}}.', 'braces', [']]']],
    ['Thanks for [[it]], {{first_name}.', 'braces', ['{{']],
    ['Thanks for [[it]], first_name}}.', 'braces', ['}}']],
    ['Thanks for [[it]], {first_name}.', 'braces', ['{first_name}']],
    ['Thanks for [[it]], {{name}}.', 'slot', ['{{name}}']],
    ['Thanks for [[it]], {{ first_name }}.', 'slot', ['{{ first_name }}']],
    ['Thanks for [[it]], {{}}.', 'slot', ['{{}}']],
  ])('is wrong: %j: %s', (body, key, args) => {
    expect(templateProblem(body, ON_X)).toEqual({ key: `template_problem_${key}`, args })
  })

  it('is as long as its network takes once it is filled in', () => {
    const body = (length: number) => `[[what]]${'a'.repeat(length)}`
    const places = [
      [ON_X, 240, 280],
      [{ ...ON_X, network: 'linkedin' }, 1210, 1250],
      [{ ...ON_X, network: 'facebook' }, 1960, 2000],
      [{ ...ON_X, network: 'linkedin', situation: 'share' }, 1960, 2000],
    ] as const
    for (const [place, fits, limit] of places) {
      expect(templateProblem(body(fits), place)).toBeNull()
      expect(templateProblem(body(fits + 1), place)).toEqual({
        key: 'template_problem_long',
        args: [String(limit + 1), String(limit)],
      })
    }
  })

  it('is right in everything that is built in', () => {
    expect(TEMPLATES.filter((template) => templateProblem(template.body, template))).toEqual([])
  })
})

describe('an id', () => {
  it('says where a template belongs', () => {
    expect(placeOf('de/careful_reply/linkedin/ohne-namen')).toEqual({
      language: 'de',
      situation: 'careful_reply',
      network: 'linkedin',
    })
  })

  it.each([
    'en/thank/x',
    'en/thank/x/Name',
    'en/thank/x/',
    'en/thanks/x/name',
    'en/thank/mastodon/name',
    'EN/thank/x/name',
    'en/thank/x/name/more',
    '../thank/x/name',
    `en/thank/x/${'a'.repeat(61)}`,
  ])('is refused: %s', (id) => expect(TeamTemplate.shape.id.safeParse(id).success).toBe(false))

  it('of every built-in template is accepted', () => {
    expect(TEMPLATES.filter(({ id }) => !TeamTemplate.shape.id.safeParse(id).success)).toEqual([])
  })

  const place = { ...ON_X, language: 'de' }
  it.each([
    ['Danke für [[das]], {{first_name}}. Schön zu lesen!', [], 'danke-fur-schon-zu'],
    ['Thanks!', ['de/thank/x/thanks', 'de/thank/x/thanks-2'], 'thanks-3'],
    ['شكرا على [[التفصيل]]', [], 'own'],
    [`${'a'.repeat(200)} b`, [], 'a'.repeat(40)],
  ])('is made of the first words of %j', (body, taken, name) => {
    const id = newTemplateId(place, body, taken)
    expect(id).toBe(`de/thank/x/${name}`)
    expect(TeamTemplate.shape.id.safeParse(id).success).toBe(true)
  })
})

describe('own templates join the built-in ones', () => {
  it('which stay as they are without them', () => {
    const joined = joinTemplates(TEMPLATES, [])
    expect(joined.map(({ on, origin, ...template }) => template)).toEqual(TEMPLATES)
    expect(joined.every(({ on, origin }) => on && origin === 'built_in')).toBe(true)
  })

  it('in place of one, with its own audience', () => {
    const change = own({ id: builtIn.id, body: '[[what]], thanks', for: { status: 'former' } })
    const joined = joinTemplates([{ ...builtIn, for: { status: 'customer' } }, second], [change])
    expect(joined).toMatchObject([
      { id: builtIn.id, body: '[[what]], thanks', origin: 'changed', for: { status: 'former' } },
      { id: second.id, body: second.body, origin: 'built_in' },
    ])
    const forAll = own({ id: builtIn.id, body: '[[what]], thanks' })
    const [joinedForAll] = joinTemplates([{ ...builtIn, for: { status: 'customer' } }], [forAll])
    expect(joinedForAll?.for).toBeUndefined()
  })

  it('as added ones, first', () => {
    const added = own({ id: 'de/thank/x/danke', body: 'Danke für [[was]]', on: false })
    expect(joinTemplates([builtIn], [added])).toMatchObject([
      {
        id: 'de/thank/x/danke',
        situation: 'thank',
        network: 'x',
        language: 'de',
        on: false,
        origin: 'added',
      },
      { id: builtIn.id },
    ])
  })

  it('to switch one off, with its text and audience untouched', () => {
    const template = { ...builtIn, for: { status: 'customer' as const } }
    const joined = joinTemplates([template], [own({ id: builtIn.id, on: false })])
    expect(joined).toEqual([{ ...template, on: false, origin: 'built_in' }])
  })

  it('but not where nothing is left to switch off', () => {
    expect(joinTemplates([], [own({ id: builtIn.id, on: false })])).toEqual([])
  })

  it('and those offered to everybody are counted', () => {
    const some = [own({ id: builtIn.id, on: false })]
    expect(offeredToAll(joinTemplates([builtIn, second], some))).toBe(1)
    expect(offeredToAll(joinTemplates([{ ...builtIn, for: { status: 'former' } }], []))).toBe(0)
  })
})
