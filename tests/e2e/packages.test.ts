import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MATCHES, NETWORK_IDS } from '../../lib/networks'

const root = join(import.meta.dirname, '../..')
const packages = ['chrome-mv3', 'firefox-mv3'] as const
const fileIn = (name: string, path: string) => join(root, '.output', name, path)
const manifestOf = (name: string) => JSON.parse(readFileSync(fileIn(name, 'manifest.json'), 'utf8'))

describe.each(packages)('the package %s', (name) => {
  const manifest = manifestOf(name)
  const scripts: { matches: string[]; js: string[] }[] = manifest.content_scripts

  it('asks for nothing but storage, an alarm, its side panel and the networks’ hosts', () => {
    const own = manifest.side_panel ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', ...own])
    const matches = scripts.flatMap((script) => script.matches)
    expect(manifest.host_permissions).toEqual(matches)
    expect(matches.toSorted()).toEqual(MATCHES.toSorted())
    expect(manifest.optional_permissions).toEqual(['notifications', 'downloads'])
  })

  it('shows where things will stand in the panel before its script has run', () => {
    const page = readFileSync(fileIn(name, 'panel.html')).toString()
    expect(page.replace(/<script.*?<\/script>/gs, '')).toContain('class="opening')
  })

  it('lets a page fetch nothing but the panel', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1)
    expect(manifest.web_accessible_resources[0].resources).toEqual(['panel.html'])
  })

  it('reaches no network and runs no remote code', () => {
    const policy = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/unsafe|http|\*/)
  })

  it('gives the pages of each network a script of at most 24 kB compressed that tells them nothing', () => {
    expect(scripts.flatMap(({ js }) => js).toSorted()).toEqual(
      NETWORK_IDS.map((id) => `content-scripts/${id}.js`).toSorted(),
    )
    for (const { js } of scripts) {
      const script = readFileSync(fileIn(name, js[0] ?? ''))
      expect(gzipSync(script).length).toBeLessThanOrEqual(24_000)
      expect(script.toString()).not.toMatch(/webextension-polyfill|postMessage/)
    }
  })
})

it('changes the panel’s address with every session in Chromium', () => {
  expect(manifestOf('chrome-mv3').web_accessible_resources[0].use_dynamic_url).toBe(true)
})

it('has no errors in the eyes of web-ext', () => {
  const lint = join(root, 'node_modules/web-ext/bin/web-ext.js')
  const source = fileIn('firefox-mv3', '')
  const args = [lint, 'lint', '--source-dir', source, '--output', 'json', '--self-hosted']
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  expect(summary.errors).toBe(0)
})
