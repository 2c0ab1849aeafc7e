import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { HoverCard } from '../../../components/panel/HoverCard'
import { Panel } from '../../../components/panel/Panel'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { writeCompanyNote } from '../../../lib/store/companies'
import { author, compose, postBy, startBackground } from './background'

const mara = author('Mara Lindqvist', 'maralind')
const DAY = 86_400_000
const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }

/** A background with Mara, of whom there is something to say. */
async function withMara() {
  const post = { ...postBy(mara), mentions: [{ handle: 'acme' }], at: Date.now() }
  const background = startBackground({ post })
  const { ask } = background
  await ask('changeSettings', { staffName: 'Nils', brand })
  const { person } = await ask('upsertPerson', { network: 'x', author: mara, vip: true })
  const personId = person.id
  const contact = { personId, direct: true, channel: 'x' } as const
  const at = Date.now()
  await ask('logContact', { ...contact, direction: 'out', kind: 'ask', at: at - 5 * DAY })
  await ask('logContact', { ...contact, direction: 'in', kind: 'question', at: at - 3 * DAY })
  await ask('addNote', { personId, text: 'Has two shops, see https://acme.example/two.' })
  await ask('addFollowUp', { personId, why: 'Send the sample', due: at - DAY })
  return { ...background, personId }
}

const inShort = () => screen.findByRole('list', { name: 'In short' })

describe('in short', () => {
  it('stands above the draft: the note, the last contact, who of us wrote last, the promise', async () => {
    const { ask, onChanged } = await withMara()
    render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
    const list = await inShort()
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Has two shops, see https://acme.example/two.',
      'Question from them · X · 3 days ago',
      'Nils last wrote to them 5 days ago.',
      'Send the sample due yesterday',
    ])
    const draft = await screen.findByLabelText('Draft')
    const order = list.compareDocumentPosition(draft)
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('ends with what is to be known of their company', async () => {
    const { ask, db, onChanged, personId } = await withMara()
    await ask('updatePerson', { personId, changes: { company: 'Two Shops' } })
    const written = { name: 'two  shops', text: 'Order by fax', by: '', now: Date.now() }
    await writeCompanyNote(db, written)
    render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
    expect((await inShort()).lastElementChild?.textContent).toBe('Order by fax')
  })

  it('shows a pinned note before a newer one', async () => {
    const { ask, onChanged, personId } = await withMara()
    await ask('addNote', { personId, text: 'Likes tea.', pinned: true })
    await ask('addNote', { personId, text: 'Called today.' })
    render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
    expect((await inShort()).firstElementChild?.textContent).toBe('Likes tea.')
  })
})

describe('the card beside a marker', () => {
  it('says the same of somebody we keep, and has nothing to press', async () => {
    const { ask, onChanged } = await withMara()
    const { container } = render(<HoverCard ask={ask} onChanged={onChanged} panelKey="" />)
    expect((await inShort()).children).toHaveLength(4)
    expect(screen.getByRole('heading').textContent).toBe('Mara Lindqvist')
    expect(container.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(0)
  })

  it('says of anybody else that we do not keep them', async () => {
    const { ask, onChanged } = startBackground({ post: postBy(mara) })
    render(<HoverCard ask={ask} onChanged={onChanged} panelKey="" />)
    expect(await screen.findByText(/^Not in your people yet/)).toBeTruthy()
  })
})

describe('a note', () => {
  it('is kept for a while, has a link and is pinned, as was chosen', async () => {
    const { ask, onChanged, db, personId } = await withMara()
    await db.notes.clear()
    render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } })
    await screen.findByLabelText('New note')
    type('New note', 'Away this week')
    await screen.findByLabelText('Keep')
    type('Keep', '7')
    type('Link', 'https://acme.example/away')
    fireEvent.click(screen.getByLabelText('Pin'))
    fireEvent.click(screen.getByRole('button', { name: 'Add note' }))
    const link = await screen.findByRole('link', { name: 'https://acme.example/away' })
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    const [note] = await db.notes.toArray()
    expect(note).toMatchObject({ personId, pinned: true, sourceUrl: 'https://acme.example/away' })
    expect(Math.abs((note?.expiresAt ?? 0) - (note?.at ?? 0) - 7 * DAY)).toBeLessThan(DAY)

    fireEvent.click(screen.getByRole('button', { name: 'Keep for good' }))
    await waitFor(async () => expect((await db.notes.toArray())[0]?.expiresAt).toBeUndefined())
    fireEvent.click(screen.getByRole('button', { name: 'Unpin' }))
    await waitFor(async () => expect((await db.notes.toArray())[0]?.pinned).toBeUndefined())
  })
})
