import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * Builds the package for teams: `npm run build:team -- --team https://couch.example.org [-b firefox]`;
 * `npm run zip:team` zips it for Chromium and Firefox.
 */
const { values } = parseArgs({
  options: {
    team: { type: 'string', default: 'any' },
    browser: { type: 'string', short: 'b' },
    zip: { type: 'boolean', default: false },
  },
})
const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs')
const env = { ...process.env, ARDENT_TEAM: values.team }
const browsers = values.zip && !values.browser ? ['chrome', 'firefox'] : [values.browser]
for (const browser of browsers) {
  const args = [wxt, values.zip ? 'zip' : 'build', ...(browser ? ['-b', browser, '--mv3'] : [])]
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
