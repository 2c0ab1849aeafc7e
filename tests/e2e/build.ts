import { buildPackage, type PackageName } from '../browser/packages.ts'

const files = (...names: string[]) => names.map((name) => `tests/e2e/${name}.test.ts`)

/** What needs the packages for teams. Side by side each would build over the other's. */
const OF_TEAMS = files('team', 'team-firefox', 'team-surfaces', 'packages', 'same-bytes-teams')

/** What needs the archives for the stores as well. */
const OF_ARCHIVES = files('same-bytes', 'same-bytes-teams')

/** Builds every package once before the browser tests; ARDENT_SKIP_BUILD=1 keeps the last. */
export default async function build(): Promise<void> {
  if (process.env.ARDENT_SKIP_BUILD) return
  const command = areNamed(OF_ARCHIVES) ? 'zip' : 'build'
  const both = (...names: PackageName[]) =>
    Promise.all(names.map((name) => buildPackage(name, command)))
  await both('chromium', 'firefox')
  if (areNamed(OF_TEAMS)) await both('team', 'team-firefox')
}

/** Whether one of some files is to be run: all are, where none is named. */
function areNamed(files: readonly string[]): boolean {
  const named = process.argv.slice(2).filter((one) => one.includes('.test') || one.includes('/'))
  const isNamed = (file: string) => named.some((one) => file.includes(one) || one.includes(file))
  return named.length === 0 || files.some(isNamed)
}
