import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ASKED_FOR, MATCHES, NETWORK_IDS } from '../../lib/networks'
import { phraseFiles } from '../../lib/packaging/phrases'
import { publisher } from '../../lib/packaging/publisher'
import { templatesFile } from '../../lib/packaging/templates'

const root = join(import.meta.dirname, '../..')
const packages = ['chrome-mv3', 'firefox-mv3'] as const
const fileIn = (name: string, path: string) => join(root, '.output', name, path)
const manifestOf = (name: string) => JSON.parse(readFileSync(fileIn(name, 'manifest.json'), 'utf8'))

describe.each(packages)('the package %s', (name) => {
  const manifest = manifestOf(name)
  const scripts: { matches: string[]; js: string[] }[] = manifest.content_scripts
  const asked = ASKED_FOR.flatMap(({ matches }) => matches)

  it('asks for nothing but storage, an alarm, its scripts, its side panel and the networks’ hosts', () => {
    const own = manifest.side_panel ? ['sidePanel'] : []
    const all = ['storage', 'unlimitedStorage', 'alarms', 'scripting', ...own]
    expect(manifest.permissions).toEqual(all)
    const matches = scripts.flatMap((script) => script.matches)
    expect(manifest.host_permissions).toEqual(matches)
    expect([...matches, ...asked].toSorted()).toEqual(MATCHES.toSorted())
    expect(manifest.optional_permissions).toEqual(['notifications', 'downloads'])
  })

  it('has words for Portugal, whose browsers do not look for those of Brazil', () => {
    const wordsOf = (locale: string) =>
      readFileSync(fileIn(name, `_locales/${locale}/messages.json`))
    expect(wordsOf('pt_PT').equals(wordsOf('pt_BR'))).toBe(true)
  })

  it('has the manifest that it had', () => {
    const { version: _, key: __, author, homepage_url, ...rest } = manifest
    const published = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect({ author, homepage_url }).toEqual(publisher(published, name.split('-')[0] ?? ''))
    const before = join(import.meta.dirname, 'manifests', `${name}.json`)
    expect(rest).toEqual(JSON.parse(readFileSync(before, 'utf8')))
  })

  it('has all phrases and templates in files of their own, and none in a script', () =>
    holdsDataOf(name))

  it('holds nothing that could reach a team’s server', () => {
    for (const script of scriptsOf(name)) expect(script).not.toMatch(OF_COUCH)
  })

  it('shows where things will stand in the panel before its script has run', () => {
    const page = readFileSync(fileIn(name, 'panel.html')).toString()
    expect(page.replace(/<script.*?<\/script>/gs, '')).toContain('class="opening')
  })

  it('asks for LinkedIn’s pages once it is switched on, and has nothing run there before', () => {
    expect(asked).toEqual(['https://www.linkedin.com/*', 'https://*.linkedin.com/*'])
    expect(manifest.optional_host_permissions).toEqual(asked)
    expect(JSON.stringify([scripts, manifest.host_permissions])).not.toContain('linkedin')
  })

  it('lets a page fetch nothing but the panel', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1)
    expect(manifest.web_accessible_resources[0].resources).toEqual(['panel.html'])
  })

  it('says nothing of where it was built, and holds no pages for development', () => {
    const files = readdirSync(fileIn(name, ''), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((path) => path.endsWith('.js'))) {
      const script = readFileSync(fileIn(name, file), 'utf8')
      expect(script).not.toContain(root)
      expect(script).not.toContain('lineNumber:')
    }
  })

  it('reaches no network and runs no remote code', () => {
    const policy = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/http|\*/)
    // WebAssembly is compiled from the package's own file; no script is made of text.
    expect(policy.match(/[\w-]*unsafe[\w-]*/g)).toEqual(['wasm-unsafe-eval'])
  })

  it('gives the pages of each network a script of at most 26 kB compressed that tells them nothing', () => {
    const files = readdirSync(fileIn(name, 'content-scripts')).toSorted()
    expect(files).toEqual(NETWORK_IDS.map((id) => `${id}.js`).toSorted())
    for (const file of files) {
      const script = readFileSync(fileIn(name, `content-scripts/${file}`))
      expect(gzipSync(script).length).toBeLessThanOrEqual(26_000)
      expect(script.toString()).not.toMatch(/webextension-polyfill|postMessage|script-started/)
      // Of the actions it has what a marker shows, and no more.
      expect(script.toString()).not.toMatch(/\b(owed|heardBy|loggedAs|lately):/)
    }
  })
})

/** All the code of a package. */
function scriptsOf(name: string): string[] {
  const files = readdirSync(fileIn(name, ''), { recursive: true, encoding: 'utf8' })
  return files
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(fileIn(name, path), 'utf8'))
}

/** What posts are looked through for, and drafts are made of: read when it is wanted. */
function holdsDataOf(name: string): void {
  const scripts = scriptsOf(name)
  for (const { relativeDest, contents } of [...phraseFiles(), templatesFile(root)]) {
    expect(readFileSync(fileIn(name, relativeDest), 'utf8'), relativeDest).toBe(contents)
    const [sample = ''] = contents.match(/[^"\\]{60}/) ?? []
    for (const script of scripts) expect(script).not.toContain(sample)
  }
}

/** What is said to a server of CouchDB and nowhere else. */
const OF_COUCH = /_bulk_docs|longpoll|org\.couchdb\.user/

describe.each(['chrome', 'firefox'])('the package for teams, in %s', (browser) => {
  const name = `team-${browser}-mv3`

  it('differs from the other in its name, the servers it may ask to reach, and what that takes', () => {
    const { version: _, key: __, ...own } = manifestOf(name)
    const { version: ___, key: ____, ...other } = manifestOf(`${browser}-mv3`)
    const expected = structuredClone(other)
    expected.name = '__MSG_name_teams__'
    expected.description = '__MSG_description_teams__'
    expected.optional_host_permissions.push('https://*/*')
    const policy = expected.content_security_policy
    policy.extension_pages = policy.extension_pages.replace(
      "connect-src 'self'",
      "connect-src 'self' https:",
    )
    const { gecko } = expected.browser_specific_settings ?? {}
    if (gecko) {
      gecko.id = '{a3068e37-3ef6-4194-9bcf-76da837e8fec}'
      gecko.data_collection_permissions.optional = ['personallyIdentifyingInfo']
    }
    expect(own).toEqual(expected)
  })

  it('has all phrases and templates in files of their own, and none in a script', () =>
    holdsDataOf(name))

  it('has its pages reach no server: its background alone can', () => {
    const pages = readdirSync(fileIn(name, '')).filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(4)
    for (const page of pages) {
      const text = readFileSync(fileIn(name, page), 'utf8').replaceAll('&#39;', "'")
      const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`
      expect(text.indexOf(policy)).toBeGreaterThan(0)
      expect(text.indexOf(policy)).toBeLessThan(text.indexOf('<script'))
    }
    const reaching = scriptsOf(name).filter((script) => OF_COUCH.test(script))
    expect(reaching).toHaveLength(1)
  })

  it('gives the pages of each network the scripts of the other package', () => {
    for (const id of NETWORK_IDS) {
      const script = `content-scripts/${id}.js`
      expect(
        readFileSync(fileIn(name, script)).equals(readFileSync(fileIn(`${browser}-mv3`, script))),
      ).toBe(true)
    }
  })
})

describe('what the stores are told', () => {
  it('names the host that the package for teams may ask for, and its policy', () => {
    const { optional_host_permissions, content_security_policy } = manifestOf('team-chrome-mv3')
    const [, told = ''] = page.split('## Ardent for teams')
    for (const host of optional_host_permissions) expect(page).toContain(`\`${host}\``)
    expect(content_security_policy.extension_pages).toContain("connect-src 'self' https:;")
    expect(told).toContain("`connect-src 'self' https:`")
  })

  const page = readFileSync(join(root, 'docs/store/permissions.md'), 'utf8')

  it.each(packages)('names every permission and every host of %s', (name) => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } =
      manifestOf(name)
    const asked = [permissions, optional_permissions, host_permissions, optional_host_permissions]
    for (const permission of asked.flat()) expect(page).toContain(`\`${permission}\``)
  })

  it.each(['listing.en', 'listing.de', 'teams.en', 'teams.de'])(
    'keeps name and summary as short as they must be, in %s',
    (file) => {
      const listing = readFileSync(join(root, `docs/store/${file}.md`), 'utf8')
      const [, name = '', summary = ''] = listing.split(/^## .*$/m).map((part) => part.trim())
      expect(name).toMatch(/^Ardent.{5,44}$/)
      expect(summary).toMatch(/^.{20,132}$/)
    },
  )

  it.each(['listing.en', 'listing.de'])(
    'describes Ardent as long as Edge wants it, in %s',
    (file) => {
      const listing = readFileSync(join(root, `docs/store/${file}.md`), 'utf8')
      const description =
        listing
          .split(/^## .*$/m)
          .at(-1)
          ?.trim() ?? ''
      expect(description.length).toBeGreaterThan(250)
      expect(description.length).toBeLessThan(10_000)
    },
  )
})

it.each([...packages, 'team-chrome-mv3', 'team-firefox-mv3'])(
  'says in %s whose work ships in it, under which terms',
  (name) => {
    const notices = `\n${readFileSync(fileIn(name, 'third-party-notices.txt'), 'utf8')}`
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const [library, version] of Object.entries(dependencies)) {
      expect(notices).toContain(`\n${library} ${version}, `)
    }
    // Each with the words of its terms, also where they stand in another package of its repository.
    const told = notices.split(/^-{78}$/m)
    expect(
      told.filter((entry) => !/permi(ssion|tted)/i.test(entry)).map((entry) => entry.trim()),
    ).toEqual([])
    for (const name of ['wxt', 'dequal', 'Vite', 'MiniLM', 'e5-small', 'BERT', 'XLM-RoBERTa']) {
      expect(notices).toContain(name)
    }
    expect(notices).toContain('Apache License')
    expect(notices).toContain('Mozilla Public License')
    expect(notices).toContain('C.J. Hutto')
  },
)

it('changes the panel’s address with every session in Chromium', () => {
  expect(manifestOf('chrome-mv3').web_accessible_resources[0].use_dynamic_url).toBe(true)
})

it('is not offered on Firefox for Android', () => {
  const { gecko, gecko_android } = manifestOf('firefox-mv3').browser_specific_settings
  expect([gecko.strict_min_version, gecko_android]).toEqual(['140.0', undefined])
})

it.each(['firefox-mv3', 'team-firefox-mv3'])(
  'web-ext finds no errors in %s, and no warnings that reviewers are not told of',
  (name) => {
    const lint = join(root, 'node_modules/web-ext/bin/web-ext.js')
    const args = [lint, 'lint', '--source-dir', fileIn(name, ''), '--output', 'json']
    const output = execFileSync(process.execPath, [...args, '--self-hosted'], { encoding: 'utf8' })
    const { summary, warnings } = JSON.parse(output)
    expect(summary.errors).toBe(0)
    const [, told = ''] = readFileSync(join(root, 'docs/store/review.md'), 'utf8').split(
      'web-ext lint',
    )
    for (const { code } of warnings) expect(told).toContain(`\`${code}\``)
  },
)
