import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { InboxPage } from '../../../components/inbox/InboxPage'
import { createInboxService } from '../../../lib/dashboard/inbox'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { author, compose, postBy, startBackground } from './background'

const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
const people = ['Mara Lindqvist', 'Devon Hart', 'Tuva Ekholt']

let saved: [name: string, text: string][]
beforeEach(() => {
  saved = []
})

/** The page with a complaint of somebody new, thanks to give and a promise that is due. */
async function openPage() {
  const background = startBackground()
  const { ask, onChanged, context } = background
  await ask('changeSettings', { brand })
  const posts = people.map((name) => {
    const handle = name.split(' ')[0]?.toLowerCase() ?? ''
    return {
      ...postBy(author(name, handle)),
      key: handle,
      mentions: [{ handle: 'acme' }],
      at: Date.now(),
    }
  })
  const ids: string[] = []
  for (const post of posts.slice(0, 2)) {
    ids.push((await ask('upsertPerson', { network: 'x', author: post.author })).person.id)
  }
  await ask('glyphsOfPosts', { posts })
  const promise = { personId: ids[0] ?? '', why: 'Send the strap, soon', due: Date.now() - 1000 }
  await ask('addFollowUp', promise)
  const service = createInboxService(context, (name, text) => saved.push([name, String(text)]))
  render(<InboxPage ask={ask} onChanged={onChanged} compose={compose} service={service} />)
  await screen.findByRole('button', { name: 'Mark as done: Tuva Ekholt' })
  return background
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document, { key })
const focused = () => document.activeElement?.textContent

describe('the page of the inbox', () => {
  it('draws the rows in view first, the others once these are seen', async () => {
    const { ask, onChanged, context } = startBackground()
    const { person } = await ask('upsertPerson', { network: 'x', author: author('Mara', 'mara') })
    for (let nth = 0; nth < 25; nth++) {
      await ask('addFollowUp', { personId: person.id, why: `Strap ${nth}`, due: Date.now() - 1000 })
    }
    const counts: number[] = []
    const observer = new MutationObserver(() => {
      counts.push(document.querySelectorAll('.inbox-lane li').length)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    const service = createInboxService(context, () => undefined)
    render(<InboxPage ask={ask} onChanged={onChanged} compose={compose} service={service} />)
    await waitFor(() => expect(counts.at(-1)).toBe(25))
    observer.disconnect()
    expect(counts.find((count) => count > 0)).toBe(10)
  })

  it('shows a lane alone when it is chosen, and keeps that as a view by its name', async () => {
    const { settings } = await openPage()
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    fireEvent.click(screen.getByRole('button', { name: /^Follow-ups due/ }))
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
    fireEvent.click(screen.getByRole('button', { name: 'Save view' }))
    fireEvent.input(screen.getByLabelText('Name of the view'), { target: { value: 'Promises' } })
    fireEvent.submit(screen.getByLabelText('Name of the view').closest('form') as HTMLFormElement)
    await waitFor(() => expect(settings().inboxViews.map(({ name }) => name)).toEqual(['Promises']))
    const views = screen.getByLabelText<HTMLSelectElement>('View')
    await waitFor(() => expect(views.value).toBe('Promises'))
    fireEvent.input(views, { target: { value: '' } })
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(4))
  })

  it('goes from row to row by keys, opens one, marks it as done and takes that back', async () => {
    const { db } = await openPage()
    press('j')
    const first = focused()
    press('j')
    expect(focused()).not.toBe(first)
    press('k')
    expect(focused()).toBe(first)
    press('e')
    await screen.findByText(/^Marked as done/)
    const done = await db.suggestions.where('status').equals('accepted').count()
    expect(done).toBe(1)
    press('u')
    await waitFor(async () =>
      expect(await db.suggestions.where('status').equals('accepted').count()).toBe(0),
    )
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })

  it('opens the panel of a row beside the list', async () => {
    await openPage()
    fireEvent.click(screen.getByRole('button', { name: 'Tuva Ekholt' }))
    const pane = await screen.findByRole('complementary', { name: 'Selected item' })
    expect(await within(pane).findByLabelText('Draft')).toBeTruthy()
    fireEvent.click(within(pane).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('puts a promise off to a day, and back', async () => {
    const { db } = await openPage()
    const [before] = await db.followUps.toArray()
    const lane = screen.getByRole('region', { name: 'Follow-ups due' })
    fireEvent.click(within(lane).getByRole('button', { name: /^More for/ }))
    fireEvent.input(within(lane).getByLabelText('Snooze'), { target: { value: 'date' } })
    fireEvent.input(screen.getByLabelText('Snooze until'), { target: { value: '2199-05-04' } })
    fireEvent.submit(screen.getByLabelText('Snooze until').closest('form') as HTMLFormElement)
    await screen.findByText(/^Moved to/)
    const [moved] = await db.followUps.toArray()
    expect(new Date(moved?.due ?? 0).getFullYear()).toBe(2199)
    press('u')
    await waitFor(async () => expect(await db.followUps.toArray()).toEqual([before]))
  })

  it('hands out the promises as a file for calendars', async () => {
    await openPage()
    fireEvent.click(screen.getByRole('button', { name: 'Export follow-ups (.ics)' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.[0]).toMatch(/^ardent-follow-ups-\d{4}-\d\d-\d\d\.ics$/)
    expect(saved[0]?.[1]).toContain('SUMMARY:Mara Lindqvist: Send the strap\\, soon\r\n')
  })
})
