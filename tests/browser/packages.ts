import { execFile } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')

/** What `wxt` is told for each package; where it puts it goes by that. */
const PACKAGES = {
  chromium: { folder: 'chrome-mv3', args: [] },
  /** For teams, in Chromium. */
  team: { folder: 'team-chrome-mv3', args: [], team: 'any' },
  'team-firefox': { folder: 'team-firefox-mv3', args: ['-b', 'firefox', '--mv3'], team: 'any' },
  firefox: { folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
  /** For Chromium, with the sources' own names in it. */
  development: { folder: 'chrome-mv3-dev', args: ['--mode', 'development'] },
} satisfies Record<string, { folder: string; args: string[]; team?: string }>

export type PackageName = keyof typeof PACKAGES

/** The folder of a package as it is built. */
export const builtFolder = (name: PackageName): string =>
  join(ROOT, '.output', PACKAGES[name].folder)

/**
 * The folder of a package that has every network's pages from the start: nobody is there to answer
 * when the browser asks for them.
 */
export const packageFolder = (name: PackageName): string => `${builtFolder(name)}-allowed`

/** `zip` builds the package, and packs it for the stores beside its folder. */
type Command = 'build' | 'zip'

/**
 * Builds a package into its folder, which is emptied first, and the one beside it.
 *
 * @throws with what the build says when a source is wrong
 */
export async function buildPackage(name: PackageName, command: Command = 'build'): Promise<void> {
  await runWxt(command, name, ROOT)
  rmSync(packageFolder(name), { recursive: true, force: true })
  cpSync(builtFolder(name), packageFolder(name), { recursive: true })
  allow(packageFolder(name))
}

/**
 * Builds a package from the sources in a folder, into `.output` there.
 *
 * @throws with what the build says when a source is wrong
 */
export async function runWxt(command: Command, name: PackageName, sources: string): Promise<void> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
  const { team, args } = PACKAGES[name] as { team?: string; args: string[] }
  // What a test runner sets would build pages for development into a package that is to ship.
  const env = { ...process.env, NODE_ENV: undefined, ARDENT_TEAM: team }
  await promisify(execFile)(process.execPath, [wxt, command, ...args], { cwd: sources, env })
}

/** Gives the package in a folder what it would ask for, and a team's server on this machine. */
function allow(folder: string): void {
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.host_permissions.push(...manifest.optional_host_permissions)
  const policy = manifest.content_security_policy
  if (policy.extension_pages.includes("connect-src 'self' https:")) {
    policy.extension_pages = policy.extension_pages.replace(' https:', ' http://127.0.0.1:*')
    manifest.host_permissions.push('http://127.0.0.1/*')
  }
  delete manifest.optional_host_permissions
  writeFileSync(file, JSON.stringify(manifest))
}
