import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { fill, openSettings } from './settings-page'

describe('the settings', () => {
  it.each([
    ['Suggestions per day', '8', { dailyBudget: 8 }],
    [/^Cool-down/, '21', { coolDownDays: 21 }],
    [/^Days without contact/, '14', { vipIntervalDays: 14 }],
    ['Days until it is forgotten', '90', { observationsKeptDays: 90 }],
    ['Your name', 'Robin', { staffName: 'Robin' }],
    ['Sign-off in drafts', 'Robin from Acme', { signature: 'Robin from Acme' }],
    ['Hand over to', 'Ines\ncare@acme.example', { escalateTo: ['Ines', 'care@acme.example'] }],
    ['Your own keywords', 'recall', { escalationWords: ['recall'] }],
    ['Helpline', 'Call 0000', { helpLine: 'Call 0000' }],
    ['Link in drafts', 'https://acme.example/help', { draftLink: 'https://acme.example/help' }],
  ])('keep what is written at %s', async (label, typed, expected) => {
    const { settings } = await openSettings()
    fill(label, typed)
    await waitFor(() => expect(settings()).toMatchObject(expected))
  })

  it.each([
    ['Suggestions per day', '101', /whole number from 0 to 100/],
    [/^Cool-down/, 'soon', /^Days not saved/],
    ['Days until it is forgotten', '29', /from 30 to 3650/],
    ['X', 'Acme Outdoors', /“Acme Outdoors” is not a handle/],
  ])('say at %s what is wrong, and change nothing', async (label, typed, error) => {
    const { settings } = await openSettings()
    const before = settings()
    fill(label, typed)
    expect((await screen.findByRole('alert')).textContent).toMatch(error)
    expect(settings()).toEqual(before)
  })

  it('say what the organisation set, and cannot change it', async () => {
    const brand = { name: 'Globex', handles: { x: ['globex'] } }
    const managed = { values: { brand, networks: { linkedin: true }, overlays: false } }
    await openSettings({ managed: { ...managed, unreadable: ['brand.word'] } })
    await screen.findByText(/cannot be read and are ignored: brand\.word/)
    const locked = (role: string, name: string) =>
      screen.getByRole<HTMLInputElement>(role, { name }).matches(':disabled')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Brand name' }).value).toBe(
      'Globex',
    )
    expect(locked('textbox', 'Brand name')).toBe(true)
    expect(locked('textbox', 'X')).toBe(true)
    expect(locked('textbox', 'LinkedIn')).toBe(false)
    expect(locked('switch', 'LinkedIn')).toBe(true)
    expect(locked('switch', 'X')).toBe(false)
    expect(locked('radio', 'Side panel only')).toBe(true)
    expect(screen.getAllByText('Set by your organisation')).toHaveLength(4)
  })

  it('keep each field of the brand that is left faster than it is saved', async () => {
    const { settings } = await openSettings()
    fill('Brand name', 'Acme')
    fill('X', '@acme, https://x.com/acme_help')
    fill('Keywords and hashtags', 'Ridge pack')
    fill(/^Your team/, 'robin_acme')
    await waitFor(() =>
      expect(settings().brand).toEqual({
        ...NO_BRAND,
        name: 'Acme',
        handles: { ...NO_BRAND.handles, x: ['acme', 'acme_help'] },
        words: ['Ridge pack'],
        team: ['robin_acme'],
      }),
    )
  })

  it('do not write over what another page changed in the brand meanwhile', async () => {
    const { ask, settings } = await openSettings()
    await ask('changeSettings', { brand: { ...NO_BRAND, competitors: ['Globex'] } })
    fill('Brand name', 'Acme')
    await waitFor(() => expect(settings().brand.name).toBe('Acme'))
    expect(settings().brand.competitors).toEqual(['Globex'])
  })

  it('list whoever waits for an answer until it is switched off', async () => {
    const { settings } = await openSettings()
    const lever = screen.getByRole('switch', {
      name: 'List everybody who is waiting for an answer',
    })
    expect(lever.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(lever)
    await waitFor(() => expect(settings().listStrangers).toBe(false))
  })

  it('switch LinkedIn on only after its terms were agreed to', async () => {
    const { settings } = await openSettings()
    const lever = screen.getByRole('switch', { name: 'LinkedIn' })
    fireEvent.click(lever)
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(settings().networks.linkedin).toBe(false)
    fireEvent.click(lever)
    fireEvent.click(screen.getByRole('button', { name: 'Switch on' }))
    await waitFor(() => expect(settings().networks.linkedin).toBe(true))
  })

  it('put Ardent into the side panel alone, and choose a look', async () => {
    const { settings } = await openSettings()
    const despiteTerms = () => screen.queryByRole('switch', { name: 'Markers on LinkedIn as well' })
    expect(settings().overlaysDespiteTerms).toBe(false)
    fireEvent.click(despiteTerms() as HTMLElement)
    await waitFor(() => expect(settings().overlaysDespiteTerms).toBe(true))
    fireEvent.click(screen.getByLabelText('Side panel only'))
    await waitFor(() => expect(settings().overlays).toBe(false))
    await waitFor(() => expect(despiteTerms()).toBeNull())
    fireEvent.click(screen.getByLabelText('Dark'))
    await waitFor(() => expect(settings().appearance).toBe('dark'))
  })

  it('say how drafts address people, and which languages the person writes', async () => {
    const { settings } = await openSettings()
    const address = screen.getByLabelText('How drafts address people')
    fireEvent.input(address, { target: { value: 'formal' } })
    await waitFor(() => expect(settings().draftAddress).toBe('formal'))
    fireEvent.input(address, { target: { value: 'post' } })
    await waitFor(() => expect(settings().draftAddress).toBe('post'))
    fireEvent.click(screen.getByLabelText('European Portuguese'))
    await waitFor(() => expect(settings().draftLanguages).toEqual(['pt-PT']))
  })

  it('list the shortcuts, and lead to where the browser changes them', async () => {
    const { openShortcuts } = await openSettings()
    const term = await screen.findByText('Open the panel for this post')
    expect(term.parentElement?.textContent).toContain('Alt+Shift+O')
    expect(screen.getByText(/^Capture an insight/).parentElement?.textContent).toContain('not set')
    fireEvent.click(screen.getByRole('button', { name: 'Change them in the browser' }))
    expect(openShortcuts).toHaveBeenCalledOnce()
  })

  it('lead back to the welcome page', async () => {
    const { openWelcome } = await openSettings()
    fireEvent.click(screen.getByRole('button', { name: 'Open the welcome page' }))
    expect(openWelcome).toHaveBeenCalledOnce()
  })
})

describe('reminders', () => {
  it('are switched on once the browser allows them, with quiet hours, days off and a zone', async () => {
    const { settings, askToNotify } = await openSettings()
    expect(screen.queryByLabelText('Quiet from')).toBeNull()
    fireEvent.click(screen.getByRole('switch', { name: 'Notifications' }))
    await screen.findByLabelText('Quiet from')
    expect(askToNotify).toHaveBeenCalledOnce()
    expect(settings().reminders.notify).toBe(true)
    fireEvent.click(screen.getByLabelText('Sun'))
    await waitFor(() => expect(settings().reminders.daysOff).toEqual([6]))
    fill('Time zone of these times', 'Mars/Base')
    await screen.findByText(/“Mars\/Base” is not a time zone/)
    fill('Time zone of these times', 'Asia/Tokyo')
    await waitFor(() => expect(settings().reminders.timeZone).toBe('Asia/Tokyo'))
  })

  it('stay off, and say so, where the browser does not allow them', async () => {
    const { settings } = await openSettings({ allowed: false })
    fireEvent.click(screen.getByRole('switch', { name: 'Notifications' }))
    await screen.findByText(/does not let Ardent show notifications/)
    expect(settings().reminders.notify).toBe(false)
  })
})

describe('people who speak well of the brand and are not kept', () => {
  const title = 'Advocates you have not added yet'

  it('are not listed, nor counted, until the user wants them to be', async () => {
    const { settings } = await openSettings()
    expect(screen.queryByText(title)).toBeNull()
    fireEvent.click(screen.getByRole('switch', { name: 'Discover advocates' }))
    await waitFor(() => expect(settings().discoverAdvocates).toBe(true))
    expect(await screen.findByText(/^Nobody yet/)).toBeTruthy()
  })

  it('can be kept, and are on the list no longer', async () => {
    const { db } = await openSettings({ discovering: true })
    const keep = await screen.findByRole('button', { name: 'Add dhart' })
    keep.focus()
    fireEvent.click(keep)
    await screen.findByText(/^Nobody yet/)
    expect(await db.people.toArray()).toMatchObject([{ displayName: 'dhart' }])
    await waitFor(() => expect(document.activeElement?.textContent).toBe(title))
  })

  it('can be ignored for good', async () => {
    const { db } = await openSettings({ discovering: true })
    const row = (await screen.findByText('dhart')).closest('li')
    expect(row && within(row).getByText(/one positive post · today/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Ignore dhart' }))
    await screen.findByText(/^Nobody yet/)
    expect(await db.people.count()).toBe(0)
  })

  it('are forgotten at once when the user wants it no longer', async () => {
    const { db } = await openSettings({ discovering: true })
    await screen.findByText('dhart')
    fireEvent.click(screen.getByRole('switch', { name: 'Discover advocates' }))
    await waitFor(async () => expect(await db.discoveries.count()).toBe(0))
    expect(screen.queryByText(title)).toBeNull()
  })
})
