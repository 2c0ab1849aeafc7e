import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import facebook from '../../../lib/networks/facebook'
import { parse, readAll } from '../fixtures'

const stored = (page: string) => parse(readFileSync(join(import.meta.dirname, page), 'utf8'))

/** The element that stands for the post with a key that begins so. */
function find(document: Document, key: string): Element {
  const all = [...document.querySelectorAll(facebook.posts)]
  const found = all.find((element) => facebook.read(element)?.key.startsWith(key))
  if (!found) throw new Error(`no ${key}`)
  return found
}

const all = (html: string) => readAll(facebook, parse(html))
const menu = '<div role="button" aria-haspopup="menu" aria-label="Aktionen"><svg></svg></div>'
const words = '<div data-ad-rendering-role="story_message"><div dir="auto">Tea</div></div>'
const heading = (name: string, handle = name.toLowerCase()) =>
  `<h3><a href="/${handle}">${name}</a></h3>`

describe('a story whose element says nothing', () => {
  it.each([
    ['with a menu in a language nobody listed', `<div>${heading('Ana')}${menu}</div>${words}`],
    [
      'with the menu alone known by its name, and its address',
      `${heading('Ana')}<div dir="auto">Tea</div><a href="/ana/posts/1">2h</a>
        <div aria-label="Actions for this post by Ana" role="button"></div>`,
    ],
    [
      'with a button to like it and no menu',
      `<div>${heading('Ana')}</div>${words}<i data-ad-rendering-role="like_button"></i>`,
    ],
  ])('is read %s', (_, story) => {
    const [post, ...more] = all(`<div role="main"><div>${story}</div></div>`)
    expect(post).toMatchObject({ author: { handle: 'ana', name: 'Ana' }, text: 'Tea' })
    expect(more).toEqual([])
  })

  it('ends where another begins', () => {
    const story = (name: string, text: string) =>
      `<div><div>${heading(name)}${menu}</div>${words.replace('Tea', text)}</div>`
    const found = all(`<div role="main">${story('Ana', 'Tea')}${story('Otto', 'Milk')}</div>`)
    expect(found.map(({ author, text }) => [author.name, text])).toEqual([
      ['Ana', 'Tea'],
      ['Otto', 'Milk'],
    ])
  })

  it.each([
    [
      'people that are suggested',
      `<h3>People</h3>${menu}<a href="/ana">Ana</a><p dir="auto">12</p>`,
    ],
    ['a card of a person', `<div>${heading('Ana')}${menu}<span dir="auto">12 friends</span></div>`],
    ['a chat', `<div>${heading('Ana')}${menu}</div><div role="grid"><i role="toolbar"></i></div>`],
    [
      'a story that is kept hidden',
      `<div hidden><div>${heading('Ana')}${menu}</div>${words}</div>`,
    ],
  ])('is not made of %s', (_, html) => {
    expect(all(`<div role="main"><div>${html}</div></div>`)).toEqual([])
  })

  it('shows what Facebook strews in as no words', () => {
    const strewn = ['a\u034f b\u034f c\u034f d\u034f e\u034f f', 'wA4xvbU.com', '1234567890123']
    const blocks = [...strewn, 'Tea'].map((text) => `<div dir="auto">${text}</div>`).join('')
    const html = `<div><div>${heading('Ana')}${menu}<a href="/ana/posts/1">2h</a></div>${blocks}</div>`
    expect(all(`<div role="main">${html}</div>`)[0]?.text).toBe('Tea')
  })
})

describe('who is shown without a link', () => {
  const shared = `<div>${heading('Otto')}${words}</div>`

  it.each([
    ['a button', `<div role="button">Anonymous participant</div>${menu}`],
    ['a heading without a link', `<h3>Anonymous participant</h3>${menu}`],
    ['nothing at all', menu],
  ])('is nobody, and not who is shared below %s', (_, head) => {
    const own = words.replace('Tea', 'Milk')
    for (const text of ['', own]) {
      const story = `<div><div>${head}</div>${text}${shared}</div>`
      expect(all(`<div role="main">${story}</div>`)).toEqual([])
      expect(all(`<div aria-posinset="1">${story}</div>`)).toEqual([])
      expect(all(`<div role="feed"><div>${story}</div></div>`)).toEqual([])
    }
  })

  it('is nobody in a comment, whoever its words or its address name', () => {
    const time = '<a href="/groups/7/posts/1/?comment_id=5"><span>1h</span></a>'
    const comment = (inner: string) =>
      all(`<div role="article" aria-label="Comment by Anonymous participant">${inner}</div>`)
    expect(comment(`<span>Anonymous</span>${time}<a href="/otto">Otto</a>`)).toEqual([])
    expect(
      comment(`<span dir="auto" lang="en">Ask <a href="/otto">Otto</a></span>${time}`),
    ).toEqual([])
  })
})

describe('the reply box', () => {
  const label = (document: Document, key: string) =>
    facebook.replyBox(find(document, key))?.getAttribute('aria-label') ?? null

  it.each([
    ['group-2026-08.html', 'facebook:post:100000000411', 'Answer as Tova Brenn'],
    ['group-2026-08.html', 'facebook:post:100000000413', null],
    ['group-2026-08.html', 'facebook:comment:9201', null],
    ['home-2026-10.html', 'facebook:post:100000000421', null],
    ['home-2026-10.html', 'facebook:comment:9301', null],
  ])('on %s of %s is %s', (page, key, expected) => {
    expect(label(stored(page), key)).toBe(expected)
  })

  it('stands in the dialog that shows the post once more', () => {
    const document = stored('home-2026-10.html')
    const key = 'facebook:post:mara.lindow'
    const shown = [...document.querySelectorAll(facebook.posts)].filter((element) =>
      facebook.read(element)?.key.startsWith(key),
    )
    expect(shown.map((element) => facebook.replyBox(element)?.getAttribute('aria-label'))).toEqual([
      undefined,
      'Als Acme kommentieren',
    ])
  })
})
