import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { build } from 'wxt'

const root = join(import.meta.dirname, '../..')
const words = JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'))

/** Puts the modules of this folder in the place of those that say which networks there are. */
const fourthNetwork: Plugin = {
  name: 'fourth-network',
  enforce: 'pre',
  async resolveId(source, importer) {
    // Perch's own script knows its facts alone, as every network's does.
    if (source === './perch/facts') return join(import.meta.dirname, 'facts.ts')
    if (!importer || importer.startsWith(import.meta.dirname)) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    const swapped = ['list.ts', 'readers.ts'].find(
      (name) => found?.id === join(root, 'lib/networks', name),
    )
    return swapped ? join(import.meta.dirname, swapped) : null
  },
}

// The extension as it would be with Perch added, and its words in every language.
await build({
  root,
  outDir: '.output/fourth-network',
  vite: () => ({ plugins: [fourthNetwork] }),
  hooks: {
    // The configuration knows the networks that there are: the script of any other has no name.
    'entrypoints:grouped': (_, groups) => {
      const feed = groups.flat().find(({ name }) => name === 'feed')
      if (feed?.type !== 'content-script') throw new Error('no script is left over')
      feed.name = 'perch'
      feed.options.registration = 'runtime'
    },
  },
})

const out = join(root, '.output/fourth-network/chrome-mv3')

function change(path: string, changed: (json: never) => object): void {
  const file = join(out, path)
  writeFileSync(file, JSON.stringify(changed(JSON.parse(readFileSync(file, 'utf8')) as never)))
}
for (const language of readdirSync(join(out, '_locales'))) {
  change(`_locales/${language}/messages.json`, (messages: object) => ({ ...messages, ...words }))
}
// Nobody is there to answer when the browser asks for Perch's pages.
change('manifest.json', (manifest: Manifest) => {
  manifest.host_permissions.push('https://perch.example/*')
  manifest.web_accessible_resources[0]?.matches.push('https://perch.example/*')
  return manifest
})

interface Manifest {
  host_permissions: string[]
  web_accessible_resources: { matches: string[] }[]
}
