import { describe, expect, it } from 'vitest'
import { addressIn } from '../../../../lib/model/drafts/address'
import { blanks, readyToInsert } from '../../../../lib/model/drafts/blanks'
import { fill, SLOTS, type Slots } from '../../../../lib/model/drafts/fill'
import { fits } from '../../../../lib/model/drafts/post-length'
import { DraftLanguage, Formality, type Template } from '../../../../lib/model/drafts/template'
import { languageRules } from '../../../../lib/model/drafts/templates'
import type { Situation } from '../../../../lib/model/records'
import { factsOf, TEMPLATE_OWNERS } from '../../../../lib/networks'
import { DRAFT_LANGUAGES, TEMPLATES } from '../../templates'
import { WORDS, wordsOf } from './tone/words'

const LONG: Required<Slots> = {
  first_name: 'Maximiliana',
  their_words: 'the left strap came loose on the very first hill we walked…',
  product: 'Acme Ridge Pack 40',
  link: 'https://acme.example/help/straps/how-to-adjust-them?from=reply',
  signature: 'Jo from Acme',
}
const DETAIL = 'the way the strap settles on the shoulder after a long mile'
const written = (text: string, language: string) =>
  text.replace(/\[\[(.*?)\]\]/g, (_, hint: string) =>
    wordsOf(language).when.test(hint) ? 'tomorrow at noon' : DETAIL,
  )
const sent = (template: Template) => written(filled(template), template.language)

/** Those that are written for their network; others borrow them. */
const OWN = TEMPLATES.filter(({ network }) => factsOf(network).templatesOf === network)
/** Those in a form of address, and those that are in none. */
const inForm = (templates: readonly Template[], form: Formality) =>
  templates.filter(({ formality = form }) => formality === form)
const sets = Object.entries(
  Object.groupBy(OWN, ({ language, situation, network }) =>
    [language, situation, network].join('/'),
  ),
)
const filled = (template: Template, slots: Slots = LONG) => fill(template, slots) ?? ''

it.each([...DRAFT_LANGUAGES])('%s has all that a language needs', (code, language) => {
  expect(code).toMatch(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/)
  expect(DraftLanguage.safeParse(language).error).toBeUndefined()
})

describe('there are enough templates', () => {
  it('for seven situations on each network with words of its own', () => {
    expect(sets).toHaveLength(7 * TEMPLATE_OWNERS.length * DRAFT_LANGUAGES.size)
  })

  it.each(sets)('%s: eight for everybody', (_, set = []) => {
    const common = set.filter((one) => !one.for && !one.admitsFault)
    expect(inForm(common, 'informal').length).toBeGreaterThanOrEqual(8)
    expect(inForm(common, 'formal').length).toBeGreaterThanOrEqual(8)
  })

  it('and some for every preference and customer status', () => {
    const audiences = new Set(TEMPLATES.flatMap((one) => Object.values(one.for ?? {})))
    expect([...audiences].sort()).toEqual([
      'conversation',
      'customer',
      'discounts',
      'former',
      'information',
      'prospect',
    ])
  })

  it('each with a name of its own', () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length)
    expect(
      TEMPLATES.map(({ id }) => id).filter((id) => !/^[A-Za-z_/-]+\/[a-z-]+$/.test(id)),
    ).toEqual([])
  })

  it('and no two alike', () => {
    const bodies = OWN.map(({ language, body }) => `${language}: ${body.toLowerCase()}`)
    expect(new Set(bodies).size).toBe(bodies.length)
  })

  it.each(sets)('%s: no two begin alike', (_, set = []) => {
    for (const form of Formality.options) {
      const beginnings = inForm(set, form).map((one) =>
        (filled(one).match(/[\p{L}\p{M}'’]+/gu) ?? []).slice(0, 2).join(' ').toLowerCase(),
      )
      expect(beginnings.filter((one, at) => beginnings.indexOf(one) !== at)).toEqual([])
    }
  })
})

describe('every template', () => {
  const failing = (isRight: (template: Template) => boolean) =>
    TEMPLATES.filter((one) => !isRight(one)).map(({ id }) => id)

  it('has one blank, or two where the next step stands beside the issue; hints end no sentence', () => {
    const hints = ({ body }: Template) => blanks(body).map(({ hint }) => hint)
    const most = ({ situation }: Template) => (situation === 'careful_reply' ? 2 : 1)
    expect(failing((one) => hints(one).length >= 1 && hints(one).length <= most(one))).toEqual([])
    expect(failing((one) => hints(one).every((hint) => /^[^.?!؟।]{9,}$/.test(hint)))).toEqual([])
    expect(failing((one) => hints(one).every((hint) => /^[\p{Ll}\p{Lo}]/u.test(hint)))).toEqual([])
  })

  it('has no blank behind a word that changes with what is written there', () => {
    const fuses = ({ body, language }: Template) => wordsOf(language).fuses?.test(body) ?? false
    expect(failing((one) => !fuses(one))).toEqual([])
  })

  it('addresses people in its own form and in no other', () => {
    const addressed = ({ body, language }: Template) =>
      addressIn(body, languageRules(language).addressing)
    expect(failing((one) => [undefined, one.formality].includes(addressed(one)))).toEqual([])
  })

  it('has known slots only', () => {
    const slots = ({ body }: Template) =>
      [...body.matchAll(/\{\{(.*?)\}\}/g)].map(([, slot]) => slot)
    expect(
      failing((one) => slots(one).every((slot) => SLOTS.some((known) => known === slot))),
    ).toEqual([])
  })

  it('can be inserted once the blank is written, and not before', () => {
    expect(failing((one) => readyToInsert(sent(one), filled(one)))).toEqual([])
    expect(failing((one) => !readyToInsert(filled(one), filled(one)))).toEqual([])
  })

  it('fits its network with much to say', () => {
    expect(failing((one) => fits(one.network, sent(one)))).toEqual([])
  })

  it.each([
    ['everything', LONG],
    ['only the product', { product: LONG.product }],
    ['nothing', {}],
    ['no name', { ...LONG, first_name: '' }],
    ['no words of theirs', { ...LONG, their_words: '' }],
    ['no link', { ...LONG, link: '' }],
    ['no product', { ...LONG, product: '' }],
    ['no signature', { ...LONG, signature: '' }],
  ])('reads as sentences where %s is known', (_, slots) => {
    const readsWell = (draft: string) =>
      /^["„“«¿\p{Lu}\p{Lo}]/u.test(draft) && !/[{}|]| {2}| [,.?!،؟।]|,,|،،|\.\.|–$/.test(draft)
    expect(failing((one) => readsWell(fill(one, slots) ?? 'Not offered'))).toEqual([])
  })

  it('has something for a name that nobody knows only where the language has such a word', () => {
    const texts = ({ language, body }: Template, nobody: string) => [
      fill({ language, body }, LONG, { ...languageRules(language), nobody }),
      fill({ language, body }, { ...LONG, first_name: '' }, { ...languageRules(language), nobody }),
    ]
    const greets = ({ body, language }: Template) => wordsOf(language).greeting.test(body)
    expect(
      failing((one) => (texts(one, 'NOBODY')[1]?.includes('NOBODY') ?? false) === greets(one)),
    ).toEqual([])
  })
})

it('something can be offered everywhere when only the product is known', () => {
  for (const [, set = []] of sets) {
    const offered = set.filter((one) => one.for === undefined && fill(one, { product: 'Acme' }))
    expect(offered.length).toBeGreaterThanOrEqual(6)
  }
})

describe.each([...WORDS])('the shape of a situation in %s', (tag, { says, sells, debates }) => {
  const own = TEMPLATES.filter(({ language }) => language === tag)
  const of = (situation: Situation) => own.filter((one) => one.situation === situation)
  const all = (templates: readonly Template[], isRight: (template: Template) => boolean) =>
    expect(templates.filter((one) => !isRight(one)).map(({ id }) => id)).toEqual([])

  it('thanks: no question, nothing for sale', () => {
    all(of('thank'), (one) => !/[?？؟]/.test(sent(one)) && !sells.test(sent(one)))
  })

  it('share: thanks, nothing for sale', () => {
    all(of('share'), (one) => says.thanks.test(sent(one)) && !sells.test(sent(one)))
  })

  it('amplify: thanks, asks leave, names the author', () => {
    all(of('amplify'), (one) => says.thanks.test(sent(one)))
    all(of('amplify'), (one) => says.leave.test(sent(one)))
    all(of('amplify'), (one) => says.credit.test(sent(one)))
  })

  it('careful reply: restates it, says what is done next and when they hear, offers to write', () => {
    const careful = of('careful_reply')
    all(careful, ({ body }) => says.restated.test(body) || body.includes('{{their_words}}'))
    all(careful, ({ body }) => says.nextStep.test(body))
    all(careful, (one) => says.ourselves.test(sent(one)))
    all(careful, (one) => says.inPrivate.test(sent(one)))
    all(careful, (one) => !debates.test(sent(one)))
  })

  it('answer: says where to read more, and offers help', () => {
    all(of('answer'), (one) => /https:\/\/acme\.example[\w/?=-]+[\u2069\u00A0]? /.test(sent(one)))
    all(of('answer'), (one) => says.help.test(sent(one)))
  })

  it('ask: one question, that begins with what or how', () => {
    all(
      of('ask'),
      (one) => sent(one).match(/[?؟]/g)?.length === 1 && says.whatOrHow.test(sent(one)),
    )
  })

  it('invite: an easy no, and what to disclose', () => {
    all(of('invite'), (one) => says.easyNo.test(sent(one)))
    all(of('invite'), (one) => says.disclosed.test(sent(one)))
  })
})

describe('the tone', () => {
  it('is nobody’s call centre', () => {
    const phrases =
      /valued? (your|customer)|reach(ing|ed)? out|inconvenience|thrilled|excited|delighted|amazing|awesome|feedback|touch base|rest assured|don't hesitate|dear customer|journey|leverage|we understand your/i
    expect(TEMPLATES.filter(({ body }) => phrases.test(body)).map(({ id }) => id)).toEqual([])
  })

  it('does without emoji, exclamation marks and long dashes', () => {
    const signs = /\p{Extended_Pictographic}|!|—/u
    expect(TEMPLATES.filter(({ body }) => signs.test(body)).map(({ id }) => id)).toEqual([])
  })
})
