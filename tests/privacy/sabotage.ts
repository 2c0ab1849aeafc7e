import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFolder } from '../browser/packages.ts'

/** One defence, and how to switch it off in the built content script. */
export interface Defence {
  name: string
  from: RegExp
  to: string
  /** Script put before the content script. */
  before?: string
}

export const DEFENCES: Defence[] = [
  {
    name: 'the closed root',
    from: /mode:\s*[`'"]closed[`'"]/g,
    to: 'mode:`open`',
  },
  {
    name: 'names as labels, never as text',
    from: /\.setAttribute\((?=[`'"]aria-label[`'"],)/g,
    to: '.labelAndWrite(',
    before: `Element.prototype.labelAndWrite = function (_, text) {
      this.setAttribute('aria-label', text)
      this.append(text)
    };`,
  },
  {
    name: 'markers that a selection leaves out',
    from: /-webkit-user-select: none;\s*user-select: none;/g,
    to: '',
  },
  {
    name: 'no message to the page at start',
    from: /noScriptStartedPostMessage:\s*(!0|true)/g,
    to: 'noScriptStartedPostMessage:!1',
  },
]

/**
 * A copy of the built package with one defence switched off.
 * @throws Error when the built script no longer holds what the defence is recognised by
 */
export function packageWithout({ name, from, to, before = '' }: Defence): string {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-weak-'))
  cpSync(packageFolder('chromium'), folder, { recursive: true })
  const script = join(folder, 'content-scripts/feed.js')
  const strong = readFileSync(script, 'utf8')
  const weak = strong.replace(from, to)
  if (weak === strong) throw new Error(`the built script has no sign of “${name}”`)
  writeFileSync(script, before + weak)
  return folder
}
