import type { Page } from 'playwright-core'
import german from '../../public/_locales/de/messages.json' with { type: 'json' }
import english from '../../public/_locales/en/messages.json' with { type: 'json' }

type Words = Record<keyof typeof english, { message: string }>

/** The languages in which surfaces are looked at, each with its words. */
export const LANGUAGES: readonly (readonly [string, Words])[] = [
  ['en', english],
  ['de', german],
]

/** The places of the dashboard, each with what stands there once it is ready. */
export const PLACES: Record<string, string> = {
  inbox: '.inbox-row',
  people: '[role=row][data-index]',
  'people/tiers': '.suggestion',
  'people/merges': '.suggestion, .empty',
  'people/companies': '.companies',
  listening: '.topics tbody tr',
  vip: '.vip-table tbody tr',
  'vip/campaigns': '.vip-bar',
  'vip/draws': '.vip-bar',
  'vip/rewards': '.vip-line',
  relationships: '.effort-tier',
  replies: '.template',
  data: '.page-part',
  'data/import': '.import-drop',
  settings: '.shortcuts',
}

/** Goes to a place of the dashboard, and waits for what stands there. */
export async function goTo(dashboard: Page, place: string, ready: string): Promise<void> {
  await dashboard.evaluate((hash) => {
    location.hash = hash
  }, `#/${place}`)
  await dashboard.locator(ready).first().waitFor()
}
