import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The file in the package that tells whose work ships in it, under which terms. */
export const NOTICES = 'third-party-notices.txt'

/** What tells a package's terms, in the order in which it is printed. */
const TERMS = /^(licen[cs]e|copying|notice)/i

/** Up to the package's name, which may have its owner's before it. */
const PACKAGE = /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

const LINE = '-'.repeat(78)

/**
 * Notes which packages the bundles are made of, those of workers too, which are bundled apart. Of a
 * module only its path counts, so that an icon read as text is noted like a script.
 */
export function thirdParty(): { plugin: Plugin; notices: (...others: string[]) => string } {
  const folders = new Set<string>()
  const plugin: Plugin = {
    name: 'third-party',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const folder of chunk.moduleIds.map(folderOf)) if (folder) folders.add(folder)
      }
    },
  }
  return { plugin, notices: (...others) => noticesOf([...folders], others) }
}

/** The folder of the package that a module is from; nothing for a module of ours or the bundler's. */
function folderOf(module: string): string | undefined {
  return module.match(PACKAGE)?.[0]
}

interface Manifest {
  name: string
  version: string
  license?: string
  homepage?: string
  repository?: string | { url: string }
  author?: string | { name: string }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** One entry a package, by name, so that the same tree always makes the same file. */
function noticesOf(folders: string[], others: string[]): string {
  const entries = new Set(folders.map((folder) => entryOf(folder, folders)))
  const all = [...[...entries].toSorted(), ...others.map((text) => text.trim())]
  return all.join(`\n\n${LINE}\n\n`).concat('\n')
}

/** What is told of a package, whose terms may stand with another of its repository in `folders`. */
function entryOf(folder: string, folders: string[]): string {
  const { name, version, license, homepage, author } = manifestOf(folder)
  const mates = folders.filter((other) => repositoryOf(other) === repositoryOf(folder))
  const texts = [folder, ...mates.toSorted()].map(termsIn).find(({ length }) => length > 0)
  if (!license || !texts) throw new Error(`${name} ${version} does not say its licence.`)
  const by = typeof author === 'object' ? author.name : author
  const head = [`${name} ${version}, ${license}`, by && `by ${by}`, homepage].filter(Boolean)
  return [head.join('\n'), ...texts].join('\n\n')
}

/** Where a package is at home; by itself where it does not say. */
function repositoryOf(folder: string): string {
  const { name, repository } = manifestOf(folder)
  return (typeof repository === 'object' ? repository.url : repository) ?? name
}

/** The texts of a package's terms. */
function termsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => TERMS.test(file))
  return files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim())
}
