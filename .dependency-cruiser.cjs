/**
 * Imports go one way: entrypoints → components, lib; inside lib as docs/architecture.md says.
 * Run by `npm run check` and by tests/unit/imports.test.ts.
 */

/** A rule: files in `from` may import, of our own files, only what is in `to`. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(entrypoints|components|lib|tests)/', pathNot: [from, ...to] },
})

/** The same rule for values alone: types may be known. */
const valuesOnly = (rule) => ({ ...rule, to: { ...rule.to, dependencyTypesNot: ['type-only'] } })

/** What each network is: data and addresses, nothing of its pages. */
const FACTS = '^lib/networks/(index|facts|accounts|written)\\.ts$'
/** What is pure and known everywhere: records and rules, and what each network is. */
const MODEL = ['^lib/model/', FACTS]
/** Words, dates and numbers for people, and errors as sentences. */
const SENTENCES = ['^lib/(i18n|error-messages)\\.ts$']
/** Opens the database, as a team needs it where there can be one. */
const TEAM_DATABASE = '^lib/team/database\\.ts$'
/** Small helpers that know nothing of ours. */
const HELPERS = ['^lib/(one-at-a-time|yield-to-main)\\.ts$']

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-shipped-imports-tests',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^tests/' },
    },
    only(
      'model-knows-the-facts-of-networks-only',
      '^lib/model/',
      [FACTS],
      'Rules and records are pure.',
    ),
    only(
      'facts-know-nobody',
      '^lib/networks/(.*facts|index|list|accounts|addresses|.*written)\\.ts$',
      [],
      'The model stands on them.',
    ),
    only(
      'readers-know-the-model-only',
      '^lib/networks/',
      ['^lib/model/'],
      'A reader is pure: page in, post out.',
    ),
    {
      name: 'networks-never-import-each-other',
      severity: 'error',
      from: { path: '^lib/networks/([^/]+)/' },
      to: { path: '^lib/networks/[^/]+/', pathNot: '^lib/networks/$1/' },
    },
    {
      name: 'readers-run-in-pages-only',
      comment: 'Whoever wants to know what a network is, asks lib/networks/index.ts.',
      severity: 'error',
      from: {
        path: '^(entrypoints|components|lib)/',
        pathNot: 'feed\\.content\\.ts$|^lib/networks/',
      },
      to: { path: '^lib/networks/(registry|readers)\\.ts$' },
    },
    only(
      'feed-knows-no-network-by-name',
      '^lib/feed/',
      [
        '^lib/networks/contract\\.ts$',
        '^lib/rpc/(client|tab-protocol)\\.ts$',
        '^lib/i18n\\.ts$',
        '^lib/(browser|editors|model)/',
      ],
      'The feed engine works on the contract.',
    ),
    only(
      'editors-know-the-model-only',
      '^lib/editors/',
      ['^lib/model/'],
      'An editor is the page’s.',
    ),
    only(
      'sentiment-knows-the-model-only',
      '^lib/sentiment/',
      ['^lib/model/'],
      'Text in, label out.',
    ),
    only(
      'store-knows-the-model-only',
      '^lib/store/',
      [...MODEL, ...HELPERS],
      'Storage is storage.',
    ),
    only(
      'browser-is-the-lowest',
      '^lib/browser/',
      ['^lib/(model|sentiment)/', ...SENTENCES],
      'What the browser can do, without a word of ours about it.',
    ),
    only(
      'rpc-is-transport',
      '^lib/rpc/',
      ['^lib/browser/', ...MODEL, ...SENTENCES],
      'Messages in, messages out: what they do is the background’s.',
    ),
    only(
      'background-stands-on-the-store',
      '^lib/background/',
      ['^lib/(store|sentiment)/', '^lib/rpc/(protocol|server)\\.ts$', ...MODEL, ...HELPERS],
      'No browser in the handlers: it is handed in.',
    ),
    only('worker-is-transport', '^lib/worker/', ['^lib/model/'], 'Calls in, results out.'),
    only(
      'import-stands-on-the-store',
      '^lib/import/',
      ['^lib/(store|worker)/', '^lib/csv\\.ts$', TEAM_DATABASE, ...MODEL, ...HELPERS],
      'Files in.',
    ),
    only(
      'backup-stands-on-the-store',
      '^lib/backup/',
      ['^lib/(store|worker)/', '^lib/csv\\.ts$', TEAM_DATABASE, ...MODEL, ...HELPERS],
      'Files out, and backups in again.',
    ),
    only(
      'sync-stands-on-the-store',
      '^lib/sync/',
      ['^lib/store/', ...MODEL, ...HELPERS],
      'Rows in, sealed records out.',
    ),
    {
      name: 'sharing-knows-a-server-by-what-is-asked-of-it',
      comment: 'lib/sync/remote.ts says it; what asks a CouchDB is handed in.',
      severity: 'error',
      from: { path: '^lib/sync/', pathNot: '^lib/sync/couch' },
      to: { path: '^lib/sync/couch' },
    },
    only(
      'team-stands-on-sync',
      '^lib/team/',
      ['^lib/(sync|store|browser|rpc)/', ...MODEL, ...SENTENCES, ...HELPERS],
      'What a team needs of the background and of our pages.',
    ),
    {
      name: 'sharing-is-in-the-package-for-teams-alone',
      comment:
        'The other package has lib/team/none in its place, so that nothing in it reaches a server.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: '^lib/(sync|team)/' },
      to: { path: '^lib/sync/' },
    },
    valuesOnly({
      name: 'a-team-is-reached-where-it-can-be-left-out',
      comment: 'lib/packaging/teams.ts puts something empty in the place of these three.',
      severity: 'error',
      from: {
        path: '^(entrypoints|components|lib)/',
        pathNot: '^lib/team/|^entrypoints/dashboard/team\\.tsx$',
      },
      to: { path: '^lib/team/', pathNot: '^lib/team/(database|background)\\.ts$' },
    }),
    {
      name: 'what-stands-in-the-place-of-a-team-reaches-no-server',
      severity: 'error',
      from: { path: '/none/' },
      to: { path: '^lib/(sync|team)/', pathNot: '/none/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'dashboard-stands-on-the-store',
      '^lib/dashboard/',
      [
        '^lib/(store|import|backup|rpc|worker)/',
        '^lib/csv\\.ts$',
        TEAM_DATABASE,
        ...MODEL,
        ...SENTENCES,
        ...HELPERS,
      ],
      'The dashboard works on the database itself.',
    ),
    valuesOnly(
      only(
        'components-are-pure',
        '^components/',
        [
          ...MODEL,
          ...SENTENCES,
          '^lib/import/(contract|file-formats)\\.ts$',
          '^lib/backup/conflict\\.ts$',
        ],
        'Props in, events out: no browser, no database. Of services and messages they know the types.',
      ),
    ),
    {
      name: 'content-scripts-never-reach-the-store',
      comment: 'What a page could get hold of holds no data.',
      severity: 'error',
      from: { path: '^entrypoints/feed\\.content\\.ts$' },
      to: { path: '^lib/(store|import|backup|background|dashboard|sync|team)/', reachable: true },
    },
    {
      name: 'content-scripts-carry-no-templates',
      comment: 'Every page would load them.',
      severity: 'error',
      from: { path: '^entrypoints/feed\\.content\\.ts$' },
      to: { path: '^lib/model/drafts/templates/', reachable: true },
    },
    {
      name: 'only-lib-browser-touches-the-browser',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/browser/' },
      to: { path: '(wxt/dist/(browser|utils/storage)|webextension-polyfill)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
