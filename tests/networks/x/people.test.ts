import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Author, Post } from '../../../lib/model/post/post'
import type { ShownPerson } from '../../../lib/networks/contract'
import x from '../../../lib/networks/x'
import { fixturesOf, parse, readAll } from '../fixtures'

const pageOf = (file: string) => parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
const at = (path: string) => new URL(path, 'https://x.com')

/** A line a person: where they stand, handle, id, name. */
const told = (people: readonly ShownPerson[]) =>
  people.map(({ place, author: { handle, stableId, name } }) =>
    [place, handle, stableId ?? '-', name].join(' '),
  )

describe('the people of a page', () => {
  it('are whose profile it is, whom it proposes, and whose card is open', () => {
    expect(told(x.people(at('/maralind'), pageOf('profile-2026-11.html')))).toEqual([
      'profile maralind 2204417103 Mara Lindqvist',
      'suggested tuva_ekholt 55100234 Tuva Ekholt',
      'suggested samdeshlani 900144771 Samira Deshlani',
      'suggested otto_brandt 310882441 Otto Brandt',
      'suggested acme 88120044 Acme',
      'suggested nordwind 7741200931 Nordwind',
      'card lina_haddad 1600000000000000321 Lina Haddad 🌙',
    ])
  })

  it('are the followers of an account, each with what the page says of them', () => {
    const people = x.people(at('/nordwind/followers'), pageOf('followers-fr-2026-11.html'))
    expect(told(people)).toEqual([
      'list maralind 2204417103 Mara Lindqvist',
      'list otto_brandt 310882441 @otto_brandt',
      'list acme - Acme',
      'list kmoritake 1480000000000000777 森竹 健二 🫖',
      'suggested tuva_ekholt 55100234 Tuva Ekholt',
    ])
    expect(people[2]?.author).toMatchObject({ kind: 'company', url: 'https://x.com/acme' })
    expect(people[0]?.author.avatar).toMatch(/profile_images\/\d+\/maralind_x96\.jpg$/)
  })

  it('are those who liked a post, and not the post’s own author', () => {
    expect(told(x.people(at('/acme/status/1/likes'), pageOf('likers-ar-2026-11.html')))).toEqual([
      'list noor_halabi 66120 نور الحلبيّة',
      'list zaid_marraki 72200871 زيد المرّاكي',
    ])
  })

  it('are those whom a search proposes amid posts', () => {
    const people = x.people(at('/search?q=acme+kettle'), pageOf('search-2026-11.html'))
    expect(told(people)).toEqual([
      'suggested acme 88120044 Acme',
      'suggested acme_fans 930011 Acme Kettle Fans',
    ])
  })

  it('are nobody on a page that shows posts alone', () => {
    expect(x.people(at('/notifications'), pageOf('notifications-fr-2025-11.html'))).toEqual([])
  })

  it.each(fixturesOf('x'))(
    'are well-formed on $file, and reading them leaves it as it was',
    (fixture) => {
      const page = parse(fixture.html)
      const before = page.documentElement.outerHTML
      for (const { author } of x.people(at('/maralind'), page)) {
        expect(() => Author.parse(author)).not.toThrow()
      }
      expect(page.documentElement.outerHTML).toBe(before)
    },
  )
})

describe('a stable id', () => {
  const profile = (path: string, page: Document) => x.profile(at(path), page)?.stableId

  it('is on the button that follows somebody, with their handle', () => {
    expect(profile('/maralind', pageOf('profile-2026-11.html'))).toBe('2204417103')
  })

  it.each([
    ['the structured data', 'button, a[href$="/header_photo"]'],
    ['the banner', 'button, script'],
  ])('is in %s as well', (_, gone) => {
    const page = pageOf('profile-2026-11.html')
    for (const element of page.querySelectorAll(gone)) element.remove()
    expect(profile('/maralind', page)).toBe('2204417103')
  })

  it('is on one’s own profile, which has no such button', () => {
    expect(profile('/acme', pageOf('profile-own-de-2026-11.html'))).toBe('88120044')
  })

  it('is nobody else’s: each says whose it is', () => {
    const page = pageOf('profile-2026-11.html')
    for (const button of page.querySelectorAll('[data-testid="2204417103-follow"]')) button.remove()
    page.querySelector('script')?.remove()
    page.querySelector('a[href$="/header_photo"]')?.setAttribute('href', '/otto/header_photo')
    expect(x.profile(at('/maralind'), page)).not.toHaveProperty('stableId')
  })

  it.each(['{', '[]', '{"mainEntity":null}', '{"mainEntity":{"additionalName":"maralind"}}'])(
    'is not in the structured data %s, which breaks nothing',
    (json) => {
      const page = pageOf('profile-2026-11.html')
      for (const one of page.querySelectorAll('button, a[href$="/header_photo"]')) one.remove()
      const script = page.querySelector('script')
      if (script) script.textContent = json
      expect(x.profile(at('/maralind'), page)).toMatchObject({ name: 'Mara Lindqvist' })
      expect(x.profile(at('/maralind'), page)).not.toHaveProperty('stableId')
    },
  )

  it('goes with its account’s posts once the page has shown it', () => {
    const page = pageOf('profile-2026-11.html')
    expect(readAll(x, page).map(({ author }) => author.stableId)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    x.people(at('/maralind'), page)
    expect(readAll(x, page).map(({ author }) => author.stableId)).toEqual([
      '2204417103',
      '310882441',
      '2204417103',
    ])
  })

  it('is told once, with the handle it has now', () => {
    const page = pageOf('followers-fr-2026-11.html')
    const told = () => x.identified(page).map(({ stableId, handle }) => `${stableId} ${handle}`)
    expect(told()).toEqual([
      '2204417103 maralind',
      '310882441 otto_brandt',
      '1480000000000000777 kmoritake',
      '55100234 tuva_ekholt',
    ])
    expect(told()).toEqual([])
    page
      .querySelector('[data-testid="55100234-follow"]')
      ?.setAttribute('aria-label', 'Suivre @tuva')
    expect(told()).toEqual(['55100234 tuva'])
  })
})

describe('the head of a profile', () => {
  it('is read like a post that says nothing, with a marker behind the name', () => {
    const page = pageOf('profile-2026-11.html')
    const head = x.head(at('/maralind/with_replies'), page)
    const found = head && x.find(head)
    expect(found?.post).toEqual({
      ...{ key: 'x:profile:maralind', network: 'x', kind: 'profile', text: '', mentions: [] },
      ...{ truncated: false, promoted: false, author: x.profile(at('/maralind'), page) },
    })
    expect(() => Post.parse(found?.post)).not.toThrow()
    const { parent, before } = found?.anchor() ?? {}
    expect([parent?.textContent, before]).toEqual(['Mara Lindqvist', null])
    parent?.append(page.createElement('span'))
    expect(head && x.find(head)?.post).toEqual(found?.post)
  })

  it.each(['/home', '/acme', '/maralind/status/1', '/maralind/followers', '/i/lists/1'])(
    'is not there at %s',
    (path) => expect(x.head(at(path), pageOf('profile-2026-11.html'))).toBeNull(),
  )

  it('is not there on a page for who is not signed in, which has none', () => {
    expect(x.head(at('/acme'), pageOf('profile-signed-out-2026-10.html'))).toBeNull()
  })
})
