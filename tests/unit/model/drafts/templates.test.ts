import { describe, expect, it } from 'vitest'
import { blanks, readyToInsert } from '../../../../lib/model/drafts/blanks'
import { fill, SLOTS, type Slots } from '../../../../lib/model/drafts/fill'
import { fits } from '../../../../lib/model/drafts/post-length'
import { DraftLanguage, type Template } from '../../../../lib/model/drafts/template'
import { LANGUAGES, TEMPLATES } from '../../../../lib/model/drafts/templates'
import type { Situation } from '../../../../lib/model/records'
import { factsOf, TEMPLATE_OWNERS } from '../../../../lib/networks'

const LONG: Required<Slots> = {
  first_name: 'Maximiliana',
  their_words: 'the left strap came loose on the very first hill we walked…',
  product: 'Acme Ridge Pack 40',
  link: 'https://acme.example/help/straps/how-to-adjust-them?from=reply',
  signature: 'Jo from Acme',
}
const DETAIL = 'the way the strap settles on the shoulder after a long mile'
const written = (text: string) =>
  text.replace(/\[\[(.*?)\]\]/g, (_, hint: string) =>
    hint.startsWith('when') ? 'tomorrow at noon' : DETAIL,
  )

/** Those that are written for their network; others borrow them. */
const OWN = TEMPLATES.filter(({ network }) => factsOf(network).templatesOf === network)
const sets = Object.entries(
  Object.groupBy(OWN, ({ language, situation, network }) =>
    [language, situation, network].join('/'),
  ),
)
const ENGLISH = TEMPLATES.filter(({ language }) => language === 'en')
const of = (situation: Situation) => ENGLISH.filter((one) => one.situation === situation)
const filled = (template: Template, slots: Slots = LONG) => fill(template, slots) ?? ''
/** Those of `templates` whose words, as sent, the pattern does not allow. */
const except = (templates: readonly Template[], allowed: RegExp) =>
  templates.filter((one) => !allowed.test(written(filled(one)))).map(({ id }) => id)

it.each([...LANGUAGES])('%s has all that a language needs', (code, language) => {
  expect(code).toMatch(/^[a-z]{2,3}$/)
  expect(DraftLanguage.safeParse(language).error).toBeUndefined()
})

describe('there are enough templates', () => {
  it('for seven situations on each network with words of its own', () => {
    expect(sets).toHaveLength(7 * TEMPLATE_OWNERS.length * LANGUAGES.size)
  })

  it.each(sets)('%s: eight for everybody', (_, set = []) => {
    expect(set.filter((one) => !one.for && !one.admitsFault).length).toBeGreaterThanOrEqual(8)
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
    expect(TEMPLATES.map(({ id }) => id).filter((id) => !/^[a-z_/]+\/[a-z-]+$/.test(id))).toEqual(
      [],
    )
  })

  it('and no two alike', () => {
    const bodies = OWN.map(({ body }) => body.toLowerCase())
    expect(new Set(bodies).size).toBe(bodies.length)
  })

  it.each(sets)('%s: no two begin alike', (_, set = []) => {
    const beginnings = set.map((one) =>
      (filled(one).match(/[\p{L}'’]+/gu) ?? []).slice(0, 2).join(' ').toLowerCase(),
    )
    expect(beginnings.filter((one, at) => beginnings.indexOf(one) !== at)).toEqual([])
  })
})

describe('every template', () => {
  const failing = (isRight: (template: Template) => boolean, templates = TEMPLATES) =>
    templates.filter((one) => !isRight(one)).map(({ id }) => id)

  it('has one blank, or two where the next step stands beside the issue; hints end no sentence', () => {
    const hints = ({ body }: Template) => blanks(body).map(({ hint }) => hint)
    const most = ({ situation }: Template) => (situation === 'careful_reply' ? 2 : 1)
    expect(failing((one) => hints(one).length >= 1 && hints(one).length <= most(one))).toEqual([])
    expect(failing((one) => hints(one).every((hint) => /^[^.?!]{9,}$/.test(hint)))).toEqual([])
    expect(failing((one) => hints(one).every((hint) => /^[a-z]/.test(hint)), ENGLISH)).toEqual([])
  })

  it('has known slots only', () => {
    const slots = ({ body }: Template) =>
      [...body.matchAll(/\{\{(.*?)\}\}/g)].map(([, slot]) => slot)
    expect(
      failing((one) => slots(one).every((slot) => SLOTS.some((known) => known === slot))),
    ).toEqual([])
  })

  it('can be inserted once the blank is written, and not before', () => {
    expect(failing((one) => readyToInsert(written(filled(one)), filled(one)))).toEqual([])
    expect(failing((one) => !readyToInsert(filled(one), filled(one)))).toEqual([])
  })

  it('fits its network with much to say', () => {
    expect(failing((one) => fits(one.network, written(filled(one))))).toEqual([])
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
      /^["\p{Lu}]/u.test(draft) && !/[{}]| {2}| [,.?!]|,,|\.\.|–$/.test(draft)
    expect(failing((one) => readsWell(fill(one, slots) ?? 'Not offered'))).toEqual([])
  })

  it('says "there" for a name only after a greeting', () => {
    const theres = (text: string) => text.match(/\bthere\b/g)?.length ?? 0
    const greets = ({ body }: Template) => /^(Hi|Hello) \{\{first_name\}\},/.test(body)
    expect(
      failing(
        (one) =>
          theres(filled(one, { ...LONG, first_name: '' })) ===
          theres(one.body) + (greets(one) ? 1 : 0),
        ENGLISH,
      ),
    ).toEqual([])
  })
})

it('something can be offered everywhere when only the product is known', () => {
  for (const [, set = []] of sets) {
    const offered = set.filter((one) => one.for === undefined && fill(one, { product: 'Acme' }))
    expect(offered.length).toBeGreaterThanOrEqual(6)
  }
})

describe('the shape of a situation', () => {
  it('thanks: no question, nothing for sale', () => {
    expect(except(of('thank'), /^(?!.*(\?|https?:|\b(buy|order|price|offer|new)\b))/i)).toEqual([])
  })

  it('share: thanks, nothing for sale, no question of leave any more', () => {
    expect(except(of('share'), /thank/i)).toEqual([])
    expect(except(of('share'), /^(?!.*(https?:|\b(buy|order|price|offer)\b|\bmay we\b))/i)).toEqual(
      [],
    )
  })

  it('amplify: thanks, asks leave, names the author', () => {
    expect(except(of('amplify'), /thank|well said/i)).toEqual([])
    expect(except(of('amplify'), /\b(may|can|could|would|might|is it|do you)\b.*\?/i)).toEqual([])
    expect(
      except(
        of('amplify'),
        /name|naming|credit|handle|tag you|that it's yours|attributed|as its author/i,
      ),
    ).toEqual([])
  })

  it('careful reply: restates it, says what is done next and when they hear, offers to write', () => {
    const restated = ({ body }: Template) =>
      /\[\[(what they describe|what went wrong)\]\]|\{\{their_words\}\}/.test(body)
    const nextStep = ({ body }: Template) =>
      /\[\[(the one thing you will do next|when they will hear from you)\]\]/.test(body)
    expect(of('careful_reply').filter((one) => !restated(one) || !nextStep(one))).toEqual([])
    expect(except(of('careful_reply'), /\bI('m| will|'ll| am|'d| would| can)\b/)).toEqual([])
    expect(except(of('careful_reply'), /\b(DM|message)\b/)).toEqual([])
    expect(except(of('careful_reply'), /^(?!.*\b(but|however|actually|if you feel)\b)/i)).toEqual(
      [],
    )
  })

  it('answer: says where to read more, and offers help', () => {
    expect(except(of('answer'), /https:\/\/acme\.example\S+ /)).toEqual([])
    expect(
      except(of('answer'), /\b(ask|tell|write|let me|help|shout|here|message|anything)\b/i),
    ).toEqual([])
  })

  it('ask: one question, that begins with what or how', () => {
    expect(except(of('ask'), /^[^?]*\b(what|how)\b[^?]*\?[^?]*$/i)).toEqual([])
  })

  it('invite: an easy no, and what to disclose', () => {
    expect(except(of('invite'), /\bno\b|skip|decline|not your thing|ignore/i)).toEqual([])
    expect(
      except(
        of('invite'),
        /(say|mention|tell|add|name|disclose|state|invitation visible|know that we asked)[^.]*\.( – Jo from Acme)?$/i,
      ),
    ).toEqual([])
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
