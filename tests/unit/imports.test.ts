// @vitest-environment node

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))

async function violationsIn(folders: string[]) {
  const { output } = await cruise(folders, {
    ...rules.options,
    baseDir: root,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
  })
  if (typeof output === 'string') throw new Error(output)
  return output.summary
}

it('lets imports go one way only', async () => {
  const summary = await violationsIn(['entrypoints', 'components', 'lib'])
  expect(summary.totalCruised).toBeGreaterThan(40)
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
    [],
  )
}, 60_000)
