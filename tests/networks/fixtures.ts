import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Network } from '../../lib/networks/contract'

/** A stored page of a network and what the reader must find in it, in the page's order. */
export interface Fixture {
  file: string
  html: string
  expected: ExpectedPost[]
}

/** The fields of a post that a fixture asserts; the others are free. */
type ExpectedPost = Record<string, unknown>

/** The stored pages of one network: `<page>-<year>-<month>.html` with its `.expected.json`. */
export function fixturesOf(id: string): Fixture[] {
  const folder = join(import.meta.dirname, id)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      html: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(
        readFileSync(join(folder, file.replace(/\.html$/, '.expected.json')), 'utf8'),
      ),
    }))
}

/** A stored page, parsed into a document of its own. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** All that the reader finds on a page, in document order. */
export function readAll(network: Network, document: Document) {
  return [...document.querySelectorAll(network.posts)].flatMap(
    (element) => network.read(element) ?? [],
  )
}
