import { describe, expect, it } from 'vitest'
import { advise, analysePosts } from '../../../../lib/background/advice'
import { type Brand, matcherOf, NO_BRAND } from '../../../../lib/model/post/brand'
import { DEFAULT_SETTINGS } from '../../../../lib/model/settings'
import { postOf } from '../../../try/post-line'
import { ofStranger, shipped } from '../../../try/stranger'
import { NO_SECOND } from '../../people'
import { rowsOf } from './situations'
import { ESCALATIONS, NO_ESCALATIONS } from './situations/escalations'
import { OF_OTHERS } from './situations/others'
import { SITUATIONS } from './situations/posts'
import { TONGUES } from './situations/tongues'

const brand: Brand = {
  ...NO_BRAND,
  name: 'Acme',
  handles: { ...NO_BRAND.handles, x: ['acme'] },
  words: ['Acme Kettle'],
  competitors: ['Globex'],
}
const settings = { ...DEFAULT_SETTINGS, brand }
const given = { settings, matcher: matcherOf(brand), campaigns: [], now: 0 }

/** What a post calls for from a stranger, with the classifier that ships. */
async function actionOn(text: string): Promise<string> {
  const post = postOf(
    { text, network: 'x', author: { handle: 'mara' }, truncated: false, kind: 'post' },
    'line:1',
  )
  const known = ofStranger(post)
  const [analysis] = await analysePosts({ ...shipped, second: NO_SECOND }, settings, [known])
  return analysis ? advise(known, analysis, given).advice.action : 'none'
}

describe.each(Object.entries({ ...SITUATIONS, ...TONGUES }))('%s', (_, table) => {
  it.each(rowsOf(table))('%s: %s → %s', async (_language, text, ...[right = '']) => {
    const allowed = right.split('/').flatMap((one) => (one === 'thank' ? [one, 'amplify'] : one))
    expect(allowed).toContain(await actionOn(text))
  })
})

it('what is said of others is hardly ever taken for ours', async () => {
  const rows = rowsOf(OF_OTHERS)
  const taken: string[] = []
  for (const [, text] of rows) {
    if (['thank', 'amplify', 'careful_reply'].includes(await actionOn(text))) taken.push(text)
  }
  expect(taken.length).toBeLessThanOrEqual(rows.length * 0.04)
})

it.each([
  ['@mia @acme charged me twice', 'careful_reply'],
  ['@mia honestly, never buy from Acme, they lost my parcel', 'careful_reply'],
  ['@mia @acme thank you both for the quick help', 'thank'],
  ['I hate you @acme @mia', 'careful_reply'],
])('said to somebody else, but of us: %s → %s', async (text, right) => {
  expect(await actionOn(text)).toBe(right)
})

it('is a table of more than 300 situations with those of escalations, a third not in English', () => {
  const tables = [SITUATIONS, ESCALATIONS].flatMap((table) => Object.values<string>(table))
  const rows = [...tables, NO_ESCALATIONS].flatMap(rowsOf)
  expect(rows.length).toBeGreaterThan(300)
  expect(rows.filter(([language]) => language !== 'en').length).toBeGreaterThan(rows.length / 3)
})
