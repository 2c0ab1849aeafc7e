import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFolder } from '../browser/packages.ts'
import { BY_EVENTS } from './probes/handed.ts'
import { FOUND_AGAIN, FRAGMENTS } from './probes/younger.ts'

/** One defence, and how to switch it off in the built scripts. */
export interface Defence {
  name: string
  from: RegExp
  to: string
  /** Script put before the content script. */
  before?: string
}

/** Has a marker draw its words, in as many lines as they take: only its size can keep them. */
const WORDS_DRAWN = `const { replaceSync } = CSSStyleSheet.prototype
  CSSStyleSheet.prototype.replaceSync = function (css) {
    const drawn = css.replace(/content:"[^"]*" \\/ ("[^"]*")/, 'content:$1 / $1')
    replaceSync.call(this, drawn.replace(/position: absolute( !important)?;/g, ''))
  };`

/** Has what is sealed off taken into a selection, and so into a copy. */
const SELECTABLE = `{
    const { replaceSync } = CSSStyleSheet.prototype
    CSSStyleSheet.prototype.replaceSync = function (css) {
      replaceSync.call(this, css.replace(/user-select: none( !important)?;/g, ''))
    }
  };`

/** Defences of the markers, each with the probes that find something without it. */
export const DEFENCES: (Defence & { told: string[]; only?: 'chromium' | 'firefox' })[] = [
  {
    name: 'the closed root',
    from: /mode:\s*[`'"]closed[`'"]/g,
    to: 'mode:`open`',
    told: ['open roots and elements of the page’s own making'],
  },
  {
    name: 'what is known in style sheets alone',
    from: /\.adoptedStyleSheets=/g,
    to: '.shownSheets=',
    before: `Object.defineProperty(ShadowRoot.prototype, 'shownSheets', {
      set(sheets) {
        this.adoptedStyleSheets = sheets
        const says = this.querySelector('i')
        if (!says) return
        // A marker is dressed before it goes into the page, where alone it has a style.
        setTimeout(() => {
          says.textContent = getComputedStyle(says, '::before').content.split(' / ')[1] ?? ''
        })
      },
    });`,
    told: ['in a frame of the page’s own', FOUND_AGAIN, FRAGMENTS],
  },
  {
    name: 'colours that no page can register',
    from: /background-image:(?=\S)/g,
    to: 'background-image:var(--gold,none),',
    told: ['custom properties that the page registers as images'],
  },
  {
    name: 'tips in style sheets alone, out of reach of selections',
    // A tip has one sheet, whatever is known, and so has what is around a drawing.
    from: /\.adoptedStyleSheets=(?=\[\w+\])/g,
    to: '.shownTip=',
    before: `${SELECTABLE} Object.defineProperty(ShadowRoot.prototype, 'shownTip', {
      set(sheets) {
        this.adoptedStyleSheets = sheets
        const tip = this.querySelector('div:not(.box)')
        if (tip) tip.textContent = getComputedStyle(tip, '::before').content.split(' / ')[0]
      },
    });`,
    told: ['a copy of everything while a tip is shown'],
  },
  {
    name: 'names of buttons in style sheets alone, out of reach of selections',
    from: /\.adoptedStyleSheets=(?=\w+\))/g,
    to: '.shownName=',
    before: `${SELECTABLE} Object.defineProperty(ShadowRoot.prototype, 'shownName', {
      set(sheets) {
        this.adoptedStyleSheets = sheets
        if (this.host.parentNode?.localName !== 'button') return
        const words = sheets.at(-1)?.cssRules[0]?.cssText ?? ''
        this.querySelector('i').textContent = words.split(' / ')[1] ?? ''
      },
    });`,
    told: ['a copy by the page itself, of a frame, with a click on the marker'],
    only: 'chromium',
  },
  {
    name: 'a fixed size',
    from: /block-size: 20px !important;|contain: strict( !important)?;/g,
    to: '',
    before: WORDS_DRAWN,
    told: ['rectangles and sizes'],
  },
  {
    name: 'strict containment, in a fixed size',
    from: /contain: strict( !important)?;/g,
    to: '',
    before: WORDS_DRAWN,
    told: ['rectangles and sizes'],
  },
  {
    name: 'no message of WXT’s that a script has started',
    from: /mode:\s*[`'"]closed[`'"]/g,
    to: '$&',
    before: `window.postMessage({ type: 'wxt:content-script-started' }, '*');`,
    told: ['messages and reports'],
  },
  {
    name: 'what is known in roots that no event is for',
    from: /pointer-events: none !important;\s*user-select/g,
    to: 'user-select',
    told: [BY_EVENTS],
    only: 'firefox',
  },
  {
    name: 'the panel’s address in no attribute',
    from: /\.contentWindow\?\.location\.replace\(/g,
    to: '.setAttribute("src",',
    told: [BY_EVENTS],
    only: 'firefox',
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
    const isIn = strong.search(from) !== -1
    if (isIn) writeFileSync(script, before + strong.replace(from, to))
    return isIn
  })
  if (weakened.length === 0) throw new Error(`the built scripts have no sign of “${name}”`)
  return folder
}
