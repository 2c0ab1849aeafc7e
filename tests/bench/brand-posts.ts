import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { rowsOf } from '../unit/model/post/situations/index.ts'
import { OF_OTHERS } from '../unit/model/post/situations/others.ts'

/**
 * What is suggested on labelled posts that name a brand, end to end, as `npm run try:post` says it:
 *
 *   node tests/bench/brand-posts.ts [DIR]
 *
 * DIR, or ARDENT_BRAND_POSTS, holds `*.jsonl.gz`, a `{ text, label, brand }` a line: 0 negative,
 * 1 neutral, 2 positive towards the brand, whose name is its handle as well.
 */
export function benchBrandPosts(data = BRAND_POSTS): void {
  if (!existsSync(data)) {
    console.log('Brand posts left out: give their folder, or ARDENT_BRAND_POSTS')
    return
  }
  const judged = [...Map.groupBy(brandPosts(data), ({ brand }) => brand)].flatMap(([brand, rows]) =>
    judge(brand, rows),
  )
  console.log(`\nBrand posts, ${judged.length}, percent`)
  for (const [name, is] of PARTS) report(name, judged.filter(is))
  report('each once', eachOnce(judged))
  reportOfOthers()
}

export const ROOT = join(import.meta.dirname, '../..')
export const BRAND_POSTS =
  process.env.ARDENT_BRAND_POSTS ?? join(ROOT, '../shared/data/brand-posts')
const MOST_OUTPUT = 1 << 28
const [COMPLAINT, NEUTRAL, PRAISE] = [0, 1, 2]

export interface Row {
  text: string
  label: number
  brand: string
  /** Where it stands. */
  file: string
}

interface Judged extends Row {
  action: string
  addressed: boolean
}

/** Posts that say the same, as shares of one, are all in one half. */
const PARTS: readonly [string, (row: Row) => boolean][] = [
  ['all', () => true],
  ['one half', ({ text }) => halfOf(text) === 0],
  ['the other', ({ text }) => halfOf(text) === 1],
  ['to it alone', ({ text, brand }) => isToBrandAlone(text, brand)],
]

/** In own words and with nobody else named: no link, not passed on. */
function isToBrandAlone(text: string, brand: string): boolean {
  const others = text.replaceAll(new RegExp(`@${brand}`, 'gi'), '')
  return !/@\w|http|\bRT\b/.test(others)
}

function halfOf(text: string): number {
  return [...saidIn(text)].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 1_000_003, 7) % 2
}

/** The same for posts that say the same, such as shares of one. */
export function saidIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/http\S+|@\w+|\W/g, '')
    .slice(0, 60)
}

function eachOnce(posts: readonly Judged[]): Judged[] {
  return [...new Map(posts.map((post) => [saidIn(post.text).replace(/^rt/, ''), post])).values()]
}

/** Invented posts that praise or blame somebody else, and name the brand: how many are taken for ours. */
function reportOfOthers(): void {
  const rows = rowsOf(OF_OTHERS).map(([, text]) => ({
    text,
    label: NEUTRAL,
    brand: 'Acme',
    file: '',
  }))
  const isTaken = ({ action }: Judged) => ['thank', 'amplify', 'careful_reply'].includes(action)
  console.log(`of others  taken for ours: ${share(judge('Acme', rows), isTaken)}`)
}

/** Every labelled post in a folder. */
export function brandPosts(data: string): Row[] {
  const files = readdirSync(data).filter((file) => file.endsWith('.jsonl.gz'))
  return files.flatMap((file) => {
    const lines = gunzipSync(readFileSync(join(data, file)))
      .toString()
      .trim()
      .split('\n')
    return lines.map((line): Row => ({ ...JSON.parse(line), file }))
  })
}

function judge(brand: string, rows: readonly Row[]): Judged[] {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-brand-'))
  const file = join(folder, 'brand.json')
  writeFileSync(file, JSON.stringify({ name: brand, handles: { x: [brand] } }))
  const input = rows.map(({ text }) => JSON.stringify({ text })).join('\n')
  const out = execFileSync(process.execPath, ['tests/try/run.ts', 'post', '--brand', file], {
    cwd: ROOT,
    input,
    maxBuffer: MOST_OUTPUT,
  })
  rmSync(folder, { recursive: true })
  const answers = out.toString().trim().split('\n')
  return rows.map((row, at) => {
    const { action, about } = JSON.parse(answers[at] ?? '{}')
    return { ...row, action, addressed: about !== null && about.by !== 'word' }
  })
}

function report(name: string, posts: readonly Judged[]): void {
  const thanked = posts.filter(({ action }) => action === 'thank' || action === 'amplify')
  const isSeen = ({ action }: Judged) => action === 'careful_reply' || action === 'escalate'
  const of = (label: number) => posts.filter((post) => post.label === label)
  const addressed = (label: number) => of(label).filter((post) => post.addressed)
  console.log(
    `${name.padEnd(11)} thanked: complaints ${share(thanked, ({ label }) => label === COMPLAINT)}, ` +
      `neutral ${share(thanked, ({ label }) => label === NEUTRAL)}; ` +
      `addressed praise thanked ${share(addressed(PRAISE), (post) => thanked.includes(post))}; ` +
      `addressed complaints seen ${share(addressed(COMPLAINT), isSeen)}; ` +
      `praise answered with care ${share(of(PRAISE), isSeen)}; ` +
      `escalated ${share(posts, ({ action }) => action === 'escalate')}`,
  )
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): string {
  const count = all.filter(holds).length
  return all.length === 0
    ? '–'
    : `${((100 * count) / all.length).toFixed(1)} (${count}/${all.length})`
}

if (import.meta.main) benchBrandPosts(process.argv[2])
