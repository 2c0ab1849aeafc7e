import { createServer } from 'vite'
import { getMessage } from './english.ts'

/**
 * The default export of a file that works on the extension's own code: vite loads it, as it does
 * for the extension. It is used by `use`, and nothing of it runs on afterwards.
 *
 * @param path absolute
 */
export async function withLoaded<Loaded, Result>(
  path: string,
  use: (loaded: Loaded) => Promise<Result>,
): Promise<Result> {
  // The words are looked up in the browser, which has to be there when they are loaded.
  Object.assign(globalThis, { browser: { runtime: { id: 'try' }, i18n: { getMessage } } })
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    root: `${import.meta.dirname}/..`,
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const { default: loaded } = (await vite.ssrLoadModule(path)) as { default: Loaded }
    return await use(loaded)
  } finally {
    await vite.close()
  }
}
