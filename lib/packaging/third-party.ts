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
export function thirdParty(): { plugin: Plugin; notices: (others: string) => string } {
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
  return { plugin, notices: (others) => noticesOf([...folders], others) }
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
  author?: string | { name: string }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** One entry a package, by name, so that the same tree always makes the same file. */
function noticesOf(folders: string[], others: string): string {
  const entries = new Set(folders.map(entryOf))
  return [...[...entries].toSorted(), others.trim()].join(`\n\n${LINE}\n\n`).concat('\n')
}

function entryOf(folder: string): string {
  const { name, version, license, homepage, author } = manifestOf(folder)
  if (!license) throw new Error(`${name} ${version} does not say its licence.`)
  const terms = readdirSync(folder).filter((file) => TERMS.test(file))
  const texts = terms.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const by = typeof author === 'object' ? author.name : author
  const head = [`${name} ${version}, ${license}`, by && `by ${by}`, homepage].filter(Boolean)
  return [head.join('\n'), ...texts].join('\n\n')
}
