import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { VipProgramme } from '../../../components/vip/VipProgramme'
import { createVipService } from '../../../lib/dashboard/vip'
import { DAY } from '../../../lib/model/days'
import { Draw } from '../../../lib/model/vip/draw'
import { author, startBackground } from './background'

const NAMES = ['Ann Ash', 'Ben Birch', 'Cleo Cedar'] as const

/** The section on an address, with three VIP advocates of whom one waits too long. */
async function open(...rest: string[]) {
  const { db, ask, context } = startBackground()
  await ask('changeSettings', { staffName: 'Robin' })
  const saved: { name: string; text: string }[] = []
  const work = createVipService(context, (name, text) => {
    saved.push({ name, text: String(text) })
  })
  const ids: string[] = []
  for (const [index, name] of NAMES.entries()) {
    const who = author(name, name.split(' ')[0]?.toLowerCase() ?? '')
    const { person } = await ask('upsertPerson', { network: 'x', author: who })
    await ask('setVip', { personId: person.id, vip: true, why: `Reason ${index + 1}` })
    ids.push(person.id)
  }
  await db.people.update(ids[1] ?? '', { lastContactAt: Date.now() - 60 * DAY })
  await db.people.update(ids[0] ?? '', { lastContactAt: Date.now() - 2 * DAY })
  const show = (...parts: string[]) => <VipProgramme service={work} rest={parts} />
  const { rerender } = render(show(...rest))
  return { db, ask, work, ids, saved, go: (...parts: string[]) => rerender(show(...parts)) }
}

const click = async (name: string | RegExp, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const namesInOrder = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

beforeEach(() => {
  location.hash = ''
})

describe('the members', () => {
  it('stand with who waits longest first, and say who is overdue', async () => {
    await open()
    await screen.findByText('3 VIP advocates')
    expect(screen.getByText('1 overdue')).toBeTruthy()
    expect(namesInOrder()).toEqual(['Ben Birch', 'Ann Ash', 'Cleo Cedar'])
  })

  it('are sorted by any column, both ways', async () => {
    await open()
    await click('Name')
    expect(namesInOrder()).toEqual([...NAMES])
    await click('Name')
    expect(namesInOrder()).toEqual([...NAMES].reverse())
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe(
      'descending',
    )
  })

  it('are found by name or reason as one types', async () => {
    await open()
    await screen.findByText('3 VIP advocates')
    type('Name or reason', 'reason 3')
    expect(namesInOrder()).toEqual(['Cleo Cedar'])
    type('Name or reason', 'nobody')
    await screen.findByText('No member matches “nobody”.')
  })

  it('become more with somebody who is kept, and the reason', async () => {
    const { ask } = await open()
    await ask('upsertPerson', { network: 'x', author: author('Dan Dogwood', 'dan') })
    await click('Add a member')
    type('Person: name or handle', 'dan')
    await click(/Dan Dogwood/)
    type('Why Dan Dogwood?', 'Writes the best how-tos')
    await click('Make VIP advocate')
    await screen.findByText('Writes the best how-tos')
    expect(screen.getByText('4 VIP advocates')).toBeTruthy()
  })
})

describe('a campaign', () => {
  it('is made, says whom to tell, and notes whom with one click', async () => {
    const { db, go, ids } = await open('campaigns')
    await screen.findByText('No campaigns yet')
    await click('New campaign')
    type('What it is about', 'The autumn pack')
    await click('Start the campaign')
    await waitFor(() => expect(location.hash).toMatch(/^#\/vip\/campaigns\/[0-9a-f-]{36}$/))
    go(...location.hash.slice(2).split('/').slice(1))
    await click('Mark as told: Ben Birch')
    await screen.findByText('Nothing heard so far')
    expect(await db.rewards.toArray()).toMatchObject([{ personId: ids[1], kind: 'preview' }])
    const told = within(screen.getByRole('region', { name: 'Told' }))
    expect(told.getByText('Ben Birch')).toBeTruthy()
    expect(told.getByText('Robin')).toBeTruthy()
    fireEvent.click(told.getByLabelText('Took part'))
    await waitFor(async () => expect((await db.campaigns.toArray())[0]?.tookPart).toEqual([ids[1]]))
    await click('Ben Birch was not told after all')
    await screen.findByText('Nobody has been told yet.')
    expect(await db.rewards.count()).toBe(0)
  })

  it('is not saved when it would end before it starts', async () => {
    const { db } = await open('campaigns')
    await click('New campaign')
    type('What it is about', 'Too short')
    type('From', '2026-05-02')
    type('To (optional)', '2026-05-01')
    await click('Start the campaign')
    expect((await screen.findByRole('alert')).textContent).toContain('end before it starts')
    expect(screen.getByLabelText<HTMLInputElement>('What it is about').value).toBe('Too short')
    expect(await db.campaigns.count()).toBe(0)
  })

  it('that was changed keeps who was told meanwhile', async () => {
    const { db, work, ids, go } = await open('campaigns')
    const plan = { id: crypto.randomUUID(), name: 'Before', kind: 'preview', startsAt: 1 } as const
    await work.createCampaign(plan)
    go('campaigns', plan.id)
    await click('Edit')
    await db.campaigns.update(plan.id, { asked: [ids[0] ?? ''] })
    type('What it is about', 'After')
    await click('Save')
    await screen.findByRole('heading', { name: 'After' })
    expect(await db.campaigns.get(plan.id)).toMatchObject({ name: 'After', asked: [ids[0]] })
  })

  it('that was changed keeps what somebody else changed in it meanwhile', async () => {
    const { db, ask, work, go } = await open('campaigns')
    const plan = { id: crypto.randomUUID(), name: 'Before', kind: 'preview', startsAt: 1 } as const
    await work.createCampaign(plan)
    go('campaigns', plan.id)
    await click('Edit')
    await ask('changeCampaign', { id: plan.id, changes: { endsAt: 2, preference: 'information' } })
    type('What it is about', 'After')
    await click('Save')
    await screen.findByRole('heading', { name: 'After' })
    expect(await db.campaigns.get(plan.id)).toMatchObject({ endsAt: 2, preference: 'information' })
  })

  it('that is gone says so', async () => {
    await open('campaigns', crypto.randomUUID())
    await screen.findByText('This campaign no longer exists')
  })
})

describe('a draw', () => {
  it('is drawn, checked, saved without names, and its prize logged', async () => {
    const { db, go, saved } = await open('draws')
    await click('New draw')
    await screen.findByText(/^3 people can win\./)
    type('Prize', 'A backpack')
    type('Published phrase', 'Fog over Lisbon')
    await click('Draw')
    await waitFor(() => expect(location.hash).toMatch(/^#\/vip\/draws\//))
    go(...location.hash.slice(2).split('/').slice(1))
    await click('Check this draw')
    await screen.findByText(/^Verified/)
    await click('Save as a file')
    const { recipe, eligible, phrase } = JSON.parse(saved[0]?.text ?? '{}')
    expect(recipe).toHaveLength(5)
    expect(eligible).toHaveLength(3)
    expect(phrase).toBe('Fog over Lisbon')
    expect(NAMES.filter((name) => saved[0]?.text.includes(name))).toEqual([])
    await click(/^Log the prize as given/)
    await screen.findByText(/^Prize given on/)
    expect(await db.rewards.toArray()).toMatchObject([{ kind: 'giveaway', why: 'A backpack' }])
  })

  it('says when the kept list is not the one that was drawn from', async () => {
    const { db, work, go } = await open('draws')
    const request = {
      name: 'A',
      phrase: 'b',
      among: { of: 'vips' },
      count: 1,
      again: false,
    } as const
    const draw = await work.runDraw(request)
    await db.draws.put(Draw.parse({ ...draw, eligible: [...draw.eligible, crypto.randomUUID()] }))
    go('draws', draw.id)
    await click('Check this draw')
    await screen.findByText(/the list or the phrase is not the one/)
  })

  it.each([
    ['4', 'fewer people to draw from than winners'],
    ['0', 'a whole number of winners'],
    ['two', 'a whole number of winners'],
  ])('of %s winners among three is refused in words', async (count, why) => {
    const { db } = await open('draws')
    await click('New draw')
    type('Prize', 'A backpack')
    type('Published phrase', 'Fog over Lisbon')
    type('Winners', count)
    await click('Draw')
    expect((await screen.findByRole('alert')).textContent).toContain(why)
    expect(await db.draws.count()).toBe(0)
  })
})

describe('rewards', () => {
  it('are logged with what for, listed, and taken back', async () => {
    const { db } = await open('rewards')
    await screen.findByText('No rewards yet')
    await click('Log a gift')
    type('Person: name or handle', 'cleo')
    await click(/Cleo Cedar/)
    type('Reason', 'Her talk in Porto')
    await click('Log the gift')
    await screen.findByText('Her talk in Porto')
    expect(await db.rewards.toArray()).toMatchObject([{ kind: 'gift', why: 'Her talk in Porto' }])
    await click('Delete: Gift for Cleo Cedar')
    await click('Delete')
    await screen.findByText('No rewards yet')
  })

  it('are those of one person when one is chosen', async () => {
    const { work, ids } = await open('rewards')
    await work.logGift(ids[0] ?? '', 'For Ann', Date.now())
    await work.logGift(ids[1] ?? '', 'For Ben', Date.now())
    await screen.findByText('For Ben')
    type('Filter by person', 'ann')
    await click(/^Ann Ash/)
    await waitFor(() => expect(screen.queryByText('For Ben')).toBeNull())
    expect(screen.getByText('For Ann')).toBeTruthy()
    await click('All rewards')
    await screen.findByText('For Ben')
  })
})
