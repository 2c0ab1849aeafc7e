import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** What our own pages may load: their own files, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
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

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => ({
    plugins: [preact()],
    // A worker loads what few files need, such as the reader of workbooks, when it needs it.
    worker: { format: 'es' },
    // The browser's tools show the sources as they were written.
    ...(mode === 'development' && { build: { minify: false, sourcemap: 'inline' } }),
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ardent@ardent.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first version whose dynamic addresses change with every session.
        { minimum_chrome_version: '130' }),
  }),
  hooks: {
    // A content script speaks promises to both browsers without the polyfill, which would cost
    // every page 10 kB of script.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return
      const alias = config.resolve?.alias
      if (alias && !Array.isArray(alias)) delete (alias as Record<string, string>)['wxt/browser']
    },
    // Which hosts there are is said once, by the networks' own files.
    'build:manifestGenerated': (wxt, manifest) => {
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? []
      manifest.host_permissions = matches
      manifest.web_accessible_resources = [
        {
          resources: ['panel.html'],
          matches,
          ...(wxt.config.browser !== 'firefox' && { use_dynamic_url: true }),
        },
      ]
    },
  },
})
