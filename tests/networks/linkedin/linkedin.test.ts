import { describe, expect, it } from 'vitest'
import linkedin from '../../../lib/networks/linkedin'
import { isPromotionLabel } from '../../../lib/networks/linkedin/promoted'
import { postUrnInToolsKey, timeOf } from '../../../lib/networks/linkedin/urn'
import { fixturesOf, parse } from '../fixtures'

const PROFILE = 'https://www.linkedin.com/in/mara-lindqvist-4a1/'
const pages = new Map(fixturesOf('linkedin').map(({ file, html }) => [file, html]))

function page(name: string): Document {
  return parse(pages.get(`${name}.html`) ?? '')
}

/** The element of the first post or comment by an author. */
function postBy(document: Document, handle: string): Element {
  const elements = [...document.querySelectorAll(linkedin.posts)]
  const element = elements.find((one) => linkedin.read(one)?.author.handle === handle)
  if (!element) throw new Error(`no post by ${handle}`)
  return element
}

function strategies(element: Element): Record<string, string> {
  const answered: Record<string, string> = {}
  linkedin.read(element, (field, strategy) => {
    answered[field] = strategy
  })
  return answered
}

describe('the id in the key of the comment tools', () => {
  it.each([
    ['CgsIgMDU1PHd3tDOAQ', 'urn:li:activity:7444658505212661760'],
    ['EgsIhMDWzKyJncrOAQ', 'urn:li:ugcPost:7442825266462380034'],
    ['CgsIgIC/3I/+v8fOAQ', 'urn:li:activity:7442057614491901952'],
    ['CgsIgIC_3I_-v8fOAQ', 'urn:li:activity:7442057614491901952'],
  ])('is read from %s', (prefix, urn) => {
    expect(postUrnInToolsKey(`${prefix}-replaceableCommentToolsAbc`)?.urn).toBe(urn)
  })

  it.each(['', 'Hello-replaceableCommentTools', 'AAAAAAAAAAAA-replaceableCommentTools'])(
    'is not read from %o',
    (key) => expect(postUrnInToolsKey(key)).toBeUndefined(),
  )

  it('tells the time', () => {
    expect(timeOf('7444658505212661760')).toBe(Date.UTC(2026, 2, 31, 8, 15, 2, 709))
    expect(timeOf('1234567')).toBeUndefined()
  })
})

describe('who shared a post', () => {
  it.each([
    ['sdui-home-2026-03', 'nils-brandt'],
    ['sdui-home-2026-03', 'teapot-works'],
    ['sdui-search-de-2026-05', 'ida-voss'],
    ['ember-home-2025-06', 'big-pots'],
    ['ember-activity-pt-2026-07', 'rui-prado'],
    ['guest-post-fr-2026-08', 'max-blanc'],
  ])('is nobody who only reacted, commented or follows (%s, %s)', (name, handle) => {
    expect(linkedin.read(postBy(page(name), handle))).not.toHaveProperty('sharedBy')
  })
})

describe('what people say of themselves', () => {
  it.each([
    ['sdui-home-2026-03', 'mara-lindqvist-4a1', 'Head of Brewing | Tea & Coffee'],
    ['sdui-home-2026-03', 'nils-brandt', 'Promoted to head of sales | 5x founder'],
    ['guest-post-fr-2026-08', 'jo-petit', 'Baker'],
    ['ember-home-2025-06', 'per-lund', 'Baker'],
  ])('stands below the name (%s, %s)', (name, handle, line) => {
    expect(linkedin.headline(postBy(page(name), handle))).toBe(line)
  })

  it.each([
    ['SDUI', page('sdui-profile-2026-09')],
    [
      'Ember',
      parse(
        '<main><section><div><h1>Mara Lindqvist</h1><span>She/Her</span><p>· 1st</p></div><div class="text-body-medium break-words">Head of Brewing</div><p>Umeå</p></section></main>',
      ),
    ],
    [
      'a guest',
      parse(
        '<main><section class="top-card-layout"><h1>Mara Lindqvist</h1><h2 class="top-card-layout__headline">Head of Brewing</h2></section><p>Tea since 2001.</p></main>',
      ),
    ],
    [
      'pronouns',
      parse('<main><div><h1>Mara</h1><p>She/Her</p><p>Head of Brewing</p></div></main>'),
    ],
  ])('stands below the name on a profile as well (%s)', (_, document) => {
    const head = linkedin.head(new URL(PROFILE), document)
    expect(head && linkedin.headline(head)).toBe('Head of Brewing')
  })

  it('is not what stands elsewhere on a profile', () => {
    const document = parse('<main><section><h1>Mara</h1><p>· 1st</p></section><p>Tea</p></main>')
    const head = linkedin.head(new URL(PROFILE), document)
    expect(head && linkedin.headline(head)).toBe('')
  })

  it('is not read of a post that has no such line', () => {
    expect(linkedin.headline(parse('<main><p>Potter</p></main>').body)).toBe('')
  })
})

describe('an advertisement', () => {
  it.each(['Promoted', 'Promoted by Acme', 'Anzeige', 'الترويج', 'プロモーション'])(
    'says %s',
    (label) => expect(isPromotionLabel(label)).toBe(true),
  )

  it.each(['20h •', 'Promotedly', '1,204 followers', ''])('does not say %o', (line) =>
    expect(isPromotionLabel(line)).toBe(false),
  )

  it('is told by the place of its label in a language nobody listed', () => {
    expect(strategies(postBy(page('sdui-home-ar-2026-09'), 'tea-lab')).promoted).toBe('place')
    expect(strategies(postBy(page('ember-activity-pt-2026-07'), 'barro-sa')).promoted).toBe('place')
  })

  it('is not made by a hidden label', () => {
    const document = page('sdui-home-2026-03')
    const element = postBy(document, 'mara-lindqvist-4a1')
    const lines = element.querySelectorAll('a p')
    const decoy = document.createElement('p')
    decoy.textContent = 'Promoted'
    decoy.setAttribute('style', 'display: none')
    lines[lines.length - 1]?.after(decoy)
    expect(linkedin.read(element)?.promoted).toBe(false)
    decoy.removeAttribute('style')
    expect(linkedin.read(element)?.promoted).toBe(false)
  })
})

describe('the key of a card', () => {
  it('stays while the URN arrives late', () => {
    const element = postBy(page('sdui-home-2026-03'), 'nils-brandt')
    const whole = linkedin.read(element)
    for (const part of element.querySelectorAll('[componentkey*="omment"]')) part.remove()
    const early = linkedin.read(element)
    expect(early).not.toHaveProperty('permalink')
    expect(early?.key).toBe(whole?.key)
  })

  it('changes when the card is used for another post', () => {
    const element = postBy(page('sdui-home-2026-03'), 'mara-lindqvist-4a1')
    const before = linkedin.read(element)?.key
    element.setAttribute('componentkey', 'expandedAnotherTokenFeedType_MAIN_FEED_RELEVANCE')
    expect(linkedin.read(element)?.key).not.toBe(before)
  })
})

describe('when the first strategy is gone', () => {
  it('finds the URN of a card in its comments, its tools, its header or its tracking', () => {
    const document = page('sdui-home-2026-03')
    expect(strategies(postBy(document, 'mara-lindqvist-4a1')).id).toBe('link')
    expect(strategies(postBy(document, 'nils-brandt')).id).toBe('comment')
    expect(strategies(postBy(document, 'teapot-works')).id).toBe('tools')
    expect(strategies(postBy(page('sdui-home-ar-2026-09'), 'nour-khalil')).id).toBe('anchor')
    expect(strategies(postBy(page('sdui-search-de-2026-05'), 'uwe-kern')).id).toBe('tracking')
  })

  it('finds the author of an Ember post by the picture', () => {
    const element = postBy(page('ember-home-2025-06'), 'nora-gold-0996a')
    element.querySelector('.update-components-actor__meta-link')?.remove()
    expect(strategies(element).author).toBe('picture')
    expect(linkedin.read(element)?.author.handle).toBe('nora-gold-0996a')
  })

  it('finds the author of a card by the picture', () => {
    const element = postBy(page('sdui-home-2026-03'), 'mara-lindqvist-4a1')
    for (const line of element.querySelectorAll('a p')) line.remove()
    expect(strategies(element).author).toBe('picture')
    expect(linkedin.read(element)?.author.name).toBe('Mara Lindqvist')
  })
})

describe('the reply box', () => {
  it('of a card is its own, and not the one of a comment below it', () => {
    const document = page('sdui-post-2026-08')
    const box = linkedin.replyBox(postBy(document, 'sven-holt'))
    expect(box?.closest('[componentkey="commentBox-post21"]')).not.toBeNull()
  })

  it('of a comment is the one whose key names it, wherever it stands', () => {
    const document = page('sdui-post-2026-08')
    const comment = postBy(document, 'rosa-dahl')
    const box = linkedin.replyBox(comment)
    expect(box?.textContent).toBe('half a reply')
    const holder = box?.closest('[componentkey^="commentBox"]')
    if (holder) comment.after(holder)
    expect(linkedin.replyBox(comment)).toBe(box)
    expect(linkedin.replyBox(postBy(document, 'sven-holt'))?.textContent).toBe('')
    expect(linkedin.replyBox(postBy(document, 'tove-hald-5'))).toBeNull()
  })

  it('is never the share box or another card’s', () => {
    const document = page('sdui-home-2026-03')
    expect(linkedin.replyBox(postBy(document, 'mara-lindqvist-4a1'))).not.toBeNull()
    expect(linkedin.replyBox(postBy(document, 'nils-brandt'))).toBeNull()
  })

  it('is none while it is disabled', () => {
    const document = page('sdui-home-2026-03')
    const element = postBy(document, 'mara-lindqvist-4a1')
    linkedin.replyBox(element)?.setAttribute('contenteditable', 'false')
    expect(linkedin.replyBox(element)).toBeNull()
  })

  it('of an Ember post, comment and thread are told apart', () => {
    const document = page('ember-home-2025-06')
    const box = (handle: string) => linkedin.replyBox(postBy(document, handle))
    expect(box('nora-gold-0996a')?.textContent).toBe('my words')
    expect(box('per-lund')?.closest('.comments-thread-item')).toBe(
      postBy(document, 'per-lund').closest('.comments-thread-item'),
    )
    expect(box('clay-co')).toBeNull()
    expect(postBy(document, 'siv-ek').contains(box('siv-ek'))).toBe(true)
    expect(box('big-pots')).toBeNull()
  })

  it('in a group, and on a page of one’s own, is the one of the post or comment', () => {
    const group = page('ember-group-2026-10')
    expect(linkedin.replyBox(postBy(group, 'ines-faro-2b'))?.textContent).toBe('Try')
    expect(linkedin.replyBox(postBy(group, 'teapot-works'))).toBeNull()
    expect(linkedin.replyBox(postBy(page('sdui-group-2026-11'), 'ines-faro-2b'))).not.toBeNull()
    const admin = page('ember-company-admin-2026-10')
    expect(linkedin.replyBox(postBy(admin, 'ines-faro-2b'))?.textContent).toBe('We are')
    expect(linkedin.replyBox(postBy(admin, 'kettle-forge'))?.textContent).toBe('')
    expect(linkedin.replyBox(postBy(admin, 'oskar-lund'))).toBeNull()
  })

  it('does not exist for people who are not logged in', () => {
    expect(linkedin.replyBox(postBy(page('guest-post-fr-2026-08'), 'lea-roux'))).toBeNull()
  })
})

describe('a profile page', () => {
  const at = (path: string) => new URL(path, 'https://www.linkedin.com')

  it('is a member’s, with the member id of its cards', () => {
    expect(
      linkedin.profile(at('/in/mara-lindqvist-4a1/?x=1'), page('sdui-profile-2026-09')),
    ).toEqual({
      handle: 'mara-lindqvist-4a1',
      stableId: 'ACoAAMaraLindqvistAbCdEfGhIjKlMnOpQrStU',
      name: 'Mara Lindqvist',
      url: 'https://www.linkedin.com/in/mara-lindqvist-4a1/',
      avatar: expect.stringContaining('profile-displayphoto'),
      kind: 'person',
    })
  })

  it('is an organisation’s, named by a heading or by the title', () => {
    const document = parse('<title>(2) Acme: About | LinkedIn</title><main></main>')
    expect(linkedin.profile(at('/company/acme/about/'), document)).toMatchObject({
      handle: 'acme',
      name: 'Acme',
      kind: 'company',
    })
    const headed = parse('<title>LinkedIn</title><main><h1> Tea Academy </h1></main>')
    expect(linkedin.profile(at('/school/tea-academy/'), headed)?.name).toBe('Tea Academy')
  })

  it('of its admin is the organisation’s, under the name in its address', () => {
    const admin = page('ember-company-admin-2026-10')
    expect(
      linkedin.profile(at('/company/90210456/admin/page-posts/published/'), admin),
    ).toMatchObject({
      handle: 'kettle-forge',
      name: 'Kettle Forge',
      url: 'https://www.linkedin.com/company/kettle-forge/',
      kind: 'company',
    })
    const hashed = parse(`<title>(1) Tea Lab: Page Admin | LinkedIn</title><nav><div>
      <a href="/company/77/admin/dashboard/">Dashboard</a><a href="/company/tea-lab/">Tea Lab</a>
      </div></nav><main><h1>Tea Lab</h1></main>`)
    expect(linkedin.profile(at('/company/77/admin/dashboard/'), hashed)?.handle).toBe('tea-lab')
  })

  it('is nobody’s where an admin’s page does not tell the organisation’s name', () => {
    const bare = parse('<title>Dashboard</title><a href="/company/77/admin/">A</a><h1>Tea</h1>')
    expect(linkedin.profile(at('/company/77/admin/dashboard/'), bare)).toBeNull()
  })

  it('of an admin knows no other organisation’s number', () => {
    const admin = page('ember-company-admin-2026-10')
    const link = admin.querySelector('.update-components-actor__meta-link')
    link?.setAttribute('href', '/company/5551234/')
    const post = link?.closest('[data-id]')
    expect(post && linkedin.read(post)?.author.handle).toBe('5551234')
  })

  it.each(['/feed/', '/in/me/', '/posts/mara_tea-activity-1-a', '/jobs/'])('is not %s', (path) =>
    expect(linkedin.profile(at(path), page('sdui-home-2026-03'))).toBeNull(),
  )

  it('is not on another site', () => {
    const url = new URL('https://example.com/in/mara/')
    expect(linkedin.profile(url, page('sdui-profile-2026-09'))).toBeNull()
  })
})
