import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { HELP_PAGES } from '../../../components/ui/HelpLink'
import { inGuide, packGuide } from '../../../lib/packaging/guide'
import { htmlOf } from '../../../lib/packaging/markdown'

const root = join(import.meta.dirname, '../../..')
const out = mkdtempSync(join(tmpdir(), 'guide-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

packGuide(join(root, 'docs'), out, ':root { color-scheme: light dark }', true)
const folder = join(out, 'guide')
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
const read = (page: string) => readFileSync(join(folder, page), 'utf8')

describe('the packaged user guide', () => {
  it('has the page of every surface’s question mark', () => {
    for (const page of HELP_PAGES) expect(pages).toContain(`${page}.html`)
  })

  it('has the pages on teams in the package for teams alone', () => {
    const plain = mkdtempSync(join(tmpdir(), 'guide-'))
    packGuide(join(root, 'docs'), plain, '')
    const others = readdirSync(join(plain, 'guide')).filter((file) => file.endsWith('.html'))
    rmSync(plain, { recursive: true })
    expect(pages.filter((page) => !others.includes(page))).toEqual(['team-admin.html', 'team.html'])
  })

  it.each(pages)('%s leads to what is there, and asks nobody for anything', (page) => {
    const html = read(page)
    expect(html).not.toMatch(/<script|style=|(?:src|href)="https?:/)
    const links = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '')
    for (const link of links) {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? html : file.endsWith('.html') ? read(file) : ''
      if (target === '') expect(readFileSync(join(folder, file)).length).toBeGreaterThan(0)
      if (anchor) expect(target, `${page} leads to ${link}`).toContain(`id="${anchor}"`)
    }
  })

  it.each(pages)('%s leaves no markup unread', (page) => {
    const text = read(page).replace(/<(pre|code)>[\s\S]*?<\/\1>/g, '')
    expect(text).not.toMatch(/\*\*|\]\(|^\s*\||^#+ |^[-*] /m)
  })
})

describe('a link of the documents', () => {
  it.each([
    ['inbox.md', 'inbox.html'],
    ['guide/inbox.md#reminders', 'inbox.html#reminders'],
    ['../privacy.md#what-is-kept', 'privacy.html#what-is-kept'],
    ['README.md', 'index.html'],
    ['#words', '#words'],
    ['../sentiment.md', null],
    ['networks.md', null],
    ['../../SECURITY.md', null],
    ['https://example.org', null],
  ])('%s leads to %s', (target, expected) => {
    const pages = new Set(['inbox', 'privacy', 'README'])
    expect(inGuide(target, pages)).toBe(expected)
  })
})

describe('markdown', () => {
  const html = (markdown: string) => htmlOf(markdown, (target) => target)

  it.each([
    ['# One & two', '<h1 id="one--two">One &amp; two</h1>'],
    ['a **b** *c* `*d*`', '<p>a <strong>b</strong> <em>c</em> <code>*d*</code></p>'],
    ['1. one\n   more\n2. two', '<ol>\n<li>one\n   more</li>\n<li>two</li>\n</ol>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['```\na < b\n\n# c\n```', '<pre><code>a &lt; b\n\n# c</code></pre>'],
    [
      '[a](b.md) ![c](d.png)',
      '<p><a href="b.md">a</a> <img src="d.png" alt="c" loading="lazy"></p>',
    ],
  ])('%j becomes %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('has tables', () => {
    expect(html('| | a |\n|---|---|\n| **b** | c |')).toContain(
      '<tr><td></td><th>a</th></tr></thead>\n<tbody>\n<tr><td><strong>b</strong></td><td>c</td></tr>',
    )
  })
})
