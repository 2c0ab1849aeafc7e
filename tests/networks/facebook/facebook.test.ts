import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import facebook from '../../../lib/networks/facebook'
import { profileAt } from '../../../lib/networks/facebook/addresses'
import { fixturesOf, parse, readAll } from '../fixtures'

const stored = (page: string) => parse(readFileSync(join(import.meta.dirname, page), 'utf8'))

function find(document: Document, key: string): Element {
  for (const element of document.querySelectorAll(facebook.posts))
    if (facebook.read(element)?.key.startsWith(key)) return element
  throw new Error(`no ${key}`)
}

function strategies(element: Element): Record<string, string> {
  const seen: Record<string, string> = {}
  facebook.read(element, (field, strategy) => {
    seen[field] = strategy
  })
  return seen
}

/** One post of a feed, with `line` where its time stands. */
const withLine = (line: string, style = '') =>
  `<style>${style}</style><div aria-posinset="1" aria-labelledby="h" aria-describedby="t m">
    <h4 id="h"><a href="/ana.sol">Ana Sol</a></h4><span id="t">${line}</span>
    <div data-ad-preview="message" id="m">Tea</div></div>`

const read = (html: string) => {
  const post = parse(html).querySelector('[aria-posinset]')
  return post && facebook.read(post)
}

describe('the reply box', () => {
  const label = (document: Document, key: string) =>
    facebook.replyBox(find(document, key))?.getAttribute('aria-label') ?? null

  it.each([
    ['post-2025-06.html', 'facebook:post:mara.lindow', 'Comment as Tova Brenn'],
    ['post-2025-06.html', 'facebook:post:tam.eriks', null],
    ['post-2025-06.html', 'facebook:comment:9001', null],
    ['post-2025-06.html', 'facebook:comment:9002', null],
    ['post-2025-06.html', 'facebook:comment:9003', 'Reply to Sten Ovar'],
    ['post-2025-06.html', 'facebook:comment:9004', null],
    ['group-2024-03.html', 'facebook:post:100000000301', 'Écrivez un commentaire…'],
    ['group-2024-03.html', 'facebook:comment:8801', null],
    ['photo-2023-05.html', 'facebook:post:acme', 'Skriv en kommentar …'],
    ['photo-2023-05.html', 'facebook:comment:662', null],
    ['home-2025-07.html', 'facebook:post:omar.nasri', null],
  ])('on %s of %s is %s', (page, key, expected) => {
    expect(label(stored(page), key)).toBe(expected)
  })

  it("is not a sharer's, whose own post stands below the one they shared", () => {
    expect(label(stored('home-2022-03.html'), 'facebook:post:pedu.soler')).toBeNull()
  })

  it("is the thread's comment's when its label names nobody", () => {
    const document = stored('post-2025-06.html')
    const editor = document.querySelector('[aria-label="Reply to Sten Ovar"]')
    editor?.setAttribute('aria-label', 'Reply')
    editor?.removeAttribute('aria-placeholder')
    expect(facebook.replyBox(find(document, 'facebook:comment:9001'))).toBe(editor)
    expect(facebook.replyBox(find(document, 'facebook:comment:9003'))).toBeNull()
  })
})

describe('the anchor', () => {
  it('stands right after the name and outside of its link', () => {
    const document = stored('post-2025-06.html')
    for (const key of ['facebook:post:mara.lindow', 'facebook:comment:9002']) {
      const anchor = facebook.find(find(document, key))?.anchor()
      const link = anchor?.before ? anchor.before.previousSibling : anchor?.parent.lastChild
      expect(link?.nodeName).toBe('A')
      expect(link?.textContent).toBe('Mara Lindow')
    }
  })
})

describe('the key', () => {
  const page = () => {
    const document = stored('home-2025-07.html')
    return { document, post: find(document, 'facebook:post:omar.nasri') }
  }

  it('stays when the address of the post arrives and when the rest of the text is shown', () => {
    const { post } = page()
    const key = facebook.read(post)?.key
    post.querySelector('a[href*="/posts/pfbid02Omar"]')?.setAttribute('href', '#')
    expect(facebook.read(post)?.permalink).toBeUndefined()
    expect(facebook.read(post)?.key).toBe(key)
  })

  it('stays when a long text is shown whole', () => {
    const { document } = page()
    const words = 'A long story about a kettle that sang at seven every single morning'
    const post = find(document, 'facebook:post:sahab.tea')
    const text = post.querySelector('[data-ad-preview] [dir="auto"] div')
    text?.replaceChildren(`${words}…`)
    const key = facebook.read(post)?.key
    text?.replaceChildren(`${words} and one afternoon.`)
    expect(facebook.read(post)?.key).toBe(key)
  })

  it('changes when the element is used for another post', () => {
    const { document, post } = page()
    const key = facebook.read(post)?.key
    post.innerHTML = find(document, 'facebook:post:sahab.tea').innerHTML
    post.setAttribute('aria-labelledby', '«Rbh»')
    expect(facebook.read(post)?.author.handle).toBe('sahab.tea')
    expect(facebook.read(post)?.key).not.toBe(key)
  })
})

it.each(fixturesOf('facebook'))('reads $file on web.facebook.com as on www', ({ html }) => {
  const www = 'https://www.facebook.com/'
  expect(html.includes(www)).toBe(true)
  const web = parse(html.replaceAll(www, 'https://web.facebook.com/'))
  expect(readAll(facebook, web)).toEqual(readAll(facebook, parse(html)))
})

describe('when the first strategy is gone', () => {
  const remove = (element: Element, attribute: string) =>
    element.querySelectorAll(`[${attribute}]`).forEach((part) => {
      part.removeAttribute(attribute)
    })

  it('finds the author by the name role, then by the heading, then by the picture', () => {
    const post = find(stored('page-2025-09.html'), 'facebook:post:acme:Unser')
    post.setAttribute('aria-labelledby', 'gone')
    expect(strategies(post).author).toBe('profileName')
    remove(post, 'data-ad-rendering-role')
    expect(strategies(post).author).toBe('heading')
    const heading = post.querySelector('h2')
    heading?.replaceWith(...heading.childNodes)
    expect(strategies(post).author).toBe('picture')
    expect(facebook.read(post)?.author).toMatchObject({ handle: 'acme', name: 'Acme' })
  })

  it('finds the text by its role, then by its paragraphs, and never a comment', () => {
    const post = find(stored('page-2025-09.html'), 'facebook:post:acme:Unser')
    post.setAttribute('aria-describedby', 'gone')
    expect(strategies(post).text).toBe('message')
    for (const attribute of ['data-ad-rendering-role', 'data-ad-preview', 'data-ad-comet-preview'])
      remove(post, attribute)
    expect(strategies(post).text).toBe('paragraphs')
    expect(facebook.read(post)?.text).toBe('Unser Tee ist da.')
  })

  it("finds the address by the comments' when the time has none yet", () => {
    const post = find(stored('post-2025-06.html'), 'facebook:post:mara.lindow')
    expect(strategies(post).permalink).toBe('time')
    post.querySelector('#_r_3_ a')?.setAttribute('href', '#')
    expect(strategies(post).permalink).toBe('comments')
    expect(facebook.read(post)?.permalink).toMatch(/\/mara\.lindow\/posts\/pfbid02Mara77$/)
  })

  it('finds posts of accounts without numbered posts, and of groups without any label', () => {
    const document = stored('home-2025-07.html')
    for (const post of document.querySelectorAll('[aria-posinset]'))
      post.removeAttribute('aria-posinset')
    expect(facebook.read(find(document, 'facebook:post:omar.nasri'))?.quoted).toBeDefined()
  })
})

describe('adverts', () => {
  it.each([
    ['plain', '<a href="#"><span>Sponsored</span></a><span> · </span>'],
    ['with vowel signs', '<a href="#">ممول</a>'],
    ['split by joiners', '<a href="#">Spon\u200bso\u2060red</a>'],
    ['in a label', '<a href="#" aria-label="Реклама">ab</a>'],
    ['by the link', '<a href="/ads/about/?x=1">…</a>'],
    ['paid partnership', '<a href="/business/help/788160621327601/">Paid partnership</a>'],
    ['paid for by', '<div>Sp…</div><div>Paid for by Acme</div>'],
    ['by the tracking', `<a href="/?__cft__[0]=${'x'.repeat(320)}">…</a>`],
  ])('are known %s', (_, line) => {
    expect(read(withLine(line))).toMatchObject({ promoted: true, author: { kind: 'page' } })
  })

  it.each([
    ['a time', '<a href="#" aria-label="2 h">2 h</a>'],
    [
      'a time among hidden letters',
      '<a href="#"><b>2</b><b style="display:none">S</b><b>h</b></a>',
    ],
    ['a time elsewhere', '<a href="#"><span aria-labelledby="x">S</span></a><i id="x">11 July</i>'],
    ['a time and long tracking', `<a href="/?__cft__[0]=${'x'.repeat(320)}">2 h</a>`],
    ['a place', '<a href="#">1 h</a> · <a href="/pages/Sponsored-Hill/100000000009">Hill</a>'],
  ])('are not known by %s', (_, line) => {
    expect(read(withLine(line))).toMatchObject({ promoted: false })
  })

  it('are known by letters that only a style sheet hides', () => {
    const letters = [...'Sponsored'].map((letter) => `<b>${letter}</b><b class="no">x</b>`).join('')
    document.body.innerHTML = withLine(`<a href="#">${letters}</a>`, '.no { position: absolute }')
    const post = document.querySelector('[aria-posinset]')
    expect(post && facebook.read(post)?.promoted).toBe(true)
  })
})

describe('addresses of profiles', () => {
  it.each([
    ['https://m.facebook.com/ana.sol?__tn__=x', 'ana.sol', undefined],
    ['/profile.php?id=1000001&__cft__[0]=x', '1000001', '1000001'],
    ['/groups/77/user/1000002/', '1000002', '1000002'],
    ['/people/Ana-Sol/1000003/', '1000003', '1000003'],
    ['/pages/category/Tea/Acme-1000004/', '1000004', '1000004'],
    ['/1000005', '1000005', '1000005'],
    ['/p/Acme-1000006/', '1000006', '1000006'],
  ])('%s is %s', (href, handle, stableId) => {
    const found = profileAt(new URL(href, 'https://www.facebook.com/'))
    expect(found?.handle).toBe(handle)
    expect(found?.stableId).toBe(stableId)
  })

  it.each([
    '/',
    '/groups/77/',
    '/hashtag/tea',
    '/marketplace/',
    '/reel/1/',
    '/permalink.php?story_fbid=1&id=2',
    '/profile.php?__cft__[0]=x',
    '/groups/77/badge_member_list/?badge=new',
    '/ana.sol/posts/1',
    '/%E0%A4%A',
  ])('%s is nobody', (href) => {
    expect(profileAt(new URL(href, 'https://www.facebook.com/'))).toBeUndefined()
  })
})

describe('a profile page', () => {
  const acme = stored('page-2025-09.html')
  const profile = (path: string, document = acme) =>
    facebook.profile(new URL(path, 'https://www.facebook.com/'), document)

  it.each(['/acme', '/acme/', '/acme/about', '/acme?locale=de_DE'])('is %s', (path) => {
    expect(profile(path)).toEqual({
      handle: 'acme',
      stableId: '100000000500',
      name: 'Acme',
      url: 'https://www.facebook.com/acme',
      avatar: 'https://scontent.example/acme/168.jpg',
      kind: 'page',
    })
  })

  it('is a person where the tabs name no reviews and mentions', () => {
    const ana = parse('<div role="main"><h1>Ana Sol</h1></div>')
    expect(profile('/profile.php?id=1000001&sk=friends', ana)).toMatchObject({
      handle: '1000001',
      stableId: '1000001',
      name: 'Ana Sol',
      kind: 'person',
    })
  })

  it('has not the number of the page that was there before', () => {
    expect(profile('/ana.sol')?.stableId).toBeUndefined()
  })

  it.each([
    '/',
    '/acme/posts/pfbid0AcmeTea',
    '/groups/77/user/1000002/',
    '/watch/?v=1',
    '/events/1',
  ])('is not %s', (path) => expect(profile(path)).toBeNull())

  it('is not another site', () => {
    expect(facebook.profile(new URL('https://facebook.com.example/acme'), acme)).toBeNull()
  })
})
