import { describe, expect, it } from 'vitest'
import linkedin from '../../../lib/networks/linkedin'
import { parse, readAll } from '../fixtures'

/** A card of 2026 with these words. */
const card = (words: string) =>
  parse(`<div componentkey="update-card-focusAbcFeedType_X"><a href="/in/mara-lind/"><p>Mara Lind</p>
    <p>2h •</p></a><p><span data-testid="expandable-text-box">${words}</span></p></div>`)

describe('raw line breaks', () => {
  it('are those of the text', () => {
    const [post] = readAll(linkedin, card('Tea is ready.\n\nCome in.\nSit down.'))
    expect(post?.text).toBe('Tea is ready.\n\nCome in.\nSit down.')
  })
})

describe('a member in two links, one in the other', () => {
  it('is mentioned once, by handle', () => {
    const page = card('Thanks <b></b>')
    const [outer, inner] = [page.createElement('a'), page.createElement('a')]
    outer.setAttribute('href', 'https://www.linkedin.com/in/ada-berg/')
    inner.setAttribute('href', `https://www.linkedin.com/in/AC${'o'.repeat(37)}/`)
    inner.textContent = 'Ada Berg'
    outer.append(inner)
    page.querySelector('b')?.replaceWith(outer)
    const [post] = readAll(linkedin, page)
    expect(post?.mentions).toEqual([{ handle: 'ada-berg', name: 'Ada Berg' }])
  })
})
