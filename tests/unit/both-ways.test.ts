// @vitest-environment node

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sheets = globSync('{components,entrypoints,lib}/**/*.css', { cwd: root })

/** What names a side of the screen instead of one of the text. */
const SIDES =
  /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius|(?:left|right)\s*:|(?:text-align|float|clear|justify-\w+)\s*:\s*(?:left|right)\b|transform\s*:[^;]*translate(?:X|3d)?\(|[^;{}]*\bto (?:left|right)\b)/

/** Four values whose second and fourth, the right and the left, are not the same. */
const FOUR = /(?:^|[\s;{])((?:margin|padding|inset)\s*:\s*\S+ (\S+) \S+ (?!\2\b)\S+\s*;)/

/** The declarations of a sheet that stay where they are when text runs the other way. */
function oneWay(sheet: string): string[] {
  return sheet
    .split('}')
    .filter((rule) => !/\/\*[^*]*physical/.test(rule))
    .flatMap((rule) => rule.replace(/\/\*.*?\*\//gs, '').split(/(?<=;)/))
    .map((declaration) => SIDES.exec(declaration) ?? FOUR.exec(declaration))
    .flatMap((found) => (found?.[1] ? [found[1].trim()] : []))
}

describe('what is laid out for text from left to right is laid out from right to left as well', () => {
  it('in every style sheet, or it says that it is physical and why', () => {
    const found = sheets.flatMap((file) =>
      oneWay(readFileSync(join(root, file), 'utf8')).map((one) => `${file}: ${one}`),
    )
    expect(sheets.length).toBeGreaterThan(50)
    expect(found).toEqual([])
  })

  it.each([
    ['.a { margin-left: 4px; }', 'margin-left'],
    ['.a { border-right: 0; }', 'border-right'],
    ['.a { position: absolute;\n  left: 0; }', 'left:'],
    ['.a { text-align: left; }', 'text-align: left'],
    ['.a { float: right; }', 'float: right'],
    ['.a { padding: 1px 2px 3px 4px; }', 'padding: 1px 2px 3px 4px;'],
    ['.a { transform: translateX(4px); }', 'transform: translateX('],
    [
      '.a { background: linear-gradient(to right, red, blue); }',
      'background: linear-gradient(to right',
    ],
  ])('would be found in %s', (sheet, found) => {
    expect(oneWay(sheet)).toEqual([found])
  })

  it.each([
    '.a { margin-inline-start: 4px; text-align: start; inset-inline: 0; }',
    '.a { padding: 1px 2px 3px 2px; border-top: 0; transform: scaleX(-1); }',
    '/* physical: the page’s own side */ .a { left: 0; }',
  ])('is not seen in %s', (sheet) => {
    expect(oneWay(sheet)).toEqual([])
  })
})
