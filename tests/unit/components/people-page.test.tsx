import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { reason } from '../../../lib/model/records'
import { noteTierMove } from '../../../lib/store/people'
import { namesShown, startPeople } from './people-context'

const DAY = 86_400_000
const click = async (name: string | RegExp, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))
const timeline = () => screen.getByRole('region', { name: 'Timeline' })
const happenings = () =>
  [...timeline().querySelectorAll('.contact-words > p:first-child')].map((one) => one.textContent)

/** Mara with something of everything, and her page open. */
async function openOnMara() {
  const people = startPeople()
  const { db, ask, keep, open } = people
  const personId = await keep('Mara Lindqvist')
  const now = Date.now()
  const ago = (days: number) => now - days * DAY
  const contact = { personId, direct: true, at: ago(5) } as const
  await ask('logContact', { ...contact, channel: 'meeting', direction: 'in', kind: 'other' })
  await db.observations.add({
    network: 'x',
    postKey: 'p1',
    postUrl: 'https://x.com/maralindqvist/status/1',
    personId,
    identityKey: 'handle:maralindqvist',
    label: 'positive',
    at: ago(4),
  })
  const own = { id: crypto.randomUUID(), personId }
  await db.insights.add({
    ...own,
    text: 'Straps wear out first',
    topic: 'Straps',
    sentiment: 'negative',
    at: ago(3),
  })
  await db.rewards.add({ ...own, kind: 'gift', at: ago(2), why: 'For the long report' })
  const person = await db.people.get(personId)
  if (!person) throw new Error('Mara was not kept.')
  const reasons = [reason('reason_tier_good_days', 2, 90)]
  await noteTierMove(db, person, 'engaged', { at: ago(1), by: 'Robin', reasons })
  open(personId)
  await screen.findByRole('heading', { name: 'Mara Lindqvist' })
  await waitFor(() => expect(happenings()).toHaveLength(5))
  return { ...people, personId }
}

describe('the page of a person', () => {
  it('tells everything that happened, the latest first, with the evidence of a tier', async () => {
    await openOnMara()
    expect(happenings()).toEqual([
      'Tier: Not known → Engaged, by Robin',
      'Gift',
      'Insight: Straps',
      'Positive post about us',
      'Other contact from them',
    ])
    expect(
      within(timeline()).getByText('They spoke well of you on 2 of the last 90 days.'),
    ).toBeTruthy()
    const post = within(timeline()).getByRole('link', { name: 'Open post' })
    expect(post.getAttribute('href')).toBe('https://x.com/maralindqvist/status/1')
    expect(post.getAttribute('rel')).toBe('noreferrer')
  })

  it('shows one kind of them alone', async () => {
    await openOnMara()
    await click('1 reward')
    expect(happenings()).toEqual(['Gift'])
    await click('Everything')
    expect(happenings()).toHaveLength(5)
  })

  it('logs a contact and takes it away again', async () => {
    await openOnMara()
    await click('Log a contact')
    await click('Log contact')
    await waitFor(() => expect(happenings()[0]).toBe('Thanks from us'))
    await click('Delete: Thanks from us')
    await click('Delete')
    await waitFor(() => expect(happenings()).toHaveLength(5))
  })

  it('keeps what is typed about their influence, and refuses what is no number', async () => {
    const { db, personId } = await openOnMara()
    const save = (label: string, value: string) => {
      const field = screen.getByLabelText(label)
      fireEvent.input(field, { target: { value } })
      fireEvent.change(field)
    }
    const influence = async () => (await db.people.get(personId))?.influence
    save('Followers', '1200')
    await waitFor(async () => expect(await influence()).toEqual({ followers: 1200 }))
    save('Lifetime value', '99,5')
    await waitFor(async () =>
      expect(await influence()).toEqual({ followers: 1200, lifetimeValue: 99.5 }),
    )
    save('Followers', 'many')
    expect((await screen.findByRole('alert')).textContent).toContain('“many” is not a number')
    expect(await influence()).toEqual({ followers: 1200, lifetimeValue: 99.5 })
    save('Followers', '')
    save('Lifetime value', '')
    await waitFor(async () => expect(await influence()).toBeUndefined())
  })

  it('sets the day on which the tier is looked at again, and clears it', async () => {
    const { db, personId } = await openOnMara()
    const day = screen.getByLabelText('Review the tier on')
    fireEvent.change(day, { target: { value: '2030-03-01' } })
    const reviewAfter = async () => (await db.people.get(personId))?.reviewAfter
    const first = new Date('2030-03-01T00:00').getTime()
    await waitFor(async () => expect(await reviewAfter()).toBe(first))
    fireEvent.change(day, { target: { value: '' } })
    await waitFor(async () => expect(await reviewAfter()).toBeUndefined())
  })

  it('shows what the CRM knows, an address as a link', async () => {
    const { db, personId, ask } = await openOnMara()
    await db.people.update(personId, {
      crm: { Site: 'https://mara.example', City: 'Malmö' },
      emails: ['mara@work.example', 'mara@home.example'],
      externalIds: [
        { source: 'hubspot', id: '901' },
        { source: 'table 1a2b3c4d', id: 'c-7' },
      ],
    })
    await ask('updatePerson', { personId, changes: {} })
    expect(await screen.findByText('Malmö')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'https://mara.example' })).toBeTruthy()
    for (const shown of ['mara@work.example', 'mara@home.example', '901 (hubspot)', 'c-7']) {
      expect(screen.getByText(shown)).toBeTruthy()
    }
  })

  it('goes back to the list when they are deleted', async () => {
    const { personId } = await openOnMara()
    location.hash = `#/people/${personId}`
    await click('Delete this person')
    await click('Delete for good')
    await waitFor(() => expect(location.hash).toBe('#/people'))
  })

  it('says so when they are not kept any more', async () => {
    startPeople().open(crypto.randomUUID())
    expect((await screen.findByRole('alert')).textContent).toContain('no longer here')
  })

  it('says of an address that is nobody’s that it leads to nobody, and to everybody', async () => {
    startPeople().open('mara')
    expect(await screen.findByRole('heading', { name: 'Person not found' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('link', { name: 'All people' }).getAttribute('href')).toBe('#/people')
  })
})

describe('suggested tiers', () => {
  async function openOnTwo() {
    const people = startPeople()
    for (const name of ['Mara Lindqvist', 'Ned Vance']) {
      const personId = await people.keep(name)
      for (const days of [3, 9]) {
        await people.db.observations.add({
          network: 'x',
          postKey: `${name} ${days}`,
          personId,
          identityKey: 'handle:x',
          label: 'positive',
          at: Date.now() - days * DAY,
        })
      }
    }
    people.open('tiers')
    await screen.findByText('2 suggestions')
    const of = (name: string) => {
      const row = screen.getByRole('link', { name }).closest('li')
      if (!row) throw new Error(`${name} is not suggested.`)
      return within(row as HTMLElement)
    }
    return { ...people, of }
  }

  it('are accepted one by one, with their evidence kept', async () => {
    const { db, of } = await openOnTwo()
    expect(of('Mara Lindqvist').getByText(/spoke well of you on 2 of/)).toBeTruthy()
    fireEvent.click(of('Mara Lindqvist').getByRole('button', { name: 'Move to “Engaged”' }))
    await of('Mara Lindqvist').findByText(/^Moved, with the reasons/)
    const tiers = (await db.people.toArray()).map(({ displayName, tier }) => [displayName, tier])
    expect(Object.fromEntries(tiers)).toEqual({
      'Mara Lindqvist': 'engaged',
      'Ned Vance': 'unknown',
    })
    expect(await db.tierMoves.toArray()).toMatchObject([
      { to: 'engaged', reasons: [{ key: 'reason_tier_good_days', facts: [2, 90] }] },
    ])
  })

  it('are turned down and remembered', async () => {
    const { db, of } = await openOnTwo()
    fireEvent.click(of('Ned Vance').getByRole('button', { name: 'Leave at “Not known”' }))
    await of('Ned Vance').findByText(/^Left unchanged/)
    expect(await db.refusals.toArray()).toMatchObject([{ about: 'tier', what: 'engaged' }])
    expect(await db.tierMoves.count()).toBe(0)
  })

  it('say what brings them about while there are none', async () => {
    startPeople().open('tiers')
    expect(await screen.findByText('No tiers to review')).toBeTruthy()
  })
})

describe('one person twice', () => {
  async function openOnPair() {
    const people = startPeople()
    await people.keep('Mara Lindqvist')
    const author = {
      name: 'Mara Lindqvist',
      handle: 'mara-l',
      url: 'https://www.linkedin.com/in/mara-l/',
      kind: 'person' as const,
    }
    await people.ask('upsertPerson', { network: 'linkedin', author })
    people.open('merges')
    await screen.findByText('Both are called Mara Lindqvist.')
    return people
  }

  it('is merged, and parted again', async () => {
    const { db } = await openOnPair()
    const before = await db.people.count()
    await click('Merge into Mara Lindqvist')
    await screen.findByText('Merged into one.')
    expect(await db.people.count()).toBe(before - 1)
    await click('Undo')
    await screen.findByText('Two people again.')
    expect(await db.people.count()).toBe(before)
  })

  it('is left apart for good', async () => {
    const { db, open } = await openOnPair()
    await click('Not the same')
    await screen.findByText(/^Kept separate/)
    expect(await db.refusals.toArray()).toMatchObject([{ about: 'merge' }])
    expect(await db.people.count()).toBe(2)
    open('merges')
    expect(await screen.findByText('No duplicates found')).toBeTruthy()
  })

  it('says what was wrong when it cannot be merged, and merges nothing', async () => {
    const { db, refuse } = await openOnPair()
    refuse('mergePeople', 'Both have an account on the same network.')
    await click('Merge into Mara Lindqvist')
    expect((await screen.findByRole('alert')).textContent).toContain('same network')
    expect(await db.people.count()).toBe(2)
  })
})

it('opens the list where it was left', async () => {
  const people = startPeople()
  for (const name of ['Ada Berg', 'Bea Costa']) await people.keep(name)
  const list = people.open()
  await waitFor(() => expect(namesShown()).toHaveLength(2))
  const find = 'Name, handle, note or CRM'
  fireEvent.input(screen.getByLabelText(find), { target: { value: 'bea' } })
  await waitFor(() => expect(namesShown()).toEqual(['Bea Costa']))
  list.unmount()
  people.open()
  await waitFor(() => expect(namesShown()).toEqual(['Bea Costa']))
  expect(screen.getByLabelText<HTMLInputElement>(find).value).toBe('bea')
})
