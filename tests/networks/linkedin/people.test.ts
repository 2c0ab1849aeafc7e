import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Author, Post } from '../../../lib/model/post/post'
import type { ShownPerson } from '../../../lib/networks/contract'
import linkedin from '../../../lib/networks/linkedin'
import { fixturesOf, parse } from '../fixtures'

const pageOf = (file: string) =>
  parse(readFileSync(join(import.meta.dirname, `${file}.html`), 'utf8'))
const at = (path: string) => new URL(path, 'https://www.linkedin.com')

/** A line a person: where they stand, handle, id, name. */
const told = (people: readonly ShownPerson[]) =>
  people.map(({ place, author: { handle, stableId, name } }) =>
    [place, handle, stableId ?? '-', name].join(' '),
  )

describe('the people of a page', () => {
  it('are those who reacted to a post, by their id, and not who wrote it or is proposed', () => {
    const people = linkedin.people(at('/feed/'), pageOf('people-reactions-2026-10'))
    const [ines, mara] = [
      'ACoAAinesFaroAbCdEfGhIjKlMnOpQrStUvWxYz',
      'ACoAAmaraLindqvistAbCdEfGhIjKlMnOpQrStU',
    ]
    expect(told(people)).toEqual([
      `list ${ines} ${ines} Ines Faro`,
      'list teapot-works - Teapot Works',
      `list ${mara} ${mara} Mara Lindqvist`,
    ])
  })

  it('are those whom a search finds, and not whom they have in common with somebody', () => {
    const people = linkedin.people(at('/search/results/people/'), pageOf('people-search-2026-11'))
    expect(told(people)).toEqual([
      'list ines-faro-2b - Ines Faro',
      'list bo-holm ACoAAboHolm1234567 Bo Holm',
    ])
  })

  it('are the members of a group', () => {
    const people = linkedin.people(at('/groups/44194/members/'), pageOf('people-group-2026-10'))
    expect(told(people)).toEqual(['list ines-faro-2b - Ines Faro', 'list kenji-mori - Kenji Mori'])
  })

  it('are who did something on an organisation’s page, or follows it, for its admin', () => {
    const page = pageOf('people-company-admin-2026-10')
    const people = linkedin.people(at('/company/90210456/admin/notifications/all/'), page)
    expect(told(people)).toEqual([
      'list ines-faro-2b - Ines Faro',
      'list teapot-works - Teapot Works',
      'list kenji-mori - Kenji Mori',
      'list kettle-forge - Kettle Forge',
    ])
  })

  it('are whose profile it is', () => {
    const people = linkedin.people(at('/in/mara-lindqvist-4a1/'), pageOf('sdui-profile-2026-09'))
    expect(told(people)[0]).toMatch(/^profile mara-lindqvist-4a1 ACoAA\S+ Mara Lindqvist$/)
  })

  it.each(fixturesOf('linkedin'))(
    'are well-formed on $file, and reading them leaves it as it was',
    ({ html }) => {
      const page = parse(html)
      const before = page.documentElement.outerHTML
      for (const { author } of linkedin.people(at('/feed/'), page)) {
        expect(() => Author.parse(author)).not.toThrow()
      }
      expect(page.documentElement.outerHTML).toBe(before)
    },
  )
})

describe('the head of a profile', () => {
  it('is its heading, read like a post without words, and the marker ends it', () => {
    const page = pageOf('sdui-profile-2026-09')
    const head = linkedin.head(at('/in/mara-lindqvist-4a1/'), page)
    const found = head && linkedin.find(head)
    expect(() => Post.parse(found?.post)).not.toThrow()
    expect(found?.post).toMatchObject({
      key: 'linkedin:profile:mara-lindqvist-4a1',
      kind: 'profile',
      author: { name: 'Mara Lindqvist' },
      text: '',
    })
    expect(found?.anchor()?.parent.textContent).toBe('Mara Lindqvist')
  })

  it.each(['/feed/', '/company/90210456/admin/notifications/all/'])('is not on %s', (path) => {
    expect(linkedin.head(at(path), pageOf('people-company-admin-2026-10'))).toBeNull()
  })
})
