import { describe, expect, it } from 'vitest'
import x from '../../../lib/networks/x'
import { parse, readAll } from '../fixtures'
import { cell, header, post, views, words } from './parts'

const kinds = (...inside: string[]) =>
  readAll(x, parse(`<div>${inside.map(cell).join('')}</div>`)).map(({ kind }) => kind)
const only = (html: string) => readAll(x, parse(html))[0]

describe('what stands in the place of a post that nobody may read', () => {
  it.each([
    ['with the way to it', '<a href="/otto/status/1890459107853242000">Ansehen</a>'],
    ['that names whose it was', '<a href="/otto">@otto</a> foi retida na Alemanha.'],
    ['in Arabic', '<span dir="rtl">هذا المنشور غير متاح.</span><a href="/i/status/7">المزيد</a>'],
    ['with a button', '<span>ポストは表示できません</span><button>表示</button>'],
    ['with an empty picture', '<div data-testid="UserAvatar-Container-unknown"></div>'],
    ['with a time', 'Deleted <time datetime="2026-11-01T08:00Z">1 Nov</time>'],
    ['with a row for buttons', '<span>Gone</span><div role="group"></div>'],
  ])('makes no comments of the posts below it: %s', (_, inside) => {
    for (const id of ['', 'data-testid="tweet"']) {
      const stone = `<article tabindex="-1" ${id}>${inside}</article>`
      const mara = post(header('mara', 'Mara') + words)
      expect(kinds(stone, mara, mara)).toEqual(['post', 'post'])
    }
  })
})

describe('a post without words', () => {
  it.each([
    ['a picture that nothing names', '<div><img src="https://pbs.twimg.com/media/a"></div>'],
    ['a frame', '<iframe src="https://player.example"></iframe>'],
    ['a sound', '<audio></audio>'],
    ['a drawing', '<div><canvas></canvas></div>'],
    ['a picture that is a background', '<div style="background-image: url(a.jpg)"></div>'],
    ['a picture that is called one', '<div role="img" aria-label="Tea"></div>'],
    ['a note', '<div><div>Readers added context</div><span>See also</span></div>'],
    ['a place', '<div><a href="/i/places/1">Kiel</a></div><span>via</span>'],
  ])('does not answer whom stands below %s', (_, content) => {
    const found = only(post(`${header('mara', 'Mara')}${content}<a href="/acme">@acme</a>`))
    expect(found).toMatchObject({ kind: 'post', mentions: [] })
  })
})

describe('the words of X’s own translation', () => {
  const grok = '<svg viewBox="0 0 33 32"></svg>'
  const button = '<button>Show original</button>'
  const from = (beside: string, lang = 'en') =>
    only(
      `<html lang="en"><body>${post(
        `${header('mara', 'Mara')}<div>${beside}<div data-testid="tweetText" lang="${lang}">Tea</div></div>`,
      )}</body></html>`,
    )?.translatedFrom

  it.each([
    `<div>${grok}<span>Translated from Japanese</span><span>·</span>${button}</div>`,
    `<div><div>${grok}<div><span>Translated from Japanese</span></div></div>${button}</div>`,
    `<div>${grok}<span>Translated from Japanese</span><div role="button">Show original</div></div>`,
    `<div>${grok}Translated from Japanese ${button}</div>`,
    `<button>${grok}<span>Translated from Japanese</span></button>`,
  ])('are known, and from which language: %s', (beside) => expect(from(beside)).toBe('ja'))

  it.each([
    `<button>${grok}<span>Translate post</span></button>`,
    `<button>${grok}<span>Translate from Japanese</span></button>`,
    `<div>${grok}<button>Translate from Japanese</button></div>`,
    `<div>${grok}<span>Japanese tea</span><img>${button}</div>`,
    `<div>${grok}<div>Readers added context</div><div>Japanese tea is green</div>${button}</div>`,
  ])('are not what only offers one, or something else: %s', (beside) =>
    expect(from(beside, 'ja')).toBeUndefined(),
  )
})

describe('the id of a profile', () => {
  const head = '<div data-testid="UserName"><div dir="ltr">Mara</div><div>@mara</div></div>'
  const idIn = (inside: string) =>
    x.profile(new URL('https://x.com/mara'), parse(head + inside))?.stableId
  const data = (json: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(json)}</script>`
  const mara = { additionalName: 'mara', identifier: '88' }

  it.each([
    ['among other things', data({ '@graph': [{ name: 'X' }, { mainEntity: mara }] })],
    ['in a list', data([{ mainEntity: mara }])],
    ['as a number', data({ mainEntity: { ...mara, identifier: 88 } })],
    ['with its sign', data({ mainEntity: { ...mara, additionalName: '@Mara' } })],
    ['of nothing around it', data(mara)],
    [
      'in a banner that is a background',
      '<a href="/mara/header_photo"><i style="background-image:url(/profile_banners/88/1)"></i></a>',
    ],
  ])('is read %s', (_, inside) => expect(idIn(inside)).toBe('88'))

  it.each([
    ['another’s', data([null, { mainEntity: { ...mara, additionalName: 'otto' } }])],
    ['a number that is no longer exact', data({ mainEntity: { ...mara, identifier: 2 ** 60 } })],
    [
      'in another’s banner',
      '<a href="/otto/header_photo"><img src="https://pbs.twimg.com/profile_banners/88/1"></a>',
    ],
  ])('is not %s', (_, inside) => expect(idIn(inside)).toBeUndefined())
})

describe('names with characters that show nothing', () => {
  const strewn = '\u2067@mara\u2069'

  it('are of the same account', () => {
    const html = header('mara', 'Ma\u200bra\ufe0f').replaceAll('@mara', strewn)
    expect(only(post(html + words))?.author).toMatchObject({ handle: 'mara', name: 'Mara' })
  })

  it('answer the same one', () => {
    const line = '<div>Antwort an <a href="/acme">\u2067@acme\u2069</a></div>'
    expect(only(post(header('mara', 'Mara') + line + words))?.isReplyTo).toBe('acme')
  })

  it('are no name where the handle alone stands', () => {
    const html = `<div data-testid="User-Name"><div><a href="/mara">\u2066@mara\u2069</a></div><div>·</div></div>`
    expect(only(post(html + words))?.author.name).toBe('mara')
  })

  it('head the same profile', () => {
    const page = parse('<title>Ma\u034fra (\u200e@mara) / X</title><main></main>')
    const author = x.profile(new URL('https://x.com/mara'), page)
    expect(author).toMatchObject({ handle: 'mara', name: 'Mara' })
  })
})

describe('an Article without a time', () => {
  const timeless = header('mara', 'Mara', false)

  it.each([
    ['open', '<div data-testid="longformRichTextComponent">All about tea</div>'],
    ['as a card', '<a href="/mara/articles/1890459107853242272">All about tea</a>'],
  ])('is no advert %s', (_, body) => {
    expect(only(post(timeless + body + views))?.promoted).toBe(false)
  })

  it('is not whatever leads to an article elsewhere', () => {
    const card = '<a href="https://shop.example/article/tea">Tea</a>'
    expect(only(post(timeless + words + card + views))?.promoted).toBe(true)
  })
})
