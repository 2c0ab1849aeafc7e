import { describe, expect, it } from 'vitest'
import x from '../../../lib/networks/x'
import { parse, readAll } from '../fixtures'
import { cell, header, post, views, words } from './parts'

const only = (html: string) => readAll(x, parse(html))[0]

describe('what stands in the place of a post that nobody may read', () => {
  const tombstone = '<article tabindex="-1"><span>This post is unavailable.</span></article>'
  const mara = post(header('mara', 'Mara') + words)

  it.each([
    ['without a link', tombstone],
    [
      'with a link to the rules',
      '<article tabindex="-1"><a href="https://help.x.com/status/rules">Why?</a></article>',
    ],
    [
      'named a post',
      '<article tabindex="-1" data-testid="tweet"><a href="/settings/account">Settings</a></article>',
    ],
    [
      'withheld',
      '<article tabindex="-1"><div data-testid="Withheld_Tombstone">No.</div></article>',
    ],
    ['that is no article', '<div>This post was deleted.</div>'],
  ])('makes no comments of the posts below it: %s', (_, stone) => {
    const list = parse(`<div>${[stone, mara, mara].map(cell).join('')}</div>`)
    expect(readAll(x, list).map(({ kind }) => kind)).toEqual(['post', 'post'])
  })

  it('leaves the post a page is about to be that, and those below it its comments', () => {
    const focal = post(header('otto', 'Otto') + words, 'tabindex="-1"')
    const list = parse(`<div>${[tombstone, focal, tombstone, mara].map(cell).join('')}</div>`)
    expect(readAll(x, list).map(({ kind }) => kind)).toEqual(['post', 'comment'])
  })

  it('makes no comments on signed-out pages', () => {
    const card = (id: number) =>
      `<div role="link" data-href="/mara/status/${id}"><article><a href="/mara"><img alt="@mara">
        </a><a href="/mara">Mara</a><a href="/mara/status/${id}">2h</a></article></div>`
    const page = `<main><article>This post is unavailable.</article>${card(1)}${card(2)}</main>`
    expect(readAll(x, parse(page)).map(({ kind }) => kind)).toEqual(['post', 'post'])
  })
})

describe('a post without words', () => {
  const photo = '<div data-testid="tweetPhoto"><img></div>'

  it.each([
    ['a picture', `${photo}<a href="/acme">@acme</a>`],
    ['a card', '<div data-testid="card.wrapper"><a href="/acme">@acme</a></div>'],
    [
      'a video’s source',
      '<div><video></video></div><a href="/acme">From @acme</a><a href="/acme">@acme</a>',
    ],
    ['a poll', '<div data-testid="cardPoll">Tea?</div><a href="/acme">@acme</a>'],
    ['a note of readers', '<div data-testid="birdwatch-pivot">See <a href="/acme">@acme</a></div>'],
    [
      'a picture without a name',
      '<a href="/mara/status/1/photo/1"><img></a><a href="/acme">@acme</a>',
    ],
  ])('does not answer whom %s names', (_, below) => {
    const found = only(post(header('mara', 'Mara') + below))
    expect(found).toMatchObject({ kind: 'post', mentions: [] })
    expect(found).not.toHaveProperty('isReplyTo')
  })

  it('answers whom the line above its picture names', () => {
    const line = '<div>Replying to <a href="/acme">@acme</a></div>'
    const found = only(post(`${header('mara', 'Mara')}${line}${photo}<a href="/lin">@lin</a>`))
    expect(found).toMatchObject({ isReplyTo: 'acme', mentions: [{ handle: 'acme' }] })
  })
})

describe('a name that is spelled as the handle', () => {
  it('is the name', () => {
    const found = only(post(header('mara', '@mara') + words))
    expect(found?.author).toMatchObject({ handle: 'mara', name: '@mara' })
  })

  it('is no other spelling of the handle, which the address has', () => {
    const found = only(post(header('mara', '@MARA') + words))
    expect(found?.author).toMatchObject({ handle: 'mara', name: '@MARA' })
  })

  it('may go on behind it', () => {
    expect(only(post(header('mara', '@mara 🍵') + words))?.author.name).toBe('@mara 🍵')
  })

  it('is the name of a quoted author, who has no links', () => {
    const card = `<div role="link" tabindex="0"><div data-testid="User-Name"><div>@lin</div>
      <div><div>@lin</div><div>·</div><div><time datetime="2026-01-01T00:00Z">1 Jan</time></div>
      </div></div><div data-testid="tweetText">Tea</div></div>`
    const found = only(post(header('mara', 'Mara') + words + card))
    expect(found?.quoted?.author).toMatchObject({ handle: 'lin', name: '@lin' })
  })

  it('is the handle where the page shows no name', () => {
    const found = only(
      post(
        `<div data-testid="User-Name"><div><a href="/mara">@mara</a></div><div>·</div></div>${words}`,
      ),
    )
    expect(found?.author.name).toBe('mara')
  })
})

describe('an Article without a time', () => {
  const timeless = header('mara', 'Mara', false)

  it.each([
    ['open', '<div data-testid="twitterArticleRichTextView">All about tea</div>'],
    ['as a card', '<div data-testid="article-cover-image"><img></div>'],
    ['as a link', '<a href="/mara/article/1890459107853242272">All about tea</a>'],
    ['as a link that names nobody', '<a href="/i/article/1890459107853242272">All about tea</a>'],
    ['open, without test ids', '<h1>Tea</h1><div class="x-article-body">All about it</div>'],
  ])('is no advert %s', (_, body) => {
    expect(only(post(timeless + body + views))?.promoted).toBe(false)
  })

  it('is told from an advert, which has no time either', () => {
    expect(only(post(timeless + words + views))?.promoted).toBe(true)
  })
})

describe('words that X has translated', () => {
  const grok = '<svg viewBox="0 0 33 32"></svg>'
  const row = (line: string) =>
    `<div>${grok}${line}<button><div dir="ltr"><span>Show original</span></div></button></div>`
  const shown = (page: string, words: string, beside: string, lang = page) =>
    readAll(
      x,
      parse(
        `<html lang="${page}"><body>${post(
          `${header('mara', 'Mara')}<div>${beside}<div data-testid="tweetText" lang="${lang}">${words}</div></div>`,
        )}</body></html>`,
      ),
    )[0]

  it.each([
    ['en', 'Translated from Japanese', 'ja'],
    ['en', 'Translated from Norwegian', 'no'],
    ['de', 'Aus dem Japanischen übersetzt', 'ja'],
    ['fr', 'Traduit de l’anglais', 'en'],
    ['es', 'Traducido del alemán', 'de'],
    ['pl', 'Przetłumaczono z japońskiego', 'ja'],
    ['ru', 'Переведено с немецкого', 'de'],
    ['ja', 'ドイツ語からの翻訳', 'de'],
    ['ar', 'مترجم من اليابانية', 'ja'],
    ['tr', 'Japonca dilinden çevrildi', 'ja'],
    ['zh', '翻译自 日语', 'ja'],
  ])('are said to be so on a page in %s: %s', (page, line, from) => {
    const found = shown(page, 'Tea', row(`<span>${line}</span>`))
    expect(found).toMatchObject({ text: 'Tea', lang: page, translatedFrom: from })
  })

  it('are from the language that their element still names, where the line names none', () => {
    const found = shown('en', 'Tea is ready', row('<span>Translated by Grok</span>'), 'ja')
    expect(found).toMatchObject({ lang: 'en', translatedFrom: 'ja' })
  })

  it('are from an unknown one where nothing names it', () => {
    const found = shown('en', 'Tea is ready', row('<span>Translated by Grok</span>'))
    expect(found?.translatedFrom).toBe('und')
    expect(shown('no-such_tag!', 'Tea', row('<span>By Grok</span>'))?.translatedFrom).toBe('und')
  })

  it.each([
    ['an offer to translate them', row('')],
    [
      'a button of the post’s',
      '<div><svg></svg><span>9</span><button data-testid="like"></button></div>',
    ],
    ['a note without a drawing', '<div><span>From Japanese</span><button>Show</button></div>'],
    ['nothing', ''],
  ])('are not taken for it beside %s', (_, beside) => {
    const found = shown('en', '紅茶', beside, 'ja')
    expect(found).toMatchObject({ lang: 'ja' })
    expect(found).not.toHaveProperty('translatedFrom')
  })

  it('of a quoted post are not the quoting one’s', () => {
    const card = `<div role="link" tabindex="0"><div data-testid="User-Name"><div>Lin</div><div>@lin</div>
      </div><div><div data-testid="tweetText" lang="en">Tea</div>${row('<span>From Thai</span>')}</div></div>`
    const found = only(post(header('mara', 'Mara') + words + card))
    expect(found?.quoted?.text).toBe('Tea')
    expect(found).not.toHaveProperty('translatedFrom')
  })
})
