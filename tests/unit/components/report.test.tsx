import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { periodOf } from '../../../components/report/PeriodLinks'
import { RelationshipSection } from '../../../components/report/RelationshipSection'
import { TimeChart } from '../../../components/ui/chart/TimeChart'
import { relationshipReports } from '../../../lib/dashboard/relationships'
import { date } from '../../../lib/i18n'
import { DAY } from '../../../lib/model/days'
import type { PersonChanges } from '../../../lib/model/person/person'
import type { Interaction } from '../../../lib/model/records'
import type { Period } from '../../../lib/model/reports/periods'
import type { RelationshipReport } from '../../../lib/model/reports/relationships/report'
import { author, startBackground } from './background'

vi.mock('../../../components/ui/chart/drawPlot', () => ({ drawPlot: vi.fn() }))

const paper = { print: vi.fn(), brand: async () => 'Acme', saveFile: vi.fn(), saveTable: vi.fn() }

/** A background, ways to fill it, and `open` that opens the section on it. */
function start() {
  const background = startBackground()
  const { ask, onChanged, context } = background
  const open = (period: Period = 'quarter') =>
    render(
      <RelationshipSection
        period={period}
        read={relationshipReports(context)}
        onChanged={onChanged}
        paper={paper}
      />,
    )
  const keep = async (name: string, changes: PersonChanges = {}) => {
    const who = author(name, name.replace(/\W/g, ''))
    const { person } = await ask('upsertPerson', { network: 'x', author: who })
    await ask('updatePerson', { personId: person.id, changes })
    return person.id
  }
  const log = (personId: string, daysAgo: number, changes: Partial<Interaction> = {}) =>
    ask('logContact', {
      personId,
      channel: 'x',
      direction: 'in',
      kind: 'mention',
      direct: false,
      at: Date.now() - daysAgo * DAY,
      ...changes,
    })
  return { ...background, open, keep, log }
}

const figure = (name: string) => screen.findByRole('region', { name })

it('says what to do first while nobody is kept', async () => {
  start().open()
  expect(await screen.findByText('No people yet')).toBeTruthy()
})

it('reads anew when something changes', async () => {
  const { open, keep } = start()
  await keep('Mara', { tier: 'engaged' })
  open()
  expect((await figure('Tiers over time')).textContent).toContain('From one person')
  await keep('Devon')
  await waitFor(async () =>
    expect((await figure('Tiers over time')).textContent).toContain('From 2 people'),
  )
})

it('has whom and which days it is about, for whoever reads it on paper', async () => {
  const { open, keep, log } = start()
  await log(await keep('Mara'), 40)
  open('month')
  const brand = await screen.findByText('Acme')
  const days = `${date(Date.now() - 30 * DAY)} to ${date(Date.now())}`
  await waitFor(() => expect(brand.closest('p')?.textContent).toBe(`Acme · ${days}`))
})

it('tells the gravity of too few people not at all', async () => {
  const { open, keep } = start()
  await keep('Mara', { tier: 'engaged' })
  open()
  const moves = await figure('Tier changes and gravity')
  expect(within(moves).getByText('At least ten people with a known tier are needed.')).toBeTruthy()
  expect(within(moves).getByText(/No tier changed since/)).toBeTruthy()
})

it('shares few contacts out among no tiers, and has the numbers all the same', async () => {
  const { open, keep, log } = start()
  const mara = await keep('Mara', { tier: 'engaged' })
  await log(mara, 2, { direction: 'out', kind: 'thank' })
  open()
  const effort = await figure('Effort by tier')
  expect(effort.textContent).toContain('is too few to compare')
  const table = within(effort).getByRole('table', { hidden: true })
  const row = within(table).getByRole('row', { name: /^Engaged/, hidden: true })
  expect(row.textContent).toBe('Engaged11100%0%100%')
})

it('points at the tier that brings most and gets little', async () => {
  const { open, keep, log } = start()
  const fan = await keep('Mara', { tier: 'fully_engaged' })
  const other = await keep('Devon', { tier: 'not_engaged' })
  await log(fan, 1, { kind: 'share' })
  for (let nth = 0; nth < 10; nth++) await log(other, 2, { direction: 'out', kind: 'invite' })
  open()
  const effort = await figure('Effort by tier')
  expect(effort.textContent).toContain(
    'Fully engaged: 100% of relationship strength, 0% of your contacts.',
  )
})

it('keeps answered and unanswered apart, and gives no half of a few', async () => {
  const { open, keep, log } = start()
  for (let nth = 0; nth < 5; nth++) {
    const id = await keep(`Mara ${nth}`)
    await log(id, 3, { kind: 'question' })
    await log(id, 2, { direction: 'out', kind: 'answer' })
  }
  await log(await keep('Devon'), 3, { kind: 'complaint' })
  open()
  const answers = await figure('Response time')
  expect(answers.textContent).toContain('median 24 hours · 5 answered · none waiting')
  expect(answers.textContent).toContain('too few for a response time · none answered · one waiting')
})

it('leads to the VIP advocates who wait', async () => {
  const { open, keep, log, ask } = start()
  const mara = await keep('Mara')
  await ask('setVip', { personId: mara, vip: true, why: '' })
  await log(mara, 50)
  open()
  const waiting = await figure('Overdue VIP advocates')
  const link = within(waiting).getByRole('link', { name: 'Mara' })
  expect(link.getAttribute('href')).toBe(`#/people/${mara}`)
  expect(waiting.textContent).toContain('last contact 50 days ago')
})

it('opens on what moved: advocates, answers in time, whom we neglect', async () => {
  const { open, keep, log, db } = start()
  const mara = await keep('Mara', { tier: 'engaged' })
  const devon = await keep('Devon', { tier: 'fully_engaged' })
  await db.people.update(mara, { tier: 'fully_engaged', createdAt: Date.now() - 80 * DAY })
  await db.people.update(devon, { createdAt: Date.now() - 80 * DAY })
  await db.tierMoves.clear()
  await db.tierMoves.add({
    id: crypto.randomUUID(),
    personId: mara,
    from: 'engaged',
    to: 'fully_engaged',
    reasons: [],
    by: 'Robin',
    at: Date.now() - 5 * DAY,
  })
  await log(mara, 9)
  await log(mara, 8.5, { direction: 'out', kind: 'answer' })
  await log(devon, 7)
  await log(devon, 2, { direction: 'out', kind: 'answer' })
  await log(devon, 1, { kind: 'question' })
  open()
  const summary = await figure('In short')
  expect(summary.textContent).toContain('+1 −0')
  expect(summary.textContent).toContain('Answered within 24 hours33%')
  expect(summary.textContent).toContain(
    '3 mentions, complaints and questions: 2 answered, 1 waiting',
  )
  const moves = await figure('Tier changes and gravity')
  const moved = within(moves).getByText('Mara')
  expect(moved.getAttribute('href')).toBe(`#/people/${mara}`)
  expect(moved.closest('li')?.textContent).toContain('Engaged → Fully engaged')
})

it('leaves for paper, and each table as a file', async () => {
  const { open, keep } = start()
  await keep('Mara', { tier: 'engaged' })
  open()
  const tiers = await figure('Tiers over time')
  fireEvent.click(within(tiers).getByText('Save as CSV'))
  const [name, rows] = paper.saveTable.mock.lastCall ?? []
  expect(name).toBe('Tiers over time')
  expect(rows[0].slice(0, 3)).toEqual(['Week from', 'Fully engaged', 'Engaged'])
  fireEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
  expect(paper.print).toHaveBeenCalledOnce()
})

it('tells what went wrong, and tries again', async () => {
  const { keep, onChanged } = start()
  await keep('Mara')
  let fails = true
  const read = async () => {
    if (fails) throw new Error('gone')
    return { people: 0, contacts: { asked: 0 } } as RelationshipReport
  }
  render(<RelationshipSection period="quarter" read={read} onChanged={onChanged} paper={paper} />)
  expect((await screen.findByRole('alert')).textContent).toContain('What was saved is safe')
  fails = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('No people yet')).toBeTruthy()
})

it('ends a reading that nobody waits for, and shows how far the one is that counts', async () => {
  const signals: AbortSignal[] = []
  const read = (_: Period, onProgress: (share: number) => void, signal: AbortSignal) => {
    signals.push(signal)
    onProgress(0.4)
    return new Promise<RelationshipReport>(() => undefined)
  }
  const section = (period: Period) => (
    <RelationshipSection period={period} read={read} onChanged={() => undefined} paper={paper} />
  )
  const { rerender, unmount } = render(section('quarter'))
  const bar = await screen.findByRole('progressbar')
  await waitFor(() => expect(bar).toHaveProperty('value', 0.4))
  rerender(section('year'))
  await waitFor(() => expect(signals).toHaveLength(2))
  expect(signals[0]?.aborted).toBe(true)
  unmount()
  await waitFor(() => expect(signals[1]?.aborted).toBe(true))
})

describe('the period', () => {
  it.each([
    [['year'], 'year'],
    [[], 'quarter'],
    [['decade'], 'quarter'],
  ])('of the address %j is %s', (rest, period) => {
    expect(periodOf(rest)).toBe(period)
  })
})

describe('a chart of time', () => {
  const chart = (values: (number | null)[]) =>
    render(
      <TimeChart
        label="Thanks, step by step"
        unit="week"
        shape="lines"
        steps={values.map((_, nth) => `step ${nth}`)}
        series={[{ label: 'Thanks', values, color: 'good' }]}
        format={String}
      />,
    )

  it('has a name', () => {
    chart([1, 2, 3])
    expect(screen.getByRole('img', { name: 'Thanks, step by step' })).toBeTruthy()
  })

  it('is not drawn through two points', () => {
    chart([1, null, 3, 0])
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/at least three weeks/)).toBeTruthy()
  })
})
