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
  ])('does not answer whom stands below %s', (_, content) => {
    const found = only(post(`${header('mara', 'Mara')}${content}<a href="/acme">@acme</a>`))
    expect(found).toMatchObject({ kind: 'post', mentions: [] })
  })
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
