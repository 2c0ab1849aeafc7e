import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import facebook from '../../../lib/networks/facebook'
import { parse } from '../fixtures'

const at = (path: string) => new URL(path, 'https://www.facebook.com')
const stored = (page: string) => parse(readFileSync(join(import.meta.dirname, page), 'utf8'))

const row = (name: string, href: string) =>
  `<div role="listitem"><a href="${href}"><svg><image xlink:href="https://p.example/1.jpg"></image></svg></a>
    <span dir="auto"><a href="${href}"><span>${name}</span></a></span><span>Works at Acme</span></div>`
const shown = (path: string, html: string) =>
  facebook
    .people(at(path), parse(html))
    .map(({ author, place }) => [author.handle, author.name, place])

describe('people on a page', () => {
  const likers = `<div role="dialog"><div role="tablist"></div>${row('Ana Sol', '/ana.sol?__cft__[0]=x')}
    ${row('Otto Brandt', '/profile.php?id=100000000501')}${row('Ana Sol', '/ana.sol')}</div>`

  it('are those who reacted, in their dialog, each once', () => {
    expect(
      shown('/acme/posts/1', `<div role="main">${row('Else', '/else')}</div>${likers}`),
    ).toEqual([
      ['ana.sol', 'Ana Sol', 'list'],
      ['100000000501', 'Otto Brandt', 'list'],
    ])
    const [first] = facebook.people(at('/'), parse(likers))
    expect(first?.author).toMatchObject({ kind: 'person', avatar: 'https://p.example/1.jpg' })
  })

  it.each([
    '/groups/kettlefriends/members',
    '/groups/77/people/',
    '/ana.sol/friends',
    '/acme/followers/',
    '/search/people/?q=ana',
  ])('are those whom %s lists', (path) => {
    const html = `<div role="main">${row('Lena Holm', '/groups/7/user/100000000411/')}</div>`
    expect(shown(path, html)).toEqual([['100000000411', 'Lena Holm', 'list']])
  })

  it.each([
    ['posts', '/', `<div role="main">${row('Ana Sol', '/ana.sol')}</div>`],
    [
      'a post in a dialog',
      '/',
      `<div role="dialog">${row('Ana Sol', '/ana.sol')}<i data-ad-preview="message"></i></div>`,
    ],
    [
      'a chat',
      '/',
      `<div role="dialog">${row('Ana', '/ana')}<p contenteditable="true" role="textbox" aria-label="Aa"></p></div>`,
    ],
  ])('are not whom %s names', (_, path, html) => expect(shown(path, html)).toEqual([]))

  it('begin with the owner of the profile', () => {
    expect(facebook.people(at('/acme'), stored('page-2025-09.html'))[0]).toMatchObject({
      author: { handle: 'acme', stableId: '100000000500' },
      place: 'profile',
    })
  })
})

describe('the head of a profile', () => {
  it('is read as a post without words, whose marker stands behind the name', () => {
    const document = parse('<div role="main"><h1>Ana Sol<div role="button"></div></h1></div>')
    const head = facebook.head(at('/ana.sol'), document)
    const found = head && facebook.find(head)
    expect(found?.post).toMatchObject({
      key: 'facebook:profile:ana.sol',
      kind: 'profile',
      text: '',
      author: { handle: 'ana.sol', name: 'Ana Sol' },
    })
    expect(found?.anchor()).toEqual({ parent: head, before: null })
  })

  it.each(['/', '/groups/7/', '/ana.sol/posts/1'])('is none on %s', (path) => {
    const document = parse('<div role="main"><h1>Ana Sol</h1></div>')
    expect(facebook.head(at(path), document)).toBeNull()
    const heading = document.querySelector('h1')
    expect(heading && facebook.find(heading)).toBeNull()
  })
})
