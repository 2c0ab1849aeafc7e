import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { becomeAcme } from '../e2e/panels.ts'
import { waits } from '../waits.ts'
import {
  type HostileBrowser,
  type HostilePage,
  hostileChromium,
  hostileFirefox,
} from './probes/browsers.ts'
import { HANDED } from './probes/handed.ts'
import type { Probe } from './probes/probe.ts'
import { type Found, noticed, PAGES, PROBES, until, type Visited, visit } from './probes/visit.ts'
import { FOUND_AGAIN, FRAGMENTS, YOUNGER } from './probes/younger.ts'
import { DEFENCES, packageWithout } from './sabotage.ts'

/** Words a page might try on us: those of the marker and the card, and what staff wrote. */
const SECRET_NAME = 'Quillon Verrastane'
const SECRET_NOTE = 'our best advocate of all'
const WORDS = [
  ...[SECRET_NAME, SECRET_NOTE, 'VIP advocate', 'fully engaged', 'actively disengaged'],
  ...['not engaged', 'positive about us', 'negative about us', 'neutral about us'],
  ...Object.entries(messages).flatMap(([key, { message }]) =>
    /^(marker_tier|marker_sentiment|tier|sentiment)_/.test(key) ? [message] : [],
  ),
]

/** A single word may well stand in a post; a phrase of ours does not. */
const PHRASES = WORDS.filter((word) => word.includes(' '))

/** What the authors of a feed are made, one after the other. */
const STATES = [
  { vip: true, tier: 'fully_engaged', sentimentOverride: 'positive' },
  'stranger',
  { vip: false, tier: 'engaged', sentimentOverride: 'neutral' },
  { vip: false, tier: 'actively_disengaged', sentimentOverride: 'negative' },
] as const
const SAID = ['VIP advocate', 'tier unknown', ', so far neutral about us', 'actively disengaged']

/** Keeps those who write in the feed, but for one in four. */
async function keepAuthors({ ask, open }: HostileBrowser, network: Visited): Promise<void> {
  const page = await open(PAGES[network], [])
  const handles = (await page.run(async () => {
    const found = new Set<string>()
    for (let scrolled = 0; scrolled < 40; scrolled += 5) {
      for (const { handle } of window.feed.posts()) found.add(handle)
      await window.feed.scrollThrough(5)
    }
    return [...found]
  })) as string[]
  await page.close()
  for (const [index, handle] of handles.entries()) {
    const state = STATES[index % STATES.length]
    if (!state || state === 'stranger') continue
    for (const kind of ['person', 'company'] as const) {
      const url = `https://example.com/${encodeURIComponent(handle)}`
      const author = { handle, name: SECRET_NAME, url, kind }
      const { person } = await ask('upsertPerson', { network, author, vip: state.vip })
      const { tier, sentimentOverride } = state
      await ask('updatePerson', { personId: person.id, changes: { tier, sentimentOverride } })
      await ask('addNote', { personId: person.id, text: SECRET_NOTE })
    }
  }
}

const picture = async (page: HostilePage) =>
  page.picture(String(await page.run(() => window.feed.posts()[0]?.handle)))

/** A visit with nobody kept, and what the first marker looks like then. */
async function visitUnknown(browser: HostileBrowser, network: Visited, probes = PROBES) {
  let blank = ''
  const answered = async (page: HostilePage) => {
    const { labels } = page
    if (labels) await until('markers are answered', async () => (await labels()).length > 0)
    else await noticed()
    blank = await picture(page)
  }
  return { found: await visit(browser, network, WORDS, answered, probes), blank }
}

/** The same with most of the authors kept. */
function visitKnown(
  browser: HostileBrowser,
  network: Visited,
  blank: string,
  probes = PROBES,
): Promise<Found> {
  const known = async (page: HostilePage) => {
    const isSaid = async () => {
      const labels = await page.labels?.()
      return !labels || SAID.every((words) => labels.some((label) => label.includes(words)))
    }
    await until('all kinds of authors are said', isSaid)
    await until('the first marker is drawn', async () => (await picture(page)) !== blank)
  }
  return visit(browser, network, WORDS, known, probes)
}

async function bothVisits(browser: HostileBrowser, network: Visited, probes = PROBES) {
  const { found, blank } = await visitUnknown(browser, network, probes)
  await keepAuthors(browser, network)
  return { stranger: found, acquainted: await visitKnown(browser, network, blank, probes) }
}

/** Probes that find nothing at all, whoever is kept. */
const EMPTY = [
  'open roots and elements of the page’s own making',
  'words that window.find finds',
  'words that window.find finds while a tip is shown',
  'messages and reports',
  'custom properties that the page registers as images',
  ...[FOUND_AGAIN, FRAGMENTS],
]

const FULL = [
  'ranges around it',
  'in a frame of the page’s own',
  'cloneNode',
  'with attributes of the page’s',
]

/**
 * The probes that tell the one visit from the other, carry a phrase of ours or find what must not be
 * there, each with where its findings part.
 */
function leaksIn({ stranger, acquainted }: Record<'stranger' | 'acquainted', Found>) {
  const leaks: Record<string, string[]> = {}
  for (const name of Object.keys(stranger)) {
    const [one, other] = [stranger[name], acquainted[name]].map((found) =>
      JSON.stringify(found ?? null),
    )
    const isSame = one === other && !(EMPTY.includes(name) && other !== '[]')
    if (isSame && !PHRASES.some((phrase) => other?.includes(phrase))) continue
    const start = Math.max(
      0,
      [...(one ?? '')].findIndex((letter, at) => letter !== other?.[at]) - 80,
    )
    leaks[name] = [one, other].map((found) => String(found).slice(start, start + 200))
  }
  return leaks
}

describe.each([
  ['chromium', hostileChromium],
  ['firefox', hostileFirefox],
] as const)('a hostile page in %s', (_, launch) => {
  let browser: HostileBrowser
  beforeAll(async () => {
    browser = await rehearsed(await launch())
  }, waits.browserStart)
  afterAll(() => browser?.close())

  it.each(['x', 'facebook', 'linkedin'] as const)(
    'finds the same on %s whoever is kept',
    async (network) => {
      const visits = await bothVisits(browser, network)
      expect(leaksIn(visits)).toEqual({})
      expect(Object.values(visits.acquainted).filter(isFailed)).toEqual([])
      // A probe that found no marker at all would prove nothing.
      expect(FULL.filter((name) => isEmpty(visits.acquainted[name]))).toEqual([])
    },
    waits.browserStart,
  )
})

/** The first window of its kind and the first copy in a browser's life are unlike later ones. */
async function rehearsed(browser: HostileBrowser, probes = PROBES): Promise<HostileBrowser> {
  await becomeAcme(browser.ask)
  await visit(browser, 'x', WORDS, noticed, probes)
  return browser
}

const isEmpty = (found: unknown) => !Array.isArray(found) || found.length === 0
const isFailed = (found: unknown) => String(found).startsWith('failed: ')

const ALL = { ...PROBES, ...YOUNGER, ...HANDED }

/** The probes that find something without a defence. */
const probesOf = ({ told }: { told: string[] }) =>
  Object.fromEntries(told.map((name) => [name, ALL[name] as Probe]))

describe('without one defence', () => {
  it.each(DEFENCES.filter(({ only }) => only !== 'firefox'))(
    'a page would find something in Chromium: $name',
    async (defence) => {
      const extension = packageWithout(defence)
      const browser = await hostileChromium({ extension })
      try {
        await becomeAcme(browser.ask)
        const visits = await bothVisits(browser, 'x', probesOf(defence))
        expect(Object.keys(leaksIn(visits))).toEqual(defence.told)
      } finally {
        await browser.close()
        rmSync(extension, { recursive: true, force: true })
      }
    },
    waits.browserStart,
  )

  describe('in Firefox, which changes one package for the next while it runs', () => {
    const defences = DEFENCES.filter(({ only }) => only !== 'chromium')
    const visits: Record<string, Record<'stranger' | 'acquainted', Found>> = {}
    beforeAll(async () => {
      const told = defences.flatMap((defence) => defence.told)
      const browser = await rehearsed(await hostileFirefox(), probesOf({ told }))
      const weak = defences.map((defence) => ({
        ...{ defence, folder: packageWithout(defence, 'firefox'), found: {} as Found, blank: '' },
      }))
      try {
        for (const one of weak) {
          await browser.replace?.(one.folder)
          Object.assign(one, await visitUnknown(browser, 'x', probesOf(one.defence)))
        }
        await keepAuthors(browser, 'x')
        for (const { defence, folder, found, blank } of weak) {
          await browser.replace?.(folder)
          const acquainted = await visitKnown(browser, 'x', blank, probesOf(defence))
          visits[defence.name] = { stranger: found, acquainted }
        }
      } finally {
        await browser.close()
        for (const { folder } of weak) rmSync(folder, { recursive: true, force: true })
      }
    }, 2 * waits.browserStart)

    it.each(defences)('a page would find something: $name', ({ name, told }) => {
      expect(Object.keys(leaksIn(visits[name] ?? { stranger: {}, acquainted: {} }))).toEqual(told)
    })
  })
})
