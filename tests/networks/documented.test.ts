import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { networkFacts } from '../../lib/networks'

const root = join(import.meta.dirname, '../..')
const document = readFileSync(join(root, 'docs/networks.md'), 'utf8')
const partFrom = (from: string, to: string) => document.split(from)[1]?.split(to)[0] ?? ''
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)

describe('docs/networks.md', () => {
  it('has every host of the manifest with its network and a reason, and no other', () => {
    const rows = partFrom('| host | network | why |', '\n\n').split('\n').slice(2)
    const hosts = rows.map((row) => {
      const [, host = '', network = '', why = ''] = row.split('|').map((cell) => cell.trim())
      expect(why).not.toBe('')
      return [network, host.replaceAll('`', '')]
    })
    expect(hosts).toEqual(
      networkFacts.flatMap(({ name, pageHosts }) => pageHosts.map((host) => [name, host])),
    )
  })

  it.each(networkFacts)('has every stored page of $name, and none that is not there', (facts) => {
    const section = partFrom(`\n### ${facts.name}\n`, '\n##')
    const named = quoted(section).filter((words) => words.endsWith('.html'))
    const stored = readdirSync(join(import.meta.dirname, facts.id))
    expect([...new Set(named)].sort()).toEqual(
      stored.filter((file) => file.endsWith('.html')).sort(),
    )
  })

  it('names no test that is not there', () => {
    const tests = quoted(document).filter((words) => words.startsWith('tests/'))
    for (const test of tests) expect(existsSync(join(root, test)), test).toBe(true)
  })
})
