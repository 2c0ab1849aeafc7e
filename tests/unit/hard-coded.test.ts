// @vitest-environment node

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Attributes and props whose value is read out or shown. */
const SPOKEN = new Set(
  'aria-label aria-description aria-placeholder alt title placeholder label hint lead question yes no empty'.split(
    ' ',
  ),
)

interface Node {
  type: string
  [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const hasLetters = (text: string) => /\p{L}{2}/u.test(text)
/** Two words and more; a single one may be a name, a key, a class. */
const isSentence = (text: string) => /\p{L}{2,}\W* \W*\p{L}/u.test(text)

/** The text of a literal or of the fixed parts of a template; undefined for anything else. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(' ')
}

/** What an expression among an element's children may show: its literals, not those of its calls. */
function shownBy(node: unknown): string[] {
  const text = textOf(node)
  if (text !== undefined) return [text]
  if (!isNode(node)) return []
  if (node.type === 'ConditionalExpression') {
    return [...shownBy(node.consequent), ...shownBy(node.alternate)]
  }
  return node.type === 'LogicalExpression' ? shownBy(node.right) : []
}

/** The sentences in one piece of syntax that a user would meet. */
function sentencesIn(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [node.value as string].filter(hasLetters)
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[])
        .flatMap((child) => (child.type === 'JSXExpressionContainer' ? child.expression : []))
        .flatMap(shownBy)
        .filter(hasLetters)
    case 'JSXAttribute': {
      const value = node.value as Node | null
      const spoken = SPOKEN.has(String((node.name as Node).name))
      const given = value?.type === 'JSXExpressionContainer' ? value.expression : value
      return spoken ? shownBy(given).filter(hasLetters) : []
    }
    case 'NewExpression':
    case 'CallExpression': {
      const callee = node.callee as Node
      const throws = callee.type === 'Super' || /Error$/.test(String(callee.name))
      return throws ? shownBy((node.arguments as Node[])[0]).filter(isSentence) : []
    }
    default:
      return []
  }
}

function walk(node: Node, found: string[]): string[] {
  found.push(...sentencesIn(node).map((sentence) => sentence.trim()))
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (isNode(child)) walk(child, found)
  }
  return found
}

/** The English of a source file that its users would meet. */
function hardCoded(name: string, source: string): string[] {
  return walk(parseSync(name, source).program as unknown as Node, [])
}

/** What runs while training or building, and what lib/team puts into words. */
const NOBODY_READS = ['lib/sentiment/training/', 'lib/packaging/', 'lib/sync/']

/** What errors tell a developer of a mistake of ours; no user can bring them about. */
const FOR_DEVELOPERS = new Set([
  'lib/store/find-blocks.ts: This is for a transaction.',
  'lib/store/rows-under.ts: This is for a transaction.',
  'lib/import/importer.ts: No file was read.',
  'lib/import/importer.ts: Nothing was planned.',
  'lib/import/plan.ts: A row is about somebody who is not known.',
  'lib/model/vip/draw.ts: Cannot draw   of  .',
  'lib/background/panel.ts: A page can open the panel on its own posts only.',
  'lib/background/markers.ts: A page of   asked about a post of  .',
  'lib/background/panel.ts: A post that is not known.',
  'lib/background/keeping.ts: Only a page of a network can ask for this.',
  'lib/background/vip.ts: Only a page of a network can ask for this.',
  'lib/background/suggestions.ts: A page can speak of its own posts only.',
  'lib/networks/registry.ts: There is no lib/networks/ /index.ts.',
  'lib/model/post/phrase-lists.ts: The phrases in   were not read',
  'lib/browser/package-files.ts: The package has no',
  'lib/sentiment/second/model-file.ts: Not a model for the second reading:',
  "lib/sentiment/second/tokenizer.ts: The second reading's vocabulary has no",
  'lib/sentiment/second/transformer.ts: The kernel of the second reading gave up',
  'lib/sentiment/model.ts: The sentiment model has no',
  'lib/sentiment/matters.ts: The model for escalations has no',
  'lib/sentiment/sections.ts: Not a sentiment model, or one of another version',
  'lib/sentiment/sections.ts: Not a sentiment model: too short',
  'lib/store/cards.ts: A person without a summary.',
  'components/welcome/sampleAsk.ts: the sample feed has no answer to',
])

const files = globSync('{components,lib,entrypoints}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !NOBODY_READS.some((folder) => file.startsWith(folder)),
)

describe('nothing that a user reads is written in the code', () => {
  it('is looked for in every file', () => {
    expect(files.length).toBeGreaterThan(200)
  })

  it('is found nowhere: every sentence has a key in public/_locales', () => {
    const found = files.flatMap((file) =>
      hardCoded(file, readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
    )
    expect(found.filter((one) => !FOR_DEVELOPERS.has(one))).toEqual([])
  })

  it('is written in another language than the words: dates and numbers ask lib/i18n for it', () => {
    const inDefault =
      /Intl\.(?!Collator|Segmenter)\w+\((undefined|\[\]|\))|\.toLocale(Date|Time)?String\(\)/
    const found = files.filter((file) => inDefault.test(readFileSync(join(root, file), 'utf8')))
    expect(found).toEqual([])
  })

  it.each([
    ['text in an element', '<p>Nothing here yet</p>', 'Nothing here yet'],
    ['a choice of texts', '<p>{on ? "Switched on" : t("off")}</p>', 'Switched on'],
    ['a text on a condition', '<p>{on && "Hello there"}</p>', 'Hello there'],
    ['a label', '<button aria-label="Close" />', 'Close'],
    ['a prop that is shown', '<Field label={"Brand name"} />', 'Brand name'],
    ['an error', 'throw new Error("Nobody is kept here")', 'Nobody is kept here'],
    [
      'an error of our own',
      'throw new MergeRefusedError("These are the same")',
      'These are the same',
    ],
    ['what a class says', 'class A extends B { constructor() { super("Is gone") } }', 'Is gone'],
  ])('would be found as %s', (_, source, expected) => {
    expect(hardCoded('a.tsx', source)).toEqual([expected])
  })

  it.each([
    '<p class="hint quiet">{t("name")}</p>',
    '<bdi>@{handle} · {count}</bdi>',
    '<Icon name="star" />',
    'throw new ToldError("error_unknown_person")',
    'throw new NotValidError(t("brand_not_days"))',
  ])('is not seen in %s', (source) => {
    expect(hardCoded('a.tsx', source)).toEqual([])
  })
})
