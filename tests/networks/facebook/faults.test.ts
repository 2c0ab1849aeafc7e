import { describe, expect, it } from 'vitest'
import facebook from '../../../lib/networks/facebook'
import { parse, readAll } from '../fixtures'

const story = '<div data-ad-preview="message" id="m">Tea <a href="/groups/7/user/9/">Lin</a></div>'

/** One post of a feed, with `line` where its time stands. */
const withLine = (line: string) =>
  `<div aria-posinset="1" aria-labelledby="h" aria-describedby="t m">
    <h4 id="h"><a href="/ana.sol">Ana Sol</a></h4><span id="t">${line}</span>${story}</div>`

const only = (html: string) => readAll(facebook, parse(html))[0]
const long = `/?__cft__[0]=${'x'.repeat(320)}`

describe('an advert', () => {
  it.each([
    ['Ad', '<a href="#">Ad</a> · '],
    ['Ad in a label', '<a href="#" aria-label="Ad"><canvas></canvas></a>'],
    [
      'a drawing with a name',
      '<a href="#"><i aria-labelledby="s"><canvas></canvas></i></a><p id="s">Ad</p>',
    ],
    [
      'letters that are drawn one by one',
      '<a href="#"><svg><use href="#a"></use></svg><svg><use href="#b"></use></svg></a><svg><text id="a">A</text><text id="b">d</text></svg>',
    ],
    ['a drawing with words', '<a href="#"><svg><text>Sponsored</text></svg></a>'],
    [
      'letters with labels',
      '<a href="#"><canvas aria-label="A"></canvas><canvas aria-label="d"></canvas></a>',
    ],
  ])('is known by %s', (_, line) => expect(only(withLine(line))?.promoted).toBe(true))

  const canvas = '<a href="/?__cft__[0]=short"><canvas></canvas><canvas></canvas></a>'
  const below = (line: string, offer: string) =>
    `${withLine(line).replace(/<\/div>$/, '')}${offer}</div>`

  it.each([
    ['its button', '<b data-ad-rendering-role="cta-SHOP_NOW">Shop now</b>'],
    [
      'the way to its shop',
      '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F%3Futm_medium%3Dpaidsocial">A</a>',
    ],
  ])('that draws its word is known by %s', (_, offer) => {
    expect(only(below(canvas, offer))?.promoted).toBe(true)
    expect(only(below('<a href="#" aria-label="2 h">2 h</a>', offer))?.promoted).toBe(false)
  })

  it('is not made by the false button that ordinary posts hide', () => {
    const hidden = '<div style="display: none"><b data-ad-rendering-role="cta">Learn More</b></div>'
    expect(only(below(canvas, hidden))?.promoted).toBe(false)
  })

  it.each([
    ['a drawing', `<a href="${long}"><canvas></canvas></a>`],
    ['a drawing of letters', `<a href="${long}"><svg><use href="#two"></use></svg></a>`],
    ['words for now', `<a href="${long}">Just now</a>`],
    ['words for now in Arabic', `<a href="${long}">الآن</a>`],
    ['an Arabic time', `<a href="${long}">قبل ساعتين</a>`],
    ['a name with the word in it', '<a href="#">1 h</a> · <a href="/ad.berg">Ad Berg</a>'],
  ])('is not made by long tracking and %s', (_, line) =>
    expect(only(withLine(line))?.promoted).toBe(false),
  )
})

describe('a translation of Facebook’s', () => {
  const post = (below: string, inside = '') =>
    `<html lang="en"><div aria-posinset="1" aria-labelledby="h" aria-describedby="t m">
      <h4 id="h"><a href="/ana.sol">Ana Sol</a></h4><span id="t"><a href="#">2 h</a></span>
      <div><div data-ad-preview="message" id="m"><div dir="auto">Tea${inside}</div></div>
      <div>${below}</div></div><div><i role="toolbar"></i><div role="button">Original</div></div></div>`
  const button = (words: string) => `<div role="button" tabindex="0"><span>${words}</span></div>`

  it.each([
    ['und', `${button('See original')} · ${button('Rate this translation')}`],
    ['th', button('See original (Thai)')],
    ['de', `<span>Translated from German</span> ${button('See original')}`],
  ])('is said to be one, from %s', (from, below) => {
    expect(only(post(below))).toMatchObject({ text: 'Tea', translatedFrom: from })
    expect(only(post('', below))?.translatedFrom).toBe(from)
  })

  it('is named in the language that the page is in', () => {
    const page = (lang: string, words: string) =>
      only(post(button(words)).replace('lang="en"', `lang="${lang}"`))?.translatedFrom
    expect(page('de', 'Original ansehen (Spanisch)')).toBe('es')
    expect(page('ja', '原文を見る (英語)')).toBe('en')
    const ways =
      'Xem bản gốc, Lihat asal, Tingnan ang Orihinal, دیدن متن اصلی, আসল দেখুন, Prikaži izvornik'
    for (const way of ways.split(', ')) expect(page('en', way)).toBe('und')
    expect(page('ar', 'تواصل معنا')).toBeUndefined()
  })

  it.each([
    ['one is only offered', button('See translation')],
    ['one is shown below the original', button('Hide translation')],
    ['a picture has such a button', `<img>${button('Original')}`],
    ['nothing is below', ''],
  ])('is none where %s', (_, below) => {
    expect(only(post(below))?.translatedFrom).toBeUndefined()
  })

  it('is known of comments as well', () => {
    const comment = (below: string) => `<div role="article" aria-label="Comment by Ana">
      <a href="/ana.sol?comment_id=1">Ana Sol</a><div><span lang="en" dir="auto">Tea</span></div>
      <div>${below}</div><ul><li><a href="/otto/posts/1?comment_id=1">1h</a></li></ul></div>`
    expect(only(comment(button('See original (French)')))?.translatedFrom).toBe('fr')
    expect(only(comment(button('See translation')))?.translatedFrom).toBeUndefined()
  })
})

describe('invisible characters', () => {
  it.each(['\u034f', '\u061c', '\u180e', '\u2061', '\u2063', '\u206a', '\u3164', '\u200b'])(
    '%j is in no name, text or key',
    (character) => {
      const strewn = (words: string) => [...words].join(character)
      const clean = withLine('<a href="#">2 h</a>')
      const dirty = clean.replace('Ana Sol', strewn('Ana Sol')).replace('Tea', strewn('Tea'))
      expect(only(dirty)).toEqual(only(clean))
    },
  )

  it.each(['\u200d', '\u200c', '\u180b', '\ufe01', '\ufffa'])(
    '%j is in none that is in Latin letters',
    (character) => {
      const strewn = (words: string) => [...words].join(character)
      const clean = withLine('<a href="#">2 h</a>')
      const dirty = clean.replace('Ana Sol', strewn('Ana Sol')).replace('Tea', strewn('Tea'))
      expect(only(dirty)).toEqual(only(clean))
    },
  )

  it('stay where they spell a word', () => {
    const persian = 'می\u200cخواهم'
    expect(only(withLine('<a href="#">2 h</a>').replace('Tea', persian))?.text).toBe(
      `${persian} Lin`,
    )
  })

  it('stay where they spell an emoji', () => {
    const family = '👩‍👧 ❤️'
    expect(only(withLine('<a href="#">2 h</a>').replace('Tea', family))?.text).toBe(`${family} Lin`)
  })
})

describe('somebody without a link', () => {
  it.each([
    [
      'in a group in the home feed',
      `<div aria-posinset="1" aria-labelledby="h"><h4 id="h"><a href="/groups/7/">Tea</a></h4>
        <span>Anonymous member</span>${story}</div>`,
    ],
    [
      'in a heading without an id',
      `<div aria-posinset="1"><h4><span>Anonymous member</span></h4>${story}
        <div><h4><a href="/otto.brandt">Otto Brandt</a></h4></div></div>`,
    ],
    [
      'in a heading that no label finds',
      `<div aria-posinset="1" aria-labelledby="gone" aria-describedby="t m"><h3>Anonymous</h3>
        ${story}<h4><a href="/otto.brandt">Otto Brandt</a></h4></div>`,
    ],
    [
      'in a heading, before somebody with a picture',
      `<div aria-posinset="1"><h4><span>Anonymous member</span></h4>${story}
        <a href="/otto"><svg><image></image></svg></a><a href="/otto">Otto</a></div>`,
    ],
    [
      'in a heading, before a name that is marked as one',
      `<div aria-posinset="1"><h4><span>Anonymous member</span></h4>${story}
        <b data-ad-rendering-role="profile_name"><a href="/otto">Otto</a></b></div>`,
    ],
  ])('is nobody %s', (_, html) => expect(only(html)).toBeUndefined())

  it('is told from a member, whose link stands above the words', () => {
    const html = `<div aria-posinset="1" aria-labelledby="h"><h4 id="h"><a href="/groups/7/">Tea</a>
      </h4><a href="/groups/7/user/5/">Mara</a>${story}</div>`
    expect(only(html)?.author).toMatchObject({ handle: '5', name: 'Mara' })
  })
})

describe('a profile without a heading of the first rank', () => {
  const profile = (html: string) =>
    facebook.profile(new URL('https://www.facebook.com/ana.sol'), parse(html))

  it.each([
    ['a lower one', '<h2>Ana Sol</h2>'],
    ['its picture', '<svg role="img" aria-label="Ana Sol"></svg>'],
  ])('is whose title it is, where %s says so', (_, sign) => {
    const html = `<title>(3) Ana Sol | Facebook</title><div role="main">${sign}</div>`
    expect(profile(html)).toMatchObject({ handle: 'ana.sol', name: 'Ana Sol' })
  })

  it('is whose name a heading and its picture say, where the title says nothing', () => {
    const both = '<h2>Ana\u034f Sol</h2><svg role="img" aria-label="Ana Sol"></svg>'
    const inPost = `<div aria-posinset="1">${both}</div>`
    const page = (inner: string) => `<title>Facebook</title><div role="main">${inner}</div>`
    expect(profile(page(both))).toMatchObject({ handle: 'ana.sol', name: 'Ana Sol' })
    expect(profile(page(inPost))).toBeNull()
  })

  it('is told by a title with invisible characters and a heading without', () => {
    const html = '<title>Ana\u034f Sol | Facebook</title><div role="main"><h2>Ana Sol</h2></div>'
    expect(profile(html)?.name).toBe('Ana Sol')
  })

  it('is nobody while the title is still that of another', () => {
    const html = '<title>Otto | Facebook</title><div role="main"><h2>Ana Sol</h2></div>'
    expect(profile(html)).toBeNull()
  })
})
