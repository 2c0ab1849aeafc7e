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

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-shipped-imports-tests',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^tests/' },
    },
    only('model-knows-nobody', '^lib/model/', [], 'Rules and records are pure.'),
    only(
      'networks-know-the-contract-only',
      '^lib/networks/',
      ['^lib/(network|dom)\\.ts$', '^lib/model/'],
      'A reader is pure: page in, post out.',
    ),
    {
      name: 'networks-never-import-each-other',
      severity: 'error',
      from: { path: '^lib/networks/([^/]+)' },
      to: { path: '^lib/networks/', pathNot: '^lib/networks/$1' },
    },
    only(
      'feed-knows-no-network-by-name',
      '^lib/feed/',
      [
        '^lib/(network|words)\\.ts$',
        '^lib/rpc/client\\.ts$',
        '^lib/(browser|editors)/',
        '^lib/model/',
      ],
      'The feed engine works on the contract.',
    ),
    only(
      'editors-know-the-model-only',
      '^lib/editors/',
      ['^lib/model/'],
      'An editor is the page’s.',
    ),
    only('store-knows-the-model-only', '^lib/store/', ['^lib/model/'], 'Storage is storage.'),
    only(
      'components-are-pure',
      '^components/',
      ['^lib/model/', '^lib/(error-)?words\\.ts$', '^lib/rpc/protocol\\.ts$'],
      'Props in, events out: no browser, no database.',
    ),
    {
      name: 'content-scripts-never-reach-the-store',
      comment: 'What a page could get hold of holds no data.',
      severity: 'error',
      from: { path: '^entrypoints/feed\\.content\\.ts$' },
      to: { path: '^lib/(store|exchange)/', reachable: true },
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
