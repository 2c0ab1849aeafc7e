import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Builds the package for teams: `npm run build:team -- --team https://couch.example.org [-b firefox]`. */
const { values } = parseArgs({
  options: { team: { type: 'string', default: 'any' }, browser: { type: 'string', short: 'b' } },
})
const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs')
const args = [wxt, 'build', ...(values.browser ? ['-b', values.browser, '--mv3'] : [])]
const env = { ...process.env, ARDENT_TEAM: values.team }
const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' })
process.exit(status ?? 1)
