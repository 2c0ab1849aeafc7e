import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { ListeningSection } from '../../../components/listening/ListeningSection'
import { createListeningService } from '../../../lib/dashboard/listening'
import { DAY } from '../../../lib/model/days'
import type { Insight, Interaction } from '../../../lib/model/records'
import type { Period } from '../../../lib/model/reports/periods'
import { author, startBackground } from './background'

vi.mock('../../../components/ui/chart/drawPlot', () => ({ drawPlot: vi.fn() }))

/** A background, ways to fill it, and `open` that opens the section on it. */
function start() {
  const background = startBackground()
  const { ask, db, context } = background
  const open = (period: Period = 'quarter') =>
    render(
      <ListeningSection
        period={period}
        service={createListeningService(context)}
        paper={{ print: vi.fn(), brand: async () => '', saveFile: vi.fn(), saveTable: vi.fn() }}
      />,
    )
  const capture = (topic: string, daysAgo = 1, changes: Partial<Insight> = {}) =>
    db.insights.add({
      id: crypto.randomUUID(),
      topic,
      text: `On ${topic}`,
      sentiment: 'neutral',
      at: Date.now() - daysAgo * DAY,
      ...changes,
    })
  const captureMany = (topic: string, count: number, daysAgo: number) =>
    Promise.all(Array.from({ length: count }, () => capture(topic, daysAgo)))
  const keep = async (name: string) =>
    (await ask('upsertPerson', { network: 'x', author: author(name, name.replace(/\W/g, '')) }))
      .person
  const send = async (personId: string, changes: Partial<Interaction> = {}) =>
    ask('logContact', {
      personId,
      channel: 'x',
      direction: 'out',
      kind: 'thank',
      direct: false,
      at: Date.now() - DAY,
      ...changes,
    })
  return { ...background, open, capture, captureMany, keep, send }
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }))
const topics = () =>
  screen.getAllByRole('button', { name: /^Rename or merge/ }).map((one) => one.ariaLabel)
const quotes = () =>
  Array.from(document.querySelectorAll('blockquote'), ({ textContent }) => textContent)

it('opens on what is talked about most, and what rises', async () => {
  const { open, captureMany } = start()
  await captureMany('Straps', 3, 200)
  await captureMany('Repairs', 4, 5)
  await captureMany('Buckles', 9, 2)
  open()
  const summary = await screen.findByRole('region', { name: 'In short' })
  expect(summary.textContent).toContain('Most talked aboutBuckles9 of 13 insights')
  expect(summary.textContent).toContain('RisingBuckles9 now, none in the period before')
})

it('says what to do first while nothing is captured', async () => {
  start().open()
  expect(await screen.findByText('Nothing captured yet')).toBeTruthy()
  expect(screen.queryByText('Listening ratio')).toBeNull()
  expect(await screen.findByText(/No open question yet/)).toBeTruthy()
})

it('tells how much of the work is listening, by what went out on a network', async () => {
  const { open, captureMany, keep, send } = start()
  const { id } = await keep('Mara Lindqvist')
  for (let nth = 0; nth < 6; nth++) await send(id)
  await send(id, { channel: 'phone' })
  await captureMany('Straps', 2, 1)
  open()
  expect(await screen.findByText('25%', { selector: 'strong' })).toBeTruthy()
  expect(screen.getByText('2 captured, 6 sent')).toBeTruthy()
  expect(screen.getByText('More talking than listening')).toBeTruthy()
})

it('says that there is too little for a picture rather than draw one', async () => {
  const { open, capture } = start()
  await capture('Straps')
  open()
  expect(await screen.findByText(/at least five captured/)).toBeTruthy()
  expect(screen.getByText(/Too little data yet/)).toBeTruthy()
  expect(screen.queryByRole('img')).toBeNull()
})

it('calls topics rising with their counts, and not by small numbers', async () => {
  const { open, capture, captureMany } = start()
  await capture('Old', 70)
  await captureMany('Straps', 9, 5)
  await captureMany('Straps', 2, 40)
  await captureMany('Zips', 4, 5)
  open('month')
  const rising = await screen.findByRole('region', { name: 'Rising topics' })
  expect(within(rising).getByText('9 now, 2 in the period before')).toBeTruthy()
  expect(within(rising).queryByText('Zips')).toBeNull()
})

it('compares with nothing while one listened for too short a time', async () => {
  const { open, captureMany } = start()
  await captureMany('Straps', 9, 5)
  open('month')
  expect(await screen.findByText(/Nothing to compare with yet/)).toBeTruthy()
})

it('renames a topic into another, says so before, and takes it back', async () => {
  const { open, captureMany, db } = start()
  await captureMany('Straps', 2, 1)
  await captureMany('strap', 1, 1)
  open()
  await press('Rename or merge strap')
  const field = screen.getByLabelText('New name')
  expect(document.activeElement).toBe(field)
  fireEvent.input(field, { target: { value: 'Straps' } })
  expect(screen.getByText(/“Straps” is already a topic/)).toBeTruthy()
  await press('Merge')
  expect(await screen.findByText('“strap” is now “Straps”.')).toBeTruthy()
  await waitFor(() => expect(topics()).toEqual(['Rename or merge Straps']))
  await press('Undo')
  await waitFor(() => expect(topics()).toHaveLength(2))
  expect(await db.insights.where('topic').equals('strap').count()).toBe(1)
})

it('lists what was said with its source and person, found by word, topic and sentiment', async () => {
  const { open, capture, keep } = start()
  const { id } = await keep('Mara Lindqvist')
  const sourceUrl = 'https://x.com/maralind/status/1'
  await capture('Straps', 1, { text: 'It tore', sentiment: 'negative', personId: id, sourceUrl })
  await capture('Colours', 2, { text: 'More green' })
  open()
  const link = await screen.findByRole('link', { name: 'Mara Lindqvist' })
  expect(link.getAttribute('href')).toBe(`#/people/${id}`)
  expect(screen.getByRole('link', { name: 'Open post' }).getAttribute('href')).toBe(sourceUrl)
  expect(quotes()).toEqual(['It tore', 'More green'])

  fireEvent.input(screen.getByLabelText('Search the text'), { target: { value: 'GREEN' } })
  expect(quotes()).toEqual(['More green'])
  fireEvent.input(screen.getByLabelText('Sentiment'), { target: { value: 'negative' } })
  expect(screen.getByText(/^No matches/)).toBeTruthy()
})

it('shows what was said on a topic when it is clicked', async () => {
  const { open, capture } = start()
  await capture('Straps', 1, { text: 'It tore' })
  await capture('Colours', 2, { text: 'More green' })
  open()
  await press('Colours')
  expect(quotes()).toEqual(['More green'])
})

it('deletes an insight when asked twice', async () => {
  const { open, capture, db } = start()
  await capture('Straps', 1, { text: 'It tore' })
  await capture('Colours', 2, { text: 'More green' })
  open()
  fireEvent.click(
    (await screen.findAllByRole('button', { name: 'Delete this insight' }))[0] as Element,
  )
  expect(await db.insights.count()).toBe(2)
  await press('Delete')
  await waitFor(() => expect(quotes()).toEqual(['More green']))
})

it('starts a question, shows who was asked and who answered, and ends it', async () => {
  const { open, keep, ask } = start()
  const mara = await keep('Mara Lindqvist')
  const devon = await keep('Devon Hart')
  open()
  await press('Start a question')
  fireEvent.input(screen.getByLabelText('The question'), { target: { value: 'What broke?' } })
  await press('Start')
  expect(await screen.findByText('What broke?')).toBeTruthy()
  const [question] = await ask('campaigns', {})
  expect(question).toMatchObject({ kind: 'open_question', asked: [] })

  const campaignId = question?.id ?? ''
  await ask('recordInCampaign', { campaignId, personId: mara.id, asked: true, tookPart: true })
  await ask('recordInCampaign', { campaignId, personId: devon.id, asked: true, tookPart: false })
  await press('Who was asked, who answered')
  const answered = await screen.findByText('Answered')
  expect(answered.parentElement?.textContent).toBe('AnsweredMara Lindqvist')
  await screen.findByText('Devon Hart')

  await press('End')
  await screen.findByRole('button', { name: 'Reopen' })
  expect((await ask('campaigns', {}))[0]?.endsAt).toBeTypeOf('number')
})
