import { buildPackage } from '../browser/packages.ts'

/** What needs the packages for teams. Side by side each would build over the other's. */
const OF_TEAMS = ['team', 'team-firefox', 'packages'].map((name) => `tests/e2e/${name}.test.ts`)

/** Builds every package once before the browser tests; ARDENT_SKIP_BUILD=1 keeps the last. */
export default async function build(): Promise<void> {
  if (process.env.ARDENT_SKIP_BUILD) return
  await Promise.all([buildPackage('chromium'), buildPackage('firefox')])
  if (areNamed(OF_TEAMS)) await Promise.all([buildPackage('team'), buildPackage('team-firefox')])
}

/** Whether one of some files is to be run: all are, where none is named. */
function areNamed(files: readonly string[]): boolean {
  const named = process.argv.slice(2).filter((one) => one.includes('.test') || one.includes('/'))
  const isNamed = (file: string) => named.some((one) => file.includes(one) || one.includes(file))
  return named.length === 0 || files.some(isNamed)
}
