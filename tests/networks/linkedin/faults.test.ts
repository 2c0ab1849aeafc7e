import { describe, expect, it } from 'vitest'
import linkedin from '../../../lib/networks/linkedin'
import { parse, readAll } from '../fixtures'

const MEMBER = `ACoAA${'m'.repeat(34)}`

/** A card of 2026: what stands above the author, the author's link, and the text. */
function card({ above = '', author = MARA, text = 'Tea is ready.', menu = 'Mara Lind' }): Document {
  return parse(`<div componentkey="update-card-focusAbcFeedType_X">${above}<div>${author}
    <button aria-label="Open control menu for post by ${menu}"></button></div>
    <p><span data-testid="expandable-text-box">${text}</span></p></div>`)
}

const MARA = '<a href="/in/mara-lind/"><p>Mara Lind</p><p>• 2nd</p><p>Brewer</p><p>2h •</p></a>'
/** The lines as they were set until early 2026. */
const MARA_IN_SPANS = `<a href="/in/mara-lind/"><span dir="ltr">Mara Lind</span>
  <span dir="ltr">• 2nd</span><span dir="ltr">Brewer</span><span dir="ltr">2h •</span></a>`
/** The name beside the link to the picture, as in summer 2026. */
const MARA_BESIDE = `<a href="/in/mara-lind/"><svg role="img" aria-label="View Mara Lind’s profile"></svg></a>
  <div aria-label="Mara Lind Verified Profile 2nd">Mara Lind</div>`

describe('raw line breaks', () => {
  const words = 'Tea is ready.\n\nCome in.\nSit down.'

  it('are those of the text', () => {
    expect(readAll(linkedin, card({ text: words }))[0]?.text).toBe(words)
  })

  it.each(['data-view-name="feed-commentary"', 'data-sdui-anchor-id="commentary-1"'])(
    'are those of a text that is known by %s',
    (attribute) => {
      const [post] = readAll(
        linkedin,
        parse(`<div componentkey="update-card-focusAbcFeedType_X">${MARA}
          <p ${attribute}><span>${words}</span></p><svg id="comment-small"></svg></div>`),
      )
      expect(post?.text).toBe(words)
    },
  )
})

describe('a link above the author', () => {
  const suggested = '<a href="/in/sami-suggested/" class="underline">Sami Suggested</a>'

  it.each([
    ['in lines', MARA],
    ['in spans', MARA_IN_SPANS],
    ['beside the picture', MARA_BESIDE],
  ])('to a suggested connection is not the author’s, whose name is %s', (_, author) => {
    const above = `<div>${suggested}<button>Connect</button></div>`
    const [post] = readAll(linkedin, card({ above, author }))
    expect(post?.author).toMatchObject({ handle: 'mara-lind', name: 'Mara Lind' })
    expect(post).not.toHaveProperty('sharedBy')
  })

  it('of as many lines as the author’s is not theirs, where the menu names the author', () => {
    const above = '<a href="/in/sami-suggested/"><p>Sami Suggested</p><p>Potter at Acme</p></a>'
    const [post] = readAll(linkedin, card({ above }))
    expect(post?.author.handle).toBe('mara-lind')
    expect(post).not.toHaveProperty('sharedBy')
  })

  it.each([
    '<div><span><a href="/in/rosa-dahl/"><strong>Rosa Dahl</strong></a> follows Mara Lind</span></div>',
    '<div><strong><a href="/in/rosa-dahl/">Rosa Dahl</a></strong> likes this</div>',
  ])('in a line of words is not the author’s: %s', (above) => {
    const [post] = readAll(linkedin, card({ above, author: MARA_IN_SPANS }))
    expect(post?.author.handle).toBe('mara-lind')
    expect(post).not.toHaveProperty('sharedBy')
  })
})

describe('whoever shared a post', () => {
  it.each([
    ['a line', '<p><a href="/in/rosa-dahl/"><strong>Rosa Dahl</strong></a> reposted this</p>'],
    ['spans', '<div><span><a href="/in/rosa-dahl/">Rosa Dahl</a> reposted this</span></div>'],
    ['a chip', '<div><a href="/in/rosa-dahl/">Rosa Dahl</a><span>reposted this</span></div>'],
    ['pieces', '<a href="/in/rosa-dahl/">Rosa Dahl</a><span>hat dies geteilt</span>'],
    [
      'a chip with a picture',
      `<div><a href="/in/rosa-dahl/"><figure><img alt=""></figure></a><div>
        <a href="/in/rosa-dahl/"><p>Rosa Dahl</p></a><p>reposted this</p></div></div>`,
    ],
  ])('is read from %s without a rule below', (_, above) => {
    for (const author of [MARA, MARA_IN_SPANS, MARA_BESIDE]) {
      const [post] = readAll(linkedin, card({ above, author }))
      expect(post?.author.handle).toBe('mara-lind')
      expect(post?.sharedBy).toMatchObject({ handle: 'rosa-dahl', name: 'Rosa Dahl' })
    }
  })
})

describe('a member in two links, one in the other', () => {
  const mention = { handle: 'ada-berg', stableId: MEMBER, name: 'Ada Berg' }

  it.each([
    ['ada-berg', MEMBER],
    [MEMBER, 'ada-berg'],
  ])('is mentioned once, by handle and with the id (%s around %s)', (around, within) => {
    const page = card({ text: 'Thanks <b></b>' })
    const [outer, inner] = [page.createElement('a'), page.createElement('a')]
    outer.setAttribute('href', `https://www.linkedin.com/in/${around}/`)
    inner.setAttribute('href', `https://www.linkedin.com/in/${within}/`)
    inner.textContent = 'Ada Berg'
    outer.append(inner)
    page.querySelector('b')?.replaceWith(outer)
    expect(readAll(linkedin, page)[0]?.mentions).toEqual([mention])
  })

  it('is the same member in a page from a file, which parts the links', () => {
    const links = `<a href="/in/ada-berg/"><strong><a href="/in/${MEMBER}/">Ada Berg</a></strong></a>`
    const page = card({ text: `Thanks ${links} and <a href="/in/bo-holm/">Bo Holm</a>` })
    expect(readAll(linkedin, page)[0]?.mentions).toEqual([
      mention,
      { handle: 'bo-holm', name: 'Bo Holm' },
    ])
  })
})

describe('the id of a post', () => {
  const translated = (urn: string) =>
    `<div id="translatable-commentary-FeTranslationUrn(contentUrnCommentUrn=null, ${urn})"></div>`

  it.each([
    ['shareUrn=ShareUrn(shareId=7513649051440021505)', 'share:7513649051440021505'],
    [
      'UserGeneratedContentPostUrn(userGeneratedContentId=7513634933928767488)',
      'ugcPost:7513634933928767488',
    ],
    [
      'GroupPostUrn(groupId=44194, postId=7513605191817080832)',
      'groupPost:44194-7513605191817080832',
    ],
  ])('is read from what translates its text: %s', (urn, expected) => {
    const [post] = readAll(linkedin, card({ above: translated(urn) }))
    expect(post?.permalink).toBe(`https://www.linkedin.com/feed/update/urn:li:${expected}/`)
    expect(new Date(post?.at ?? 0).getUTCFullYear()).toBe(2026)
  })

  it('in a group is the one that other pages have, where both are shown', () => {
    const above = `<a href="/feed/update/urn:li:groupPost:44194-7513605191817080832/">1 h</a>
      <a href="/groups/44194/?q=highlightedFeedForGroups&highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7513605192798363648">Tea</a>`
    const [post] = readAll(linkedin, card({ above }))
    expect(post?.permalink).toContain('urn:li:activity:7513605192798363648')
  })
})
