import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { fill, openSettings } from './settings-page'

describe('your brand', () => {
  it('takes handles as people write them', async () => {
    const { settings } = await openSettings()
    const field = fill('X', '@acme, https://x.com/acme_help')
    await waitFor(() => expect(settings().brand.handles.x).toEqual(['acme', 'acme_help']))
    await waitFor(() => expect(field.value).toBe('acme, acme_help'))
    fill('LinkedIn', 'https://www.linkedin.com/company/acme/')
    await waitFor(() => expect(settings().brand.handles.linkedin).toEqual(['acme']))
  })

  it('takes words one a line, the staffer’s name, and the days', async () => {
    const { settings } = await openSettings()
    fill('Keywords and hashtags', 'Ridge pack\n\n #repairnotreplace ')
    await waitFor(() => expect(settings().brand.words).toEqual(['Ridge pack', '#repairnotreplace']))
    fill('Your name', 'Robin')
    await waitFor(() => expect(settings().staffName).toBe('Robin'))
    fill(/^Days without contact/, '14')
    await waitFor(() => expect(settings().vipIntervalDays).toBe(14))
  })

  it('keeps each of the fields that are filled in faster than they are saved', async () => {
    const { settings } = await openSettings()
    fill('Brand name', 'Acme')
    fill('X', 'acme')
    fill('Facebook', 'facebook.com/acme')
    fill('Keywords and hashtags', 'Ridge pack')
    fill('Your name', 'Robin')
    await waitFor(() => expect(screen.getAllByText('Saved')).toHaveLength(5))
    expect(settings().staffName).toBe('Robin')
    expect(settings().brand).toEqual({
      name: 'Acme',
      handles: { ...NO_BRAND.handles, x: ['acme'], facebook: ['acme'] },
      words: ['Ridge pack'],
      competitors: [],
      team: [],
    })
  })

  const tooManyHandles = Array.from({ length: 51 }, (_, index) => `acme${index}`).join()
  const tooManyText = Array.from({ length: 1001 }, (_, index) => `word ${index}`).join('\n')

  it.each([
    ['Facebook', 'acme, Acme Outdoors', /^Accounts on Facebook not saved: “Acme Outdoors” is no/],
    ['X', tooManyHandles, /^Accounts on X not saved: 51 are too many, at most 50\./],
    [
      'Keywords and hashtags',
      tooManyText,
      /^Keywords not saved: 1,001 are too many, at most 1,000\./,
    ],
    ['Keywords and hashtags', 'a'.repeat(101), /^Keywords not saved: “a{40}…” is too long/],
    [/^Days without contact/, '0', /^Days not saved: enter a whole number from 1 to 365/],
    [/^Days without contact/, 'soon', /^Days not saved/],
    [/^Days without contact/, '', /^Days not saved/],
  ])('says at %s what is wrong, and keeps what was typed', async (label, typed, error) => {
    const { settings, asked } = await openSettings()
    const before = settings()
    const field = fill(label, typed)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(error)
    expect(alert.textContent).toContain('Nothing was lost.')
    expect(field.value).toBe(typed)
    expect(settings()).toBe(before)
    expect(asked).not.toContain('changeSettings')
  })

  it('keeps what was typed when the background could not save it', async () => {
    const { refuse } = await openSettings()
    refuse('changeSettings', 'Not saved: no space left. Nothing was lost.')
    const field = fill('Brand name', 'Acme')
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was lost')
    expect(field.value).toBe('Acme')
  })

  it('saves what was typed and not left when the page goes', async () => {
    const { settings, unmount } = await openSettings()
    fireEvent.input(screen.getByLabelText('Brand name'), { target: { value: 'Acme' } })
    unmount()
    await waitFor(() => expect(settings().brand.name).toBe('Acme'))
  })
})

it('keeps a change back to the old value while the new one is being saved', async () => {
  const { asked, settings } = await openSettings()
  fill('Your name', 'Robin')
  fill('Your name', '')
  await screen.findByText('Saved')
  expect(asked.filter((type) => type === 'changeSettings')).toHaveLength(2)
  await waitFor(() => expect(settings().staffName).toBe(''))
})
