import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ask } from '../browser/background.ts'
import { becomeAcme } from '../e2e/panels.ts'
import { median } from './numbers.ts'
import { type Timed, type TimingBrowser, timeInChromium, timeInFirefox } from './timing-page.ts'

const POSTS = 500
/** Runs of each kind of author; the first few warm the caches and do not count. */
const RUNS = Number(process.env.ARDENT_RUNS ?? 40)
const WARM = 2
/** A file that the runs are kept in, and added to: a long measurement in several parts. */
const KEPT = process.env.ARDENT_TIMINGS
/** Milliseconds that the page watches after it has put the posts in, and rests between two runs. */
const WATCHED = 1200
const REST = 200
/** Until all markers stand, and no longer: for the filter alone. */
const FILLED = 500

/** Whose posts they are. Two strangers, so that one against the other says what chance does. */
const KINDS = {
  stranger: null,
  another: null,
  kept: { vip: false, tier: 'engaged', sentimentOverride: 'neutral' },
  vip: { vip: true, tier: 'fully_engaged', sentimentOverride: 'positive' },
  disengaged: { vip: false, tier: 'actively_disengaged', sentimentOverride: 'negative' },
} as const
type Kind = keyof typeof KINDS
const ALL = Object.keys(KINDS) as Kind[]

type Runs = Record<Kind, Timed[]>

/**
 * Whether a page can tell by time alone who is kept: 500 posts of one author put in at once, in
 * turns, and everything a page can time until well after the markers are filled. Prints the area
 * under the curve (AUC) against strangers: 0.5 is chance, 0 or 1 tells them apart every time.
 */
export async function benchTiming(): Promise<void> {
  print(await timedRuns(timeInChromium, WATCHED), () => true)
}

/** The same in Firefox. */
export async function benchFirefoxTiming(): Promise<void> {
  print(await timedRuns(timeInFirefox, WATCHED), () => true)
}

/** The same of a filter of the page's own over all markers, without what comes before. */
export async function benchFilter(): Promise<void> {
  print(await timedRuns(timeInChromium, FILLED), (feature) => FILTERED.includes(feature))
}

const FILTERED = ['frames under a filter', 'markers alone under one']

function print(runs: Runs, isWanted: (feature: string) => boolean): void {
  console.log(
    `\nWhat a page can time (${POSTS} posts, ${runs.stranger.length} runs a kind): medians, AUC against strangers`,
  )
  const features = Object.keys(runs.stranger[0] ?? {}).filter(isWanted)
  console.log(`${''.padEnd(26)}${ALL.map((kind) => kind.padStart(18)).join('')}`)
  for (const feature of features) {
    // Finer than a page's clock are only the sums of it.
    const of = (kind: Kind) => runs[kind].map((run) => Math.round(10 * (run[feature] ?? 0)) / 10)
    const cells = ALL.map((kind) => {
      const strangers =
        kind === 'stranger' || kind === 'another' ? ['stranger'] : ['stranger', 'another']
      const area = auc(
        of(kind),
        strangers.flatMap((one) => of(one as Kind)),
      )
      return `${median(of(kind)).toFixed(1)} (${area.toFixed(2)})`.padStart(18)
    })
    console.log(`${feature.padEnd(26)}${cells.join('')}`)
  }
}

async function timedRuns(open: () => Promise<TimingBrowser>, watched: number): Promise<Runs> {
  const browser = await open()
  try {
    await becomeAcme(browser.ask)
    await keep(browser.ask)
    const runs = runsBefore()
    for (let round = -WARM; round < RUNS; round++) {
      for (const kind of shuffled(ALL)) {
        await sleep(REST)
        const timed = await browser.time({ handle: kind, posts: POSTS, watched })
        if (round >= 0) runs[kind].push(timed)
      }
      if (KEPT) writeFileSync(KEPT, JSON.stringify(runs))
    }
    return runs
  } finally {
    await browser.close()
  }
}

/** Those of an earlier measurement that are kept, to be added to. */
function runsBefore(): Runs {
  if (KEPT && existsSync(KEPT)) return JSON.parse(readFileSync(KEPT, 'utf8'))
  return Object.fromEntries(ALL.map((kind) => [kind, []])) as unknown as Runs
}

async function keep(ask: Ask): Promise<void> {
  for (const kind of ALL) {
    const state = KINDS[kind]
    if (!state) continue
    const { vip, ...changes } = state
    const author = {
      handle: kind,
      name: 'Name',
      url: `https://x.com/${kind}`,
      kind: 'person' as const,
    }
    const { person } = await ask('upsertPerson', { network: 'x', author, vip })
    await ask('updatePerson', { personId: person.id, changes })
  }
}

/** The chance that one of `these` is greater than one of `those`. */
function auc(these: readonly number[], those: readonly number[]): number {
  let greater = 0
  for (const a of these) for (const b of those) greater += a > b ? 1 : a === b ? 0.5 : 0
  return greater / these.length / those.length
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, by: Math.random() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one)
}
