import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFolder } from '../browser/packages.ts'

/** One defence, and how to switch it off in the built scripts. */
export interface Defence {
  name: string
  from: RegExp
  to: string
  /** Script put before the content script. */
  before?: string
}

/** Defences of the markers, each with the probe that finds something without it. */
export const DEFENCES: (Defence & { told: string })[] = [
  {
    name: 'the closed root',
    from: /mode:\s*[`'"]closed[`'"]/g,
    to: 'mode:`open`',
    told: 'open roots and elements of the page’s own making',
  },
  {
    name: 'what is known in style sheets alone',
    from: /\.adoptedStyleSheets=/g,
    to: '.shownSheets=',
    before: `Object.defineProperty(ShadowRoot.prototype, 'shownSheets', {
      set(sheets) {
        this.adoptedStyleSheets = sheets
        const box = this.querySelector('.box')
        if (!box) return
        const says = box.querySelector('i') ?? box.appendChild(document.createElement('i'))
        says.textContent = getComputedStyle(box, '::before').content.split(' / ')[1] ?? ''
      },
    });`,
    told: 'in a frame of the page’s own',
  },
  {
    name: 'colours that no page can register',
    from: /background:linear-gradient\(/g,
    to: 'background:var(--gold,none),linear-gradient(',
    told: 'custom properties that the page registers as images',
  },
]

/**
 * A copy of the built package with one defence switched off.
 * @throws Error when the built script no longer holds what the defence is recognised by
 */
export function packageWithout(
  { name, from, to, before = '' }: Defence,
  browser: 'chromium' | 'firefox' = 'chromium',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-weak-'))
  cpSync(packageFolder(browser), folder, { recursive: true })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => join(folder, file))
  const weakened = scripts.filter((script) => {
    const strong = readFileSync(script, 'utf8')
    const weak = strong.replace(from, to)
    if (weak !== strong) writeFileSync(script, before + weak)
    return weak !== strong
  })
  if (weakened.length === 0) throw new Error(`the built scripts have no sign of “${name}”`)
  return folder
}
