import { analysePosts } from '../../lib/background/advice'
import type { Sentiment } from '../../lib/model/person/person'
import type { PostAnalysis } from '../../lib/model/post/analysis'
import { NO_BRAND, namesOf } from '../../lib/model/post/brand'
import type { Example } from '../../lib/model/post/example'
import { learnFrom } from '../../lib/model/post/own-model'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import type { Classification } from '../../lib/sentiment'
import type { Command } from '../try/command'
import { PostLine, postOf } from '../try/post-line'
import { ofStranger, shipped } from '../try/stranger'
import { brandPosts, type Row, saidIn } from './brand-posts'

/** What a team's own labels add, on posts that it has not labelled (`own.ts`). */
const ownLabels: Command = async ([folder = '']) => {
  const brands = Map.groupBy(brandPosts(folder), ({ brand, file }) => `${file} ${brand}`)
  const worlds: World[] = []
  for (const [name, rows] of brands) worlds.push(await worldOf(name, rows))
  const lines: string[] = []
  for (const [way, label] of Object.entries(WAYS)) {
    for (const count of COUNTS) lines.push(...(await trial(worlds, way, label, count)))
  }
  return lines.map((line) => `${line}\n`)
}

export default ownLabels

const LABELS: readonly Sentiment[] = ['negative', 'neutral', 'positive']
const COUNTS = [50, 100, 300, 1000]
const DRAWS = 5
/** So many posts have to be left over, or a figure says nothing. */
const LEAST_HELD_OUT = 200

interface Read {
  row: Row
  label: Sentiment
  analysis: PostAnalysis
  said: Classification
  known: ReturnType<typeof ofStranger>
}

interface World {
  name: string
  settings: typeof DEFAULT_SETTINGS
  /** Posts that say the same stand together: they are all labelled or all held out. */
  groups: Read[][]
}

async function worldOf(name: string, rows: readonly Row[]): Promise<World> {
  const [{ brand } = { brand: '' }] = rows
  const handles = { ...NO_BRAND.handles, x: [brand] }
  const settings = { ...DEFAULT_SETTINGS, brand: { ...NO_BRAND, name: brand, handles } }
  const posts = rows.map(({ text }, nth) =>
    ofStranger(postOf(PostLine.parse({ text }), `line:${nth}`)),
  )
  const analyses = await analysePosts(shipped, settings, posts)
  const read: Read[] = []
  for (const [nth, row] of rows.entries()) {
    const [known, analysis, label] = [posts[nth], analyses[nth], LABELS[row.label]]
    if (!known || !analysis || !label) continue
    const said = await shipped.classify(row.text, undefined, namesOf(settings.brand))
    read.push({ row, label, analysis, said, known })
  }
  const groups = [...Map.groupBy(read, ({ row }) => saidIn(row.text)).values()]
  return { name, settings, groups }
}

/** How a team comes to its labels; null where it does not label the post. */
const WAYS: Record<string, (read: Read, chance: number) => Pick<Example, 'label' | 'by'> | null> = {
  'posts as they come': ({ label }) => ({ label, by: 'correction' }),
  'only what was wrong': ({ label, analysis }) =>
    analysis.label === label ? null : { label, by: 'correction' },
  'what was done, a third of the wrong ones corrected': ({ label, analysis }, chance) => {
    if (analysis.label !== label && chance < 1 / 3) return { label, by: 'correction' }
    const asked = { thank: 'positive', careful_reply: 'negative', ask_or_leave: null } as const
    const meant = asked[analysis.allows]
    if (!meant) return null
    // One in ten is turned down for other reasons.
    const isDone = meant === label && chance < 0.9
    return isDone ? { label, by: 'action' } : { label: 'neutral', by: 'dismissal' }
  },
}

async function trial(
  worlds: readonly World[],
  way: string,
  label: (typeof WAYS)[string],
  count: number,
): Promise<string[]> {
  const figures = new Map<string, Figures[]>()
  for (const world of worlds) {
    for (let draw = 1; draw <= DRAWS; draw++) {
      const made = await oneDraw(world, label, count, draw)
      if (made) figures.set(world.name, [...(figures.get(world.name) ?? []), made])
    }
  }
  const all = [...figures.values()].flat()
  if (all.length === 0) return []
  const each = [...figures].map(([name, own]) => {
    const gain = mean(own.map(({ after, before }) => after.recall - before.recall))
    return `${name.replace('.jsonl.gz', '')} ${gain >= 0 ? '+' : ''}${gain.toFixed(1)}`
  })
  return [
    `${way}, ${count} labels: ${Object.entries(TOLD)
      .map(
        ([key, told]) =>
          `${told} ${mean(all.map(({ before }) => before[key as keyof Told])).toFixed(1)} → ` +
          mean(all.map(({ after }) => after[key as keyof Told])).toFixed(1),
      )
      .join('; ')}`,
    `  macro-recall by brand: ${each.join(', ')}`,
  ]
}

const TOLD = {
  recall: 'macro-recall',
  accuracy: 'accuracy',
  complaints: 'complaints among the thanked',
  neutral: 'neutral among the thanked',
  praise: 'praise thanked',
  seen: 'complaints answered with care',
}
type Told = Record<keyof typeof TOLD, number>
interface Figures {
  before: Told
  after: Told
}

async function oneDraw(
  { groups, settings }: World,
  label: (typeof WAYS)[string],
  count: number,
  draw: number,
): Promise<Figures | null> {
  const random = randomFrom(draw)
  const shuffled = groups.map((group) => ({ group, at: random() })).sort((a, b) => a.at - b.at)
  const examples: Example[] = []
  const heldOut: Read[] = []
  for (const { group } of shuffled) {
    const [read] = group
    const lesson = read && examples.length < count ? label(read, random()) : undefined
    if (read && lesson) examples.push(exampleOf(read, lesson, examples.length))
    // What went by without a label counts neither way.
    else if (lesson === undefined) heldOut.push(...group)
  }
  if (examples.length < count || heldOut.length < LEAST_HELD_OUT) return null
  const remembered = new Map(heldOut.map(({ row, said }) => [row.text, said]))
  const again = {
    ...shipped,
    classify: async (text: string) => remembered.get(text) ?? shipped.classify(text),
  }
  const posts = heldOut.map(({ known }) => known)
  const after = await analysePosts(again, settings, posts, { own: learnFrom(examples) })
  const before = heldOut.map(({ analysis }) => analysis)
  return { before: tell(heldOut, before), after: tell(heldOut, after) }
}

function exampleOf(
  { analysis, said, known }: Read,
  lesson: Pick<Example, 'label' | 'by'>,
  at: number,
): Example {
  const words = said.words.map(({ print }) => ({ print }))
  const { network, postKey } = known.address
  // A post without words teaches nothing: it has no word to move.
  return { network, postKey, ...lesson, probabilities: analysis.probabilities, words, at }
}

function tell(posts: readonly Read[], analyses: readonly PostAnalysis[]): Told {
  const judged = posts.map(({ label }, nth) => ({ label, analysis: analyses[nth] }))
  const of = (label: Sentiment) => judged.filter((one) => one.label === label)
  const share = (all: typeof judged, holds: (one: (typeof judged)[number]) => boolean) =>
    (100 * all.filter(holds).length) / Math.max(1, all.length)
  const isRight = ({ label, analysis }: (typeof judged)[number]) => analysis?.label === label
  const allows = (what: PostAnalysis['allows']) => (one: (typeof judged)[number]) =>
    one.analysis?.allows === what
  const thanked = judged.filter(allows('thank'))
  return {
    recall: mean(LABELS.map((label) => share(of(label), isRight))),
    accuracy: share(judged, isRight),
    complaints: share(thanked, ({ label }) => label === 'negative'),
    neutral: share(thanked, ({ label }) => label === 'neutral'),
    praise: share(of('positive'), allows('thank')),
    seen: share(of('negative'), allows('careful_reply')),
  }
}

/** Mulberry32: the same draws each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
