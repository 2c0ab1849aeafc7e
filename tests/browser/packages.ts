import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')

/** What `wxt build` is told for each package; where it puts it goes by that. */
const PACKAGES = {
  chromium: { folder: 'chrome-mv3', args: [] },
  firefox: { folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
  /** For Chromium, with the sources' own names in it. */
  development: { folder: 'chrome-mv3-dev', args: ['--mode', 'development'] },
} satisfies Record<string, { folder: string; args: string[] }>

type PackageName = keyof typeof PACKAGES

/** The folder of a built package. */
export const packageFolder = (name: PackageName): string =>
  join(ROOT, '.output', PACKAGES[name].folder)

/**
 * Builds a package into its folder, which is emptied first.
 *
 * @throws with what the build says when a source is wrong
 */
export async function buildPackage(name: PackageName): Promise<void> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
  const args = [wxt, 'build', ...PACKAGES[name].args]
  await promisify(execFile)(process.execPath, args, { cwd: ROOT })
}
