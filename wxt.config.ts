import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { type ContentScriptEntrypoint, defineConfig } from 'wxt'
import { ASKED_FOR, matchesOf, networkFacts } from './lib/networks'
import { packGuide } from './lib/packaging/guide'
import { phraseFiles } from './lib/packaging/phrases'
import { publisher, unsaid } from './lib/packaging/publisher'
import { forTeams, ONLY_OURSELVES, withoutTeams } from './lib/packaging/teams'
import { templatesFile, withoutTemplates } from './lib/packaging/templates'
import { NOTICES, thirdParty } from './lib/packaging/third-party'
import { setKey, UNPACKED_KEY, UNPACKED_TEAM_KEY } from './lib/packaging/unpacked-key'

/** For teams: which servers it may reach; undefined for the package that reaches none. */
const SERVERS = forTeams(process.env.ARDENT_TEAM)

/** With another Firefox would take it for another add-on, and what it knows would be lost. */
const GECKO_ID = {
  alone: '{2793beee-577e-43be-b9da-02c781985f48}',
  team: '{a3068e37-3ef6-4194-9bcf-76da837e8fec}',
}

/** What our own pages may load: their own files, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // WebAssembly of the package's own, for the second reading; nothing of another's, and no script from text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // `data:` for pictures that a page of ours draws itself, as markers' are; it is no address.
  "img-src 'self' data:",
  // A package for teams lets its background reach the team's server; its pages are shut by their own.
  SERVERS ? `${ONLY_OURSELVES} ${SERVERS.policy}` : ONLY_OURSELVES,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The sites use single letters, the browsers Ctrl: Alt and Shift together are left. A browser takes
 * four suggested keys at most; the fifth is for the user to choose.
 */
const COMMANDS = {
  'next-post': command('next_post', 'Alt+Shift+J'),
  'open-panel': command('open_panel', 'Alt+Shift+O'),
  'insert-draft': command('insert_draft', 'Alt+Shift+D'),
  'toggle-star': command('toggle_star', 'Alt+Shift+S'),
  capture: command('capture'),
}

function command(name: string, key?: string) {
  const description = `__MSG_command_${name}__`
  return key ? { description, suggested_key: { default: key } } : { description }
}

/**
 * WXT hands a content script a context that follows the page's address and tells the page our id.
 * Nobody asks for it, and it would cost every page a kilobyte and the page would know.
 */
const WITHOUT_CONTEXT: Plugin = {
  name: 'without-content-script-context',
  enforce: 'pre',
  resolveId: (source) => (source === 'wxt/utils/content-script-context' ? CONTEXT : null),
  load: (id) => (id === CONTEXT ? 'export class ContentScriptContext {}' : null),
}
const CONTEXT = '\0content-script-context'

/**
 * The content script, once for each network: a page gets the reader of its own network alone. Where
 * the browser is asked for a network's pages, the background has its script run there from then on.
 */
function byNetwork(feed: ContentScriptEntrypoint): ContentScriptEntrypoint[] {
  const matches = feed.options.matches ?? []
  return [...new Set(matches.map(networkOfMatch))].map((network) => ({
    ...feed,
    name: network?.id ?? feed.name,
    options: {
      ...feed.options,
      matches: matches.filter((match) => networkOfMatch(match) === network),
      ...(network && !network.isOnByDefault && { registration: 'runtime' }),
    },
  }))
}

function networkOfMatch(match: string) {
  return networkFacts.find((facts) => matchesOf(facts).includes(match))
}

/** What the table of actions says beyond what a marker shows of one. */
const BEYOND_MARKERS = /^ {4}(owed|heardBy|drafts|loggedAs|lately): .*,\n/gm

/**
 * Leaves but one network in the list of them, and its reader alone, and of the actions what a marker
 * shows; all where the script belongs to no network of ours.
 */
function alone(network: string): Plugin {
  return {
    name: 'one-network-alone',
    enforce: 'pre',
    transform(code, id) {
      if (network === 'feed') return null
      if (id.endsWith('/lib/networks/readers.ts')) {
        return code.replace('./*/index.ts', `./${network}/index.ts`)
      }
      if (id.endsWith('/lib/networks/list.ts')) {
        return `import facts from './${network}/facts'\nexport const NETWORKS = [facts]`
      }
      if (id.endsWith('/lib/model/actions/table.ts')) return code.replace(BEYOND_MARKERS, '')
      return null
    },
  }
}

/** Browsers of these look for no other of their language, and would get English. */
const ALSO_FOR = { pt_PT: 'pt_BR' }

const wordsOf = (locale: string) => `_locales/${locale}/messages.json`

const packaged = thirdParty()

/** What is read when it is wanted, and not with each start of the background. */
const dataFiles = (root: string) => [...phraseFiles(), templatesFile(root)]

const ABOUT = JSON.parse(readFileSync('package.json', 'utf8'))

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  ...(SERVERS && { outDirTemplate: 'team-{{browser}}-mv{{manifestVersion}}{{modeSuffix}}' }),
  vite: ({ mode }) => ({
    plugins: [
      preact(),
      withoutTemplates(),
      packaged.plugin,
      SERVERS ? SERVERS.shutPages : withoutTeams(),
    ],
    // A worker loads what few files need, such as the reader of workbooks, when it needs it.
    worker: {
      format: 'es',
      plugins: () => [packaged.plugin, ...(SERVERS ? [] : [withoutTeams()])],
    },
    // The browser's tools show the sources as they were written.
    ...(mode === 'development' && { build: { minify: false, sourcemap: 'inline' } }),
  }),
  // The sources that a reviewer builds from name the version of Node they are built with.
  zip: { includeSources: ['**/*', '.nvmrc'], ...(SERVERS && { name: 'ardent-teams' }) },
  manifest: ({ browser }) => ({
    name: SERVERS ? '__MSG_name_teams__' : '__MSG_name__',
    description: SERVERS ? '__MSG_description_teams__' : '__MSG_description__',
    default_locale: 'en',
    ...publisher(ABOUT, browser),
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    // Asked for when somebody switches reminders on, and backups where nobody can choose a folder.
    optional_permissions: ['notifications', 'downloads'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // No `gecko_android`, which is how a package says that it is not for Firefox for Android: there is
            // no sidebar there, the sites are visited in their apps, and a panel beside a post has no room.
            gecko: {
              id: SERVERS ? GECKO_ID.team : GECKO_ID.alone,
              strict_min_version: '140.0',
              data_collection_permissions: SERVERS
                ? { required: ['none'], optional: ['personallyIdentifyingInfo'] }
                : { required: ['none'] },
            },
          },
        }
      : {
          key: SERVERS ? UNPACKED_TEAM_KEY : UNPACKED_KEY,
          // The first version whose dynamic addresses change with every session.
          minimum_chrome_version: '130',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'entrypoints:resolved': (_, entrypoints) => {
      const at = entrypoints.findIndex(({ type }) => type === 'content-script')
      const [feed] = entrypoints.splice(at, 1)
      if (feed?.type === 'content-script') entrypoints.push(...byNetwork(feed))
    },
    // A content script speaks promises to both browsers without the polyfill, which would cost
    // every page 10 kB of script.
    'vite:build:extendConfig': (entrypoints, config) => {
      const script = entrypoints.find(({ type }) => type === 'content-script')
      if (!script) return
      const alias = config.resolve?.alias
      if (alias && !Array.isArray(alias)) delete (alias as Record<string, string>)['wxt/browser']
      config.plugins = [WITHOUT_CONTEXT, alone(script.name), ...(config.plugins ?? [])]
    },
    'build:publicAssets': ({ config }, files) => {
      for (const [locale, from] of Object.entries(ALSO_FOR)) {
        const file = files.find(({ relativeDest }) => relativeDest === wordsOf(from))
        if (file && 'absoluteSrc' in file) files.push({ ...file, relativeDest: wordsOf(locale) })
      }
      files.push(...dataFiles(config.root))
    },
    'prepare:publicPaths': ({ config }, paths) => {
      paths.push(...dataFiles(config.root).map(({ relativeDest }) => relativeDest))
    },
    'build:done': ({ config, logger }) => {
      for (const key of unsaid(ABOUT)) {
        logger.warn(
          `package.json says no ${key}, nor does the manifest: CONTRIBUTING.md, To release`,
        )
      }
      const others = ['lib/sentiment/notices.txt', 'lib/packaging/notices.txt'].map((file) =>
        readFileSync(join(config.root, file), 'utf8'),
      )
      writeFileSync(join(config.outDir, NOTICES), packaged.notices(...others))
      const tokens = readFileSync(join(config.root, 'components/ui/tokens.css'), 'utf8')
      packGuide(join(config.root, 'docs'), config.outDir, tokens, SERVERS !== undefined)
    },
    // The stores give a key of their own, and refuse another.
    'zip:extension:start': ({ config }) => setKey(config.outDir, undefined),
    'zip:extension:done': ({ config }) => {
      const key = SERVERS ? UNPACKED_TEAM_KEY : UNPACKED_KEY
      if (config.browser !== 'firefox') setKey(config.outDir, key)
    },
    // Which hosts there are is said once, by the networks' own files.
    'build:manifestGenerated': (wxt, manifest) => {
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? []
      const asked = ASKED_FOR.flatMap((network) => network.matches)
      manifest.host_permissions = matches
      manifest.optional_host_permissions = [...asked, ...(SERVERS ? [SERVERS.hosts] : [])]
      manifest.web_accessible_resources = [
        {
          resources: ['panel.html'],
          matches: [...matches, ...asked],
          ...(wxt.config.browser !== 'firefox' && { use_dynamic_url: true }),
        },
      ]
    },
  },
})
