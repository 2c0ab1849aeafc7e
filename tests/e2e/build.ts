import { buildPackage } from '../browser/packages.ts'

/** Builds both browsers' packages once before the browser tests; ARDENT_SKIP_BUILD=1 keeps the last. */
export default async function build(): Promise<void> {
  if (process.env.ARDENT_SKIP_BUILD) return
  await Promise.all([buildPackage('chromium'), buildPackage('firefox')])
}
