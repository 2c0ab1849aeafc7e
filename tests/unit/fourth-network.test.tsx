import { join } from 'node:path'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NetworkSwitches } from '../../components/popup/NetworkSwitches'
import { readHandles } from '../../components/settings/brandFields'
import { exportPeople } from '../../lib/backup/export-people'
import { fits } from '../../lib/model/drafts/post-length'
import { DEFAULT_SETTINGS, readableSettings } from '../../lib/model/settings'
import { networkFacts } from '../../lib/networks'
import { accountAt } from '../../lib/networks/accounts'
import { networks } from '../../lib/networks/registry'
import { originOf } from '../../lib/rpc/server'
import { readPeople } from '../../lib/store/people-table'
import { PERCH } from '../fourth-network'
import words from '../fourth-network/words.json'
import { fixturesIn, parse, readAll } from '../networks/fixtures'
import { readsItsPages } from '../networks/reads-its-pages'
import { survivesMutilation } from '../networks/survives-mutilation'
import { db, handlers, page } from './background/context'
import { importAll, NOW, open } from './import/importing'

vi.mock('../../lib/networks/list', async (original) => {
  const { NETWORKS } = await original<typeof import('../../lib/networks/list')>()
  return { NETWORKS: [...NETWORKS, (await import('../fourth-network/facts')).default] }
})
vi.mock('../../lib/networks/readers', async (original) => {
  const { readers } = await original<typeof import('../../lib/networks/readers')>()
  return { readers: { ...readers, perch: (await import('../fourth-network')).default } }
})

const perch = networks.find(({ id }) => id === PERCH)
if (!perch) throw new Error('perch is not listed')
const fixtures = fixturesIn(join(import.meta.dirname, '../fourth-network'))
const MARA = { handle: 'mara.l', url: 'https://perch.example/@mara.l' }

describe('a fourth network', () => {
  describe('is read', () => {
    readsItsPages(perch, fixtures)
    survivesMutilation(perch, fixtures)
  })

  it('is told by its host, in the page and to the background', () => {
    const own = { id: 'ardent', isOwnPage: () => false }
    const sender = { id: 'ardent', url: 'https://perch.example/home', frameId: 0, tab: { id: 7 } }
    expect(originOf(sender, own)).toEqual({ caller: 'content', network: 'perch', tabId: 7 })
    expect(networkFacts.at(-1)).toMatchObject({ id: 'perch' })
  })

  it('is off in settings that were stored before it was there, and on after its terms', () => {
    const { perch: _, ...networks } = DEFAULT_SETTINGS.networks as Record<string, boolean>
    const settings = readableSettings({ ...DEFAULT_SETTINGS, networks })
    expect(settings).toEqual(DEFAULT_SETTINGS)
    expect(settings.networks[PERCH]).toBe(false)

    const english = fakeBrowser.i18n.getMessage
    fakeBrowser.i18n.getMessage = ((key: keyof typeof words, ...rest: [never]) =>
      words[key]?.message ?? english(key, ...rest)) as typeof english
    const onChange = vi.fn(async () => {})
    const askForNetwork = async () => true
    render(
      <NetworkSwitches
        networks={networkFacts}
        on={settings.networks}
        askForNetwork={askForNetwork}
        onChange={onChange}
      />,
    )
    fireEvent.click(screen.getByRole('switch', { name: 'Perch' }))
    expect(screen.getByText(words.network_terms_perch.message)).toBeTruthy()
    expect(onChange).not.toHaveBeenCalled()
    cleanup()
  })

  it('has accounts that addresses and handles name', () => {
    const account = { network: 'perch', ...MARA, kind: 'person' }
    expect(accountAt('www.perch.example/@mara.l/7001')).toEqual(account)
    expect(accountAt('https://perch.example/home')).toBeUndefined()
    expect(readHandles('@acme, https://perch.example/@acme.help', PERCH)).toEqual([
      'acme',
      'acme.help',
    ])
  })

  it.each([
    ['a column of its own', 'Name,Perch URL\nMara Lindqvist,https://perch.example/@mara.l'],
    ['a column of its handles', 'Name,Perch\nMara Lindqvist,@mara.l'],
    ['a column of addresses', 'Name,Profile\nMara Lindqvist,perch.example/@mara.l'],
  ])('is imported from %s', async (_, csv) => {
    await importAll(db, csv)
    expect(await db.identities.toArray()).toMatchObject([{ network: 'perch', ...MARA }])
  })

  it('is exported, so that an import knows it again', async () => {
    await importAll(db, 'Name,Perch\nMara Lindqvist,@mara.l')
    const csv = await (await exportPeople(db, await allPeople(), 'csv', NOW)).text()
    expect(csv).toContain('"Perch","E-mail","Tier"')
    expect(csv).toContain(`"${MARA.url}","","unknown"`)
    const { preview, plan } = await open(db, csv)
    expect(preview.kind).toBe('ardent')
    expect(preview.columns).toContainEqual({
      header: 'Perch',
      target: 'perch',
      samples: [MARA.url],
    })
    expect((await plan()).counts).toMatchObject({ new: 0, unchanged: 1 })
  })

  it('is drafted for, in the words that it borrows and as long as it takes them', async () => {
    const { drafts } = handlers()
    const [post] = readAll(perch, parse(fixtures[0]?.html ?? ''))
    if (!post) throw new Error('no post was read')
    const { drafts: offered } = await drafts({ post, situation: 'thank' }, page)
    expect(offered.length).toBeGreaterThan(2)
    for (const { id, text } of offered) {
      expect(id).toMatch(/^en\/thank\/perch\//)
      expect(fits(PERCH, text)).toBe(true)
    }
    expect(fits(PERCH, 'a'.repeat(301))).toBe(false)
    expect(fits(PERCH, 'a'.repeat(301), 'post')).toBe(true)
    expect(fits(PERCH, 'strap\u200B')).toBe(false)
  })
})

async function allPeople() {
  const rows = []
  for await (const batch of readPeople(db, NOW)) rows.push(...batch.rows)
  return rows
}
