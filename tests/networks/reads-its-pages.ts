import { expect, it } from 'vitest'
import { Post } from '../../lib/model/post/post'
import type { Network } from '../../lib/networks/contract'
import { type Fixture, parse, readAll } from './fixtures'

/** Holds a network's reader to its stored pages, and to what `NetworkReader` promises. */
export function readsItsPages(network: Network, fixtures: Fixture[]): void {
  it('has at least one stored page', () => expect(fixtures.length).toBeGreaterThan(0))

  it.each(fixtures)('finds every post of $file, and nothing else', ({ html, expected }) => {
    const found = readAll(network, parse(html))
    expect(found).toHaveLength(expected.length)
    found.forEach((post, index) => {
      expect(post).toMatchObject(expected[index] ?? {})
    })
  })

  it.each(fixtures)('gives well-formed posts on $file', ({ html }) => {
    for (const post of readAll(network, parse(html))) expect(() => Post.parse(post)).not.toThrow()
  })

  it.each(fixtures)('gives every post of $file a place for its marker', ({ html }) => {
    const document = parse(html)
    for (const element of document.querySelectorAll(network.posts)) {
      const found = network.find(element)
      if (!found) continue
      const anchor = found.anchor()
      expect(anchor && element.contains(anchor.parent)).toBe(true)
      if (anchor?.before) expect(anchor.before.parentNode).toBe(anchor.parent)
    }
  })

  it.each(fixtures)('leaves $file as it was', ({ html }) => {
    const document = parse(html)
    const before = document.documentElement.outerHTML
    for (const element of document.querySelectorAll(network.posts)) {
      network.find(element)?.anchor()
      network.replyBox(element)
    }
    expect(document.documentElement.outerHTML).toBe(before)
  })
}
