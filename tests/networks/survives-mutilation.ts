import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Post } from '../../lib/model/post/post'
import type { Network } from '../../lib/networks/contract'
import { type Fixture, parse } from './fixtures'

/** One act of violence against a page. `at` picks the element it happens to. */
const injury = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('remove', 'empty', 'strip', 'junk', 'swap', 'unwrap') as fc.Arbitrary<
    'remove' | 'empty' | 'strip' | 'junk' | 'swap' | 'unwrap'
  >,
  junk: fc.string({ unit: 'binary', maxLength: 40 }),
})

type Injury = typeof injury extends fc.Arbitrary<infer T> ? T : never

function injure(document: Document, { at, kind, junk }: Injury): void {
  const elements = document.body.querySelectorAll('*')
  const element = elements[at % Math.max(1, elements.length)]
  if (!element) return
  const attributes = element.getAttributeNames()
  if (kind === 'remove') element.remove()
  else if (kind === 'empty') element.replaceChildren()
  else if (kind === 'strip') for (const name of attributes) element.removeAttribute(name)
  else if (kind === 'junk') for (const name of attributes) element.setAttribute(name, junk)
  else if (kind === 'swap') elements[(at * 7) % elements.length]?.after(element.cloneNode(true))
  else element.replaceWith(...element.childNodes)
}

/** Holds a network's reader to its promise that no page, however broken, makes it throw. */
export function survivesMutilation(network: Network, fixtures: Fixture[]): void {
  it.each(fixtures)('never throws on $file mutilated', ({ html }) => {
    fc.assert(
      fc.property(fc.array(injury, { minLength: 1, maxLength: 60 }), (injuries) => {
        const document = parse(html)
        for (const one of injuries) injure(document, one)
        for (const element of document.querySelectorAll(network.posts)) {
          const found = network.find(element)
          if (found) Post.parse(found.post)
          found?.anchor()
          network.replyBox(element)
        }
        expect(() => network.profile(new URL('https://example.com/'), document)).not.toThrow()
      }),
      { numRuns: 25 },
    )
  })
}
