import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NetworkReader } from '../../lib/networks/contract'

/** A stored page of a network and what the reader must find in it, in the page's order. */
export interface Fixture {
  file: string
  html: string
  expected: ExpectedPost[]
}

/** The fields of a post that a fixture asserts; the others are free. */
type ExpectedPost = Record<string, unknown>

/** The stored pages in a folder: `<page>-<year>-<month>.html` with its `.expected.json`. */
export function fixturesIn(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((file) => /-\d{4}-\d{2}\.html$/.test(file))
    .map((file) => ({
      file,
      html: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(
        readFileSync(join(folder, file.replace(/\.html$/, '.expected.json')), 'utf8'),
      ),
    }))
}

/** The stored pages of one of our networks. */
export function fixturesOf(id: string): Fixture[] {
  return fixturesIn(join(import.meta.dirname, id))
}

/** A stored page, parsed into a document of its own. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** All that the reader finds on a page, in document order. */
export function readAll(network: NetworkReader, document: Document) {
  return [...document.querySelectorAll(network.posts)].flatMap(
    (element) => network.read(element) ?? [],
  )
}
