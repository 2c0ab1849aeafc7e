import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Popup, type PopupProps } from '../../../components/popup/Popup'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { PageState } from '../../../lib/model/post/page-state'
import { forEveryNetwork } from '../../../lib/networks'
import { author, compose, postBy, startBackground } from './background'

const DAY = 86_400_000
const mara = author('Mara Lindqvist', 'maralind')
const devon = author('Devon Hart', 'dhart')

const NETWORKS = [
  { id: 'x', name: 'X' },
  { id: 'facebook', name: 'Facebook' },
  { id: 'linkedin', name: 'LinkedIn' },
] as const

function page(more: Partial<PageState> = {}): PageState {
  return { network: 'x', profile: null, seen: 0, read: 0, framed: 0, ...more }
}

/** A background, and `open` that opens the popup on it. */
function start() {
  const background = startBackground()
  const { ask, onChanged } = background
  const open = (props: Partial<PopupProps> = {}) =>
    render(
      <Popup
        ask={ask}
        onChanged={onChanged}
        networks={NETWORKS}
        askForNetwork={async () => true}
        activePage={async () => undefined}
        activePageReport={async () => undefined}
        saveReport={() => {}}
        readings={async () => ({})}
        compose={compose}
        backupStanding={async () => ({ lastAt: null })}
        openSidePanel={async () => {}}
        openDashboard={async () => {}}
        {...props}
      />,
    )
  const keep = async (who: typeof mara, { vip = false, lastContactDaysAgo = -1 } = {}) => {
    const { person } = await ask('upsertPerson', { network: 'x', author: who })
    const personId = person.id
    if (vip) await ask('setVip', { personId, vip, why: '' })
    if (lastContactDaysAgo < 0) return personId
    await ask('logContact', {
      personId,
      channel: 'x',
      direction: 'out',
      kind: 'thank',
      direct: false,
      at: Date.now() - lastContactDaysAgo * DAY,
    })
    return personId
  }
  return { ...background, open, keep }
}

const click = async (name: string | RegExp, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))

const search = (query: string) =>
  fireEvent.input(screen.getByLabelText(/^Name, handle/), { target: { value: query } })

describe('the first line', () => {
  it('leads to the settings until the brand has a name', async () => {
    const { ask, open } = start()
    const openDashboard = vi.fn(async () => {})
    open({ openDashboard })
    await click(/^Tell Ardent about your brand/)
    expect(openDashboard).toHaveBeenCalledWith('settings')
    await act(async () => {
      await ask('changeSettings', { brand: { ...NO_BRAND, name: 'Acme' } })
    })
    await waitFor(() => expect(screen.queryByText(/^Tell Ardent about your brand/)).toBeNull())
  })
})

describe('VIP advocates', () => {
  it('says what to do first while there are none', async () => {
    start().open()
    await click(/VIP advocates/, 'tab')
    expect(await screen.findByText(/click the star next to the name/)).toBeTruthy()
  })

  it('shows how long ago each had a contact, and who is overdue', async () => {
    const { open, keep } = start()
    await keep(mara, { vip: true, lastContactDaysAgo: 34 })
    await keep(devon, { vip: true, lastContactDaysAgo: 3 })
    open()
    await click(/VIP advocates/, 'tab')
    const late = await screen.findByRole('button', { name: /Mara Lindqvist/ })
    expect(late.textContent).toContain('last contact 34 days ago')
    expect(late.textContent).toContain('overdue')
    const fresh = screen.getByRole('button', { name: /Devon Hart/ })
    expect(fresh.textContent).toContain('last contact 3 days ago')
    expect(fresh.textContent).not.toContain('overdue')
    expect(screen.getByRole('tab', { name: /VIP advocates/ }).textContent).toContain('2')
  })

  it('draws 50 at first, and more when asked', async () => {
    const { open, keep } = start()
    for (let i = 0; i < 51; i++) await keep(author(`Fan ${i}`, `fan${i}`), { vip: true })
    open()
    await click(/VIP advocates/, 'tab')
    expect(await screen.findAllByText(/^Fan \d+$/)).toHaveLength(50)
    fireEvent.click(await screen.findByText('Show 1 more'))
    await waitFor(() => expect(screen.getAllByText(/^Fan \d+$/)).toHaveLength(51))
  })

  it('are not asked for until somebody looks', async () => {
    const { open, keep, asked } = start()
    await keep(mara, { vip: true })
    open()
    await waitFor(() => expect(asked).toContain('countVips'))
    expect(asked).not.toContain('vipAdvocates')
  })

  it('opens a card and comes back to its row', async () => {
    const { open, keep } = start()
    await keep(mara, { vip: true })
    open()
    await click(/VIP advocates/, 'tab')
    const row = await screen.findByRole('button', { name: /Mara Lindqvist/ })
    row.focus()
    fireEvent.click(row)
    await screen.findByText('Relationship')
    expect(document.activeElement?.textContent).toBe('Mara Lindqvist')
    await click('Back')
    await waitFor(() => expect(document.activeElement).toBe(row))
  })

  it('saves a note that was typed and not added on the way back', async () => {
    const { open, keep, db } = start()
    await keep(mara, { vip: true })
    open()
    await click(/VIP advocates/, 'tab')
    await click(/Mara Lindqvist/)
    const note = await screen.findByLabelText('New note')
    fireEvent.input(note, { target: { value: 'Has two shops.' } })
    await screen.findByRole('button', { name: 'Add note' })
    await click('Back')
    await waitFor(async () => expect((await db.notes.toArray())[0]?.text).toBe('Has two shops.'))
  })

  it('comes back to the list when the person is deleted', async () => {
    const { open, keep } = start()
    await keep(mara, { vip: true })
    open()
    await click(/VIP advocates/, 'tab')
    await click(/Mara Lindqvist/)
    await click('Delete this person')
    await click('Delete for good')
    expect(await screen.findByText('No VIP advocates yet')).toBeTruthy()
  })
})

describe('Find', () => {
  it('finds by handle, and says so when there is nobody', async () => {
    const { open, keep } = start()
    await keep(mara)
    open()
    await click('Find', 'tab')
    search('maral')
    expect(await screen.findByText('1 person found')).toBeTruthy()
    search('zoe')
    expect(await screen.findByText('Nobody you have added matches “zoe”.')).toBeTruthy()
  })

  it('has what is searched read before the first key', async () => {
    const { open, ask } = start()
    const asked: unknown[] = []
    open({
      ask: ((type: 'findPeople', payload: { query: string; limit: number }) => {
        if (type === 'findPeople') asked.push(payload.query)
        return ask(type, payload)
      }) as typeof ask,
    })
    await click('Find', 'tab')
    expect(asked).toEqual([])
    fireEvent.focus(screen.getByRole('searchbox'))
    expect(asked).toEqual([''])
  })

  it('shows the answer to the latest question, however late an older one comes', async () => {
    const { open, keep, ask } = start()
    await keep(mara)
    await keep(devon)
    const gate = Promise.withResolvers<void>()
    let older: Promise<unknown> | undefined
    const slowAtFirst = ((type: 'findPeople', payload: { query: string; limit: number }) => {
      if (payload.query !== 'm') return ask(type, payload)
      older = gate.promise.then(() => ask(type, payload))
      return older
    }) as typeof ask
    open({ ask: slowAtFirst })
    await click('Find', 'tab')
    search('m')
    search('devon')
    await screen.findByRole('button', { name: /Devon Hart/ })
    await act(async () => {
      gate.resolve()
      expect(await older).toHaveLength(1)
    })
    expect(screen.queryByRole('button', { name: /Mara/ })).toBeNull()
    expect(screen.getByRole('button', { name: /Devon Hart/ })).toBeTruthy()
  })

  it('keeps what was typed and says what went wrong', async () => {
    const { open, refuse } = start()
    refuse('findPeople', 'Ardent did not answer.')
    open()
    await click('Find', 'tab')
    search('mara')
    expect(await screen.findByText('Ardent did not answer.')).toBeTruthy()
    expect(screen.getByDisplayValue('mara')).toBeTruthy()
  })
})

describe('the profile in the tab', () => {
  const onProfile = async () => page({ profile: mara })

  it('says what to do where there is none', async () => {
    start().open()
    await click('Profile', 'tab')
    expect(screen.getByText(/Open somebody’s profile page/)).toBeTruthy()
  })

  it('keeps somebody new, stars them, and opens the card', async () => {
    const { open, db } = start()
    open({ activePage: onProfile })
    await click('Profile', 'tab')
    await click('Add person')
    await screen.findByRole('button', { name: 'Open card' })
    await click('VIP advocate')
    await screen.findByText(/VIP advocate since/)
    expect((await db.people.toArray())[0]?.vip).toBeDefined()
    await click('Open card')
    expect(await screen.findByText('Relationship')).toBeTruthy()
  })
})

describe('the switches', () => {
  it('switch a network off at once', async () => {
    const { open, settings } = start()
    open()
    await click('Facebook', 'switch')
    await waitFor(() => expect(settings().networks.facebook).toBe(false))
  })

  it('ask for consent before LinkedIn is switched on', async () => {
    const { open, settings } = start()
    open()
    await click('LinkedIn', 'switch')
    expect(screen.getByText(/LinkedIn’s terms restrict extensions/)).toBeTruthy()
    expect(settings().networks.linkedin).toBe(false)
    await click('Cancel')
    expect(screen.queryByText(/LinkedIn’s terms/)).toBeNull()
    expect(settings().networks.linkedin).toBe(false)

    await click('LinkedIn', 'switch')
    await click('Switch on')
    await waitFor(() => expect(settings().networks.linkedin).toBe(true))
  })

  it('need no consent to switch LinkedIn off', async () => {
    const { open, ask, settings } = start()
    await ask('changeSettings', { networks: forEveryNetwork(() => true) })
    open()
    await click('LinkedIn', 'switch')
    await waitFor(() => expect(settings().networks.linkedin).toBe(false))
  })

  it('ask the browser for LinkedIn’s pages with the consent, and for no others', async () => {
    const { open, settings } = start()
    const askForNetwork = vi.fn(async () => false)
    open({ askForNetwork })
    await click('X', 'switch')
    await waitFor(() => expect(settings().networks.x).toBe(false))
    await click('X', 'switch')
    await waitFor(() => expect(settings().networks.x).toBe(true))
    await click('LinkedIn', 'switch')
    expect(askForNetwork).not.toHaveBeenCalled()
    await click('Switch on')
    expect(askForNetwork).toHaveBeenCalledWith('linkedin')
    expect(await screen.findByText(/does not let Ardent read the pages of LinkedIn/)).toBeTruthy()
    expect(settings().networks.linkedin).toBe(false)
  })
})

describe('a backup that could not be made', () => {
  it('is said, with why, and one click leads to where it is put right', async () => {
    const openDashboard = vi.fn(async () => {})
    const failed = { at: Date.now(), why: 'The folder is not there any more.' }
    start().open({ backupStanding: async () => ({ lastAt: null, failed }), openDashboard })
    await screen.findByText(/No backup .*The folder is not there any more/)
    fireEvent.click(screen.getByRole('button', { name: 'Open Data' }))
    expect(openDashboard).toHaveBeenCalledWith('data')
  })
})

describe('the health line', () => {
  it('says that posts cannot be read, and copies a report', async () => {
    const copy = vi.fn(async () => {})
    start().open({
      activePage: async () => page({ seen: 12 }),
      activePageReport: async () => 'x: 12 candidates',
      compose: { ...compose, copy },
    })
    expect(await screen.findByText(/Ardent sees 12 posts here but cannot read them/)).toBeTruthy()
    await click('Copy a report')
    await screen.findByText('Copied')
    expect(copy).toHaveBeenCalledWith('x: 12 candidates')
  })

  it.each([
    ['some posts can be read', page({ seen: 12, read: 1 })],
    ['there are no posts', page()],
    ['the network is off', page({ network: 'linkedin', seen: 12 })],
  ])('is silent when %s', async (_, state) => {
    start().open({ activePage: async () => state })
    await screen.findByRole('switch', { name: 'X' })
    expect(screen.queryByText(/cannot read them/)).toBeNull()
  })

  it('says that posts in a frame alone are in the side panel', async () => {
    start().open({ activePage: async () => page({ network: 'x', framed: 3 }) })
    expect(await screen.findByText(/are in a frame, where they have no markers/)).toBeTruthy()
    expect(screen.queryByText('Ardent reads no posts on this page.')).toBeNull()
  })

  const lately = Date.now() - 2 * DAY
  const read = { at: lately, missed: 0 }

  it('says when the last post was read', async () => {
    start().open({
      activePage: async () => page({ seen: 12 }),
      readings: async () => ({ x: { author: read } }),
    })
    expect(await screen.findByText(/The last post there was read 2 days ago/)).toBeTruthy()
  })

  it('says which fields are not read any more, since when, and what still is', async () => {
    const gone = { at: lately, missed: 40 }
    start().open({
      activePage: async () => page({ seen: 12, read: 12 }),
      readings: async () => ({
        x: { author: read, text: read, at: gone, permalink: gone },
        linkedin: { text: { at: lately, missed: 99 } },
      }),
    })
    const line = await screen.findByText(
      /X may have changed its pages: addresses of posts and times were last read 2/,
    )
    expect(line.parentElement?.textContent).toMatch(/Still read: authors and texts\.$/)
    expect(line.parentElement?.textContent).not.toMatch(/LinkedIn/)
  })

  it('keeps a report as a file', async () => {
    const saveReport = vi.fn()
    start().open({
      activePage: async () => page({ seen: 12 }),
      activePageReport: async () => '<!doctype html>',
      saveReport,
    })
    await click('Save a report')
    await screen.findByText('Saved')
    expect(saveReport).toHaveBeenCalledWith('ardent-x.html', '<!doctype html>')
  })

  it.each([
    ['that is none of a network’s', undefined, /^It reads .*www\.facebook\.com/],
    ['without posts', page(), /reads no posts on this page/],
  ])('says of a page %s that it is not read', async (_, state, words) => {
    start().open({ activePage: async () => state })
    expect(await screen.findByText(words)).toBeTruthy()
  })

  it('says so when the report could not be copied', async () => {
    start().open({ activePage: async () => page({ seen: 12 }) })
    await click('Copy a report')
    expect(await screen.findByText(/could not be copied/)).toBeTruthy()
  })
})

it('goes from tab to tab with the arrow keys', async () => {
  start().open()
  const first = await screen.findByRole('tab', { name: 'Inbox' })
  fireEvent.keyDown(first, { key: 'ArrowRight' })
  expect(document.activeElement?.textContent).toBe('VIP advocates')
  fireEvent.keyDown(screen.getByRole('tab', { name: 'VIP advocates' }), { key: 'ArrowLeft' })
  expect(document.activeElement).toBe(first)
})

describe('the ways to other pages', () => {
  it('open the dashboard, the settings in it, and the side panel', async () => {
    const openDashboard = vi.fn(async () => {})
    const openSidePanel = vi.fn(async () => {})
    start().open({ openDashboard, openSidePanel })
    await click('Dashboard')
    await click('Settings')
    await click('Side panel')
    expect(openDashboard.mock.calls).toEqual([[], ['settings']])
    expect(openSidePanel).toHaveBeenCalledOnce()
  })
})

describe('the inbox', () => {
  const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }

  const praiseBy = (who: typeof mara) => ({
    ...postBy(who),
    key: who.handle,
    mentions: [{ handle: 'acme' }],
    at: Date.now(),
  })

  /** The popup on a list of people to thank. */
  async function openToday(...whom: (typeof mara)[]) {
    const { ask, keep, open, ...rest } = start()
    await ask('changeSettings', { brand })
    for (const who of whom) await keep(who)
    await ask('glyphsOfPosts', { posts: whom.map(praiseBy) })
    open()
    await screen.findAllByText('Thank')
    return { ask, ...rest }
  }

  /** Opens what else can be done with a row. */
  const openMore = (name: string) => click(`More for ${name}`)

  it('says once what two rows have in common, and all of it when a row is opened', async () => {
    await openToday(mara, devon)
    const [first, second] = screen.getAllByRole('listitem')
    const sentence = 'They speak well of you and mention you.'
    expect(first?.textContent).toContain(sentence)
    expect(second?.textContent).not.toContain(sentence)
    expect(second?.textContent).toMatch(/Thank/)
    fireEvent.click(within(second as HTMLElement).getByRole('button', { name: /^More for/ }))
    expect(second?.textContent).toContain(sentence)
  })

  it('says so when nothing waits', async () => {
    start().open()
    expect(await screen.findByText('Nothing to do today')).toBeTruthy()
    expect(screen.queryByText(/done today/)).toBeNull()
  })

  it('shows whom, what, why, and the way to the post', async () => {
    await openToday(mara)
    const row = screen.getByRole('button', { name: 'Mara Lindqvist' }).closest('li')
    expect(row?.textContent).toContain('Thank · They speak well of you and mention you.')
    const link = screen.getByRole('link', { name: 'Open Mara Lindqvist’s post' })
    expect(link.getAttribute('href')).toBe('https://x.com/maralind/status/1')
    expect(screen.getByRole('tab', { name: /Inbox/ }).textContent).toContain('1')
  })

  it('opens the panel by the name, with the post and its drafts, and comes back', async () => {
    await openToday(mara)
    await click('Mara Lindqvist')
    expect(await screen.findByText('Relationship')).toBeTruthy()
    expect(await screen.findByLabelText('Draft')).toBeTruthy()
    await click('Back')
    expect(await screen.findByRole('button', { name: 'More for Mara Lindqvist' })).toBeTruthy()
  })

  it('marks as done with one click, and takes it back with another', async () => {
    const { db } = await openToday(mara)
    await click('Mark as done: Mara Lindqvist')
    expect(await screen.findByText('Marked as done: Mara Lindqvist.')).toBeTruthy()
    expect(await db.interactions.toArray()).toMatchObject([{ kind: 'thank', direction: 'out' }])
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement)
    await screen.findByText('Thank')
    expect(await db.interactions.count()).toBe(0)
  })

  it('keeps what else can be done out of the way until it is asked for', async () => {
    await openToday(mara)
    const more = screen.getByRole('button', { name: 'More for Mara Lindqvist' })
    expect(more.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByText('Mark as done')).toBeNull()
    fireEvent.click(more)
    expect(more.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText('Mark as done')).toBeTruthy()
  })

  it('closes what was done, logs it, counts it, and takes it back', async () => {
    const { db } = await openToday(mara)
    await openMore('Mara Lindqvist')
    await click('Mark as done')
    await screen.findByText('Done for today')
    expect(screen.getByText('1 of 1 done today')).toBeTruthy()
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(1)
    expect(await db.interactions.toArray()).toMatchObject([{ kind: 'thank', direction: 'out' }])
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement)
    await screen.findByText('Thank')
    expect(await db.interactions.count()).toBe(0)
  })

  it('puts off, and tells that from turning down', async () => {
    const { db } = await openToday(mara)
    await openMore('Mara Lindqvist')
    fireEvent.input(screen.getByLabelText('Snooze'), { target: { value: 'one_month' } })
    await screen.findByText('Nothing to do right now')
    expect(await screen.findByText('Nothing left except one item you snoozed.')).toBeTruthy()
    expect(await db.suggestions.toArray()).toMatchObject([{ status: 'snoozed' }])
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement)
    await openMore('Mara Lindqvist')
    await click('Dismiss')
    expect(await screen.findByText(/dismissed/)).toBeTruthy()
  })

  it('lists who is not kept, by name and handle, and keeps them from there', async () => {
    const { ask, db, open } = start()
    await ask('changeSettings', { brand })
    await ask('glyphsOfPosts', { posts: [praiseBy(mara)] })
    open()
    const name = await screen.findByRole('button', { name: 'Mara Lindqvist' })
    expect(name.closest('li')?.textContent).toContain('@maralind')
    expect(name.closest('li')?.textContent).toContain('Third year with @acme.')
    await openMore('Mara Lindqvist')
    await click('Add Mara Lindqvist')
    await waitFor(() => expect(screen.queryByText('@maralind')).toBeNull())
    expect(screen.getByRole('button', { name: 'Mara Lindqvist' })).toBeTruthy()
    expect(await db.people.toArray()).toMatchObject([{ displayName: 'Mara Lindqvist' }])
    expect(await db.suggestions.toArray()).toMatchObject([{ action: 'thank', status: 'open' }])
  })

  it('says that nothing is left only as far as it can know', async () => {
    const { ask, open } = start()
    await ask('changeSettings', { brand, listStrangers: false })
    await ask('upsertPerson', { network: 'x', author: mara })
    await ask('glyphsOfPosts', { posts: [praiseBy(mara), praiseBy(devon)] })
    open()
    await openMore('Mara Lindqvist')
    await click('Mark as done')
    expect(await screen.findByText(/People you have not added are not listed/)).toBeTruthy()
  })

  it('leaves a row on the list, and says why, when it could not be closed', async () => {
    const { refuse } = await openToday(mara)
    refuse('resolveSuggestion', 'Not saved.')
    await openMore('Mara Lindqvist')
    await click('Mark as done')
    expect((await screen.findByRole('alert')).textContent).toBe('Not saved.')
    expect(screen.getByRole('button', { name: 'Mara Lindqvist' })).toBeTruthy()
  })

  it('puts the focus on the row beside the one that was closed', async () => {
    await openToday(mara, devon)
    await openMore('Mara Lindqvist')
    const done = screen.getByRole('button', { name: 'Mark as done' })
    done.focus()
    fireEvent.click(done)
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Devon Hart'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mara Lindqvist' })).toBeNull())
  })

  it('says what else waits, and what the budget does not count', async () => {
    const { ask, keep, open } = start()
    await ask('changeSettings', { brand, dailyBudget: 1 })
    await keep(mara)
    await keep(devon)
    const aside = (who: typeof mara) => ({
      ...praiseBy(who),
      text: 'Thank you, Acme.',
      mentions: [],
    })
    const complaint = { ...praiseBy(mara), key: '2', text: '@acme, my order is late again.' }
    await ask('glyphsOfPosts', { posts: [aside(mara), aside(devon), complaint] })
    open()
    expect(await screen.findByText('One more can wait for another day.')).toBeTruthy()
    expect(
      screen.getByText('Mentions and complaints do not count towards your 1 a day.'),
    ).toBeTruthy()
    expect(screen.getByText('0 of 2 done today')).toBeTruthy()
  })

  it('reminds of a promise that is due', async () => {
    const { ask, keep, open } = start()
    const personId = await keep(mara)
    await ask('addFollowUp', { personId, why: 'Send the strap', due: Date.now() - DAY })
    open()
    const promise = await screen.findByText('Follow-up: Send the strap')
    expect(promise.parentElement?.textContent).toContain('due yesterday')
    await click('Mark as done: Mara Lindqvist')
    expect(await screen.findByText('Nothing to do today')).toBeTruthy()
  })
})
