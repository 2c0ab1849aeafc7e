import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { networkFacts } from '../../lib/networks'
import { bundle } from '../browser/bundle'
import { fixturesOf } from './fixtures'
import type { Attribute, Survival } from './mutations'

/** Columns of the tables: fields, the reply box, and whether nothing was read that is no post. */
const COLUMNS = [
  'author',
  'name',
  'picture',
  'text',
  'address',
  'time',
  'advert',
  'shared by',
  'shared',
  'answers',
  'reply box',
  'nothing else',
]

/** The tables of docs/networks.md, and by network the fields that hang on one attribute alone. */
export async function survivalIn(context: BrowserContext) {
  const page = await context.newPage()
  await page.evaluate(await bundle(join(import.meta.dirname, 'mutations.ts')))
  const tables: string[] = []
  const alone: Record<string, string[]> = {}
  for (const { id, name } of networkFacts) {
    const pages = fixturesOf(id).map(({ html }) => html)
    const attributes = attributesOf(id)
    const found = await page.evaluate(
      ([network, htmls, all]) => window.survivals(network, htmls, all),
      [id, pages, attributes] as const satisfies unknown[] as [string, string[], Attribute[]],
    )
    const rows = attributes.flatMap((attribute, at) => {
      const survival = found[at]
      return survival ? [{ attribute, survival }] : []
    })
    alone[id] = COLUMNS.slice(0, -1).filter((column) =>
      rows.some((row) => isLost(row.survival, column)),
    )
    tables.push(tableOf(name, rows))
  }
  await page.close()
  return { tables: tables.join('\n\n'), alone }
}

interface Row {
  attribute: Attribute
  survival: Record<string, Survival>
}

/** Attributes without which nothing is lost are named below the table. */
function tableOf(name: string, rows: readonly Row[]): string {
  const isHarmless = ({ survival }: Row) =>
    COLUMNS.every((column) => survival[column]?.of === survival[column]?.left)
  const columns = COLUMNS.filter((column) => rows.some(({ survival }) => survival[column]))
  const harmless = rows.filter(isHarmless).map(({ attribute }) => `\`${written(attribute)}\``)
  return [
    `**${name}**`,
    '',
    `| without | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...rows
      .filter((row) => !isHarmless(row))
      .map(({ attribute, survival }) => {
        const cells = columns.map((column) => cellOf(survival[column]))
        return `| \`${written(attribute)}\` | ${cells.join(' | ')} |`
      }),
    '',
    `Nothing is lost without any one of: ${harmless.join(', ')}.`,
  ].join('\n')
}

const written = ({ name, value }: Attribute) => (value ? `${name}="${value}"` : name)

/** In words: a page more or less changes no table. */
function cellOf(survival: Survival | undefined): string {
  if (!survival) return ''
  const share = survival.left / survival.of
  return share === 1 ? 'all' : share >= 0.5 ? 'most' : share > 0 ? 'some' : 'none'
}

/** One post alone proves nothing. */
const isLost = (survival: Record<string, Survival>, column: string) =>
  survival[column] !== undefined && survival[column].left === 0 && survival[column].of > 1

/** Attributes in the selectors of a network's reader; addresses aside, which say who and which. */
function attributesOf(id: string): Attribute[] {
  const folder = join(import.meta.dirname, '../../lib/networks', id)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const code = files
    .filter((file) => file.endsWith('.ts') && !/(?:facts|written)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n')
  const found = [...code.matchAll(SELECTED)].map(([, name = '', value = '']) => ({
    name,
    value: name === 'aria-label' ? '' : value,
  }))
  const known = new Map(found.map((one) => [written(one), one]))
  const hasValues = (name: string) => found.some((one) => one.name === name && one.value !== '')
  return [...known.values()]
    .filter(({ name, value }) => ATTRIBUTES.test(name) && (value !== '' || !hasValues(name)))
    .sort((a, b) => (written(a) < written(b) ? -1 : 1))
}

const SELECTED = /\[([a-z][a-z-]*)(?:[\^$*~|]?=\\?["']?([^"'\]\\$]*)["']?(?: i)?)?\]/g

const ATTRIBUTES =
  /^(?:aria-[a-z]+|data-[a-z-]+|role|dir|lang|alt|id|tabindex|contenteditable|componentkey)$/
