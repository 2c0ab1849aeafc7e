import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import x from '../../../lib/networks/x'
import { parse } from '../fixtures'

function pageOf(file: string): Document {
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
}

/** The article of the post that says `words`. */
function postSaying(document: Document, words: string): Element {
  const found = Array.from(document.querySelectorAll(x.posts)).find((element) =>
    x.read(element)?.text.includes(words),
  )
  if (!found) throw new Error(`no post says "${words}"`)
  return found
}

/** Which strategy answered for each field. */
function strategiesOf(element: Element): Record<string, string> {
  const answered: Record<string, string> = {}
  x.read(element, (field, strategy) => {
    answered[field] = strategy
  })
  return answered
}

describe('advertisements', () => {
  it('are known by what is around them, never by a video inside', () => {
    const page = pageOf('home-2025-02.html')
    const video = postSaying(page, 'Three years')
    expect(video.querySelector('[data-testid="placementTracking"]')).not.toBeNull()
    expect(x.read(video)?.promoted).toBe(false)
    expect(strategiesOf(postSaying(page, 'Drills')).promoted).toBe('placement')
  })

  it('are still known when X renames the wrapper', () => {
    const ad = postSaying(pageOf('home-2025-02.html'), 'Drills')
    ad.closest('[data-testid="placementTracking"]')?.removeAttribute('data-testid')
    expect(strategiesOf(ad).promoted).toBe('pixel')
    ad.parentElement?.querySelector('[data-testid$="-impression-pixel"]')?.remove()
    expect(strategiesOf(ad).promoted).toBe('timeless')
  })
})

describe('when the first strategy is gone', () => {
  const wounded = (selector: string) => {
    const post = postSaying(pageOf('home-2025-02.html'), 'Three years')
    for (const element of post.querySelectorAll(selector)) {
      for (const name of ['data-testid', 'href', 'datetime']) element.removeAttribute(name)
    }
    return post
  }

  it('takes the id from the count of views', () => {
    const post = wounded('time, [data-testid="User-Name"] a[href*="/status/"]')
    expect(strategiesOf(post)).toMatchObject({ permalink: 'analytics', at: 'id' })
    expect(x.read(post)).toMatchObject({
      key: 'x:status:1890459107853242272',
      at: Date.parse('2025-02-14T17:52:29.000Z'),
    })
  })

  it('takes the handle from the avatar, and the name from the first link to it', () => {
    const post = wounded('[data-testid="User-Name"]')
    expect(strategiesOf(post)).toMatchObject({ handle: 'avatarId', name: 'profileLink' })
    expect(x.read(post)?.author).toMatchObject({ handle: 'maralind', name: 'Mara Lindqvist' })
  })

  it('takes the handle from the address of the post', () => {
    const post = wounded('[data-testid="User-Name"], [data-testid^="UserAvatar-Container-"]')
    expect(strategiesOf(post).handle).toBe('permalink')
    expect(x.read(post)?.author.handle).toBe('maralind')
  })

  it('takes the words from the element that carries their language', () => {
    const post = wounded('[data-testid="tweetText"]')
    expect(strategiesOf(post).text).toBe('lang')
    expect(x.read(post)?.text).toContain('Three years with my @Acme kettle')
  })
})

describe('a display name that looks like a handle', () => {
  const spoofed = (words: string, selector: string) => {
    const post = postSaying(pageOf('home-2025-02.html'), words)
    const name = post.querySelector(`${selector} span span`)
    if (name) name.textContent = '@nordwind'
    return x.read(post)
  }

  it('is not taken for the author', () => {
    expect(spoofed('Three years', '[data-testid="User-Name"]')?.author).toMatchObject({
      handle: 'maralind',
      name: '@nordwind',
    })
  })

  it('is not taken for the quoted author', () => {
    const quoted = '[role="link"] [data-testid="User-Name"]'
    expect(spoofed('This is what I meant', quoted)?.quoted?.author).toMatchObject({
      handle: 'acme',
      name: '@nordwind',
    })
  })
})

describe('key', () => {
  it('stays while parts of the post come and go', () => {
    const post = postSaying(pageOf('home-2025-02.html'), 'This is what I meant')
    const key = x.read(post)?.key
    for (const part of ['video', '[role="group"]', '[data-testid="tweetPhoto"]']) {
      post.querySelector(part)?.remove()
      expect(x.read(post)?.key).toBe(key)
    }
    expect(key).toBe('x:status:1890343022101434272')
  })

  it('changes when the element is used again for another post', () => {
    const page = pageOf('home-2025-02.html')
    const post = postSaying(page, 'Three years')
    const other = postSaying(page, 'spring catalogue')
    const before = x.read(post)?.key
    post.innerHTML = other.innerHTML
    expect(x.read(post)?.key).toBe(x.read(other)?.key)
    expect(x.read(post)?.key).not.toBe(before)
  })
})

describe('replyBox', () => {
  it('is the editor below the post that the page is about, and of no other post', () => {
    const page = pageOf('post-2025-11.html')
    const editor = page.querySelector('[data-testid="tweetTextarea_0"]')
    const owners = Array.from(page.querySelectorAll(x.posts)).filter((post) => x.replyBox(post))
    expect(owners).toEqual([postSaying(page, 'Ours, of course')])
    expect(x.replyBox(postSaying(page, 'Ours, of course'))).toBe(editor)
  })

  it('is found in the next cell too', () => {
    const page = pageOf('post-2025-11.html')
    const post = postSaying(page, 'Ours, of course')
    const cell = post.closest('[data-testid="cellInnerDiv"]')
    const below = page.createElement('div')
    below.append(page.querySelector('[data-testid="inline_reply_offscreen"]') ?? '')
    cell?.after(below)
    expect(x.replyBox(post)).toBe(page.querySelector('[data-testid="tweetTextarea_0"]'))
    expect(x.replyBox(postSaying(page, 'Which kettle'))).toBeNull()
    expect(x.replyBox(postSaying(page, 'Still going strong'))).toBeNull()
  })

  it('is never the editor for new posts, nor the messenger', () => {
    const page = pageOf('home-2025-02.html')
    expect(page.querySelectorAll('[contenteditable="true"]')).toHaveLength(2)
    for (const post of page.querySelectorAll(x.posts)) expect(x.replyBox(post)).toBeNull()
  })

  it('is the dialog of the post that the dialog shows above its editor', () => {
    const page = pageOf('home-ar-2026-02.html')
    const editor = page.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]')
    const owners = Array.from(page.querySelectorAll(x.posts)).filter((post) => x.replyBox(post))
    expect(owners).toHaveLength(2)
    for (const post of owners) {
      expect(x.read(post)?.author.handle).toBe('lina_haddad')
      expect(x.replyBox(post)).toBe(editor)
    }
  })

  it('is not the dialog that quotes a post, which stands below the editor', () => {
    const page = pageOf('home-ar-2026-02.html')
    const dialog = page.querySelector('[role="dialog"]')
    dialog?.append(dialog.querySelector('article') ?? '')
    for (const post of page.querySelectorAll(x.posts)) expect(x.replyBox(post)).toBeNull()
  })
})

describe('anchor', () => {
  it('stands in the row of the name, behind the link', () => {
    const post = postSaying(pageOf('home-2025-02.html'), 'Three years')
    const anchor = x.find(post)?.anchor()
    const link = anchor?.parent.querySelector('a')
    expect(link?.textContent).toBe('Mara Lindqvist')
    expect(link?.contains(anchor?.parent ?? null)).toBe(false)
    expect(anchor?.before).toBe(link?.parentElement?.nextSibling ?? null)
  })

  it('is the author’s, not the quoted author’s', () => {
    const post = postSaying(pageOf('home-2025-02.html'), 'This is what I meant')
    expect(x.find(post)?.anchor()?.parent.textContent).toBe('Otto Brandt')
  })
})

describe('profile', () => {
  const japanese = () => pageOf('profile-ja-2025-06.html')

  it.each(['https://x.com/yuki_teapot', 'https://twitter.com/Yuki_Teapot/with_replies?lang=ja'])(
    'reads who %s is',
    (address) => {
      expect(x.profile(new URL(address), japanese())).toMatchObject({
        handle: 'yuki_teapot',
        name: 'ユキ🍵',
        url: 'https://x.com/yuki_teapot',
        kind: 'person',
      })
    },
  )

  it.each([
    'https://x.com/home',
    'https://x.com/yuki_teapot/status/1929010008687546272',
    'https://x.com/acme',
    'https://x.com/i/lists/1',
    'https://example.com/yuki_teapot',
  ])('sees none at %s', (address) => {
    expect(x.profile(new URL(address), japanese())).toBeNull()
  })

  it('reads the signed-out page by its title', () => {
    const page = pageOf('profile-signed-out-2026-10.html')
    expect(x.profile(new URL('https://x.com/acme'), page)).toMatchObject({
      handle: 'acme',
      name: 'Acme',
      avatar: expect.stringContaining('/profile_images/'),
    })
  })
})
