import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import { author, compose, postBy, startBackground } from './background'

const mara = author('Mara Lindqvist', 'maralind')

async function openOn(post = postBy(mara)) {
  const background = startBackground({ post })
  const { ask, onChanged } = background
  render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
  return background
}

/** The panel on a post of Mara, whom we keep. */
async function openOnMara() {
  const background = startBackground({ post: postBy(mara) })
  const { ask, onChanged } = background
  const { person } = await ask('upsertPerson', { network: 'x', author: mara })
  render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
  await screen.findByRole('heading', { name: 'Mara Lindqvist' })
  return { ...background, person, stored: () => background.db.people.get(person.id) }
}

const click = async (name: string | RegExp, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))

function type(label: string | RegExp, text: string): HTMLInputElement {
  const field = screen.getByLabelText<HTMLInputElement>(label)
  field.focus()
  fireEvent.input(field, { target: { value: text } })
  return field
}

const leave = (field: HTMLElement) => {
  fireEvent.change(field)
  fireEvent.blur(field)
}

describe('for an author nobody has kept', () => {
  it('says of a profile who they are, and speaks of no post', async () => {
    const { db } = await openOn({ ...postBy(mara), text: '', mentions: [], kind: 'profile' })
    expect(await screen.findByText(/Not in your people yet/)).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'This post' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Capture an insight' })).toBeNull()
    await click('Add person')
    await screen.findByText('Relationship')
    expect(screen.queryByRole('region', { name: 'This post' })).toBeNull()
    expect(await db.people.count()).toBe(1)
  })

  it('says so, shows the post, and keeps them on a click', async () => {
    const { db } = await openOn()
    expect(await screen.findByText(/Not in your people yet/)).toBeTruthy()
    expect(screen.getByText(/Third year with @acme/)).toBeTruthy()
    await click('Add person')
    await screen.findByText('Relationship')
    expect(document.activeElement?.textContent).toBe('Mara Lindqvist')
    expect((await db.people.toArray()).map((one) => one.displayName)).toEqual(['Mara Lindqvist'])
  })

  it('keeps them as a VIP advocate on one click', async () => {
    const { db } = await openOn()
    await click('Make VIP advocate')
    await screen.findByText(/VIP advocate since/)
    expect((await db.people.toArray())[0]?.vip?.since).toBeGreaterThan(0)
  })

  it('says whom they can be mistaken for, as long as nobody has decided who they are', async () => {
    const double = postBy(author('Mara Lindqvist', 'mara1ind'))
    const { ask, onChanged } = startBackground({ post: double })
    await ask('upsertPerson', { network: 'x', author: mara, vip: true })
    render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
    expect(await screen.findByText(/Looks like @maralind, a VIP advocate/)).toBeTruthy()
    await click('Add person')
    await screen.findByText('Relationship')
    expect(screen.queryByText(/Looks like/)).toBeNull()
  })

  it('offers no star on the card of an account of the brand’s own', async () => {
    const { ask, onChanged } = startBackground({ post: postBy(mara) })
    await ask('changeSettings', { brand: { handles: { x: ['maralind'] } } })
    const { person } = await ask('upsertPerson', { network: 'x', author: mara })
    render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
    await screen.findByText('Relationship')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'VIP advocate' })).toBeNull())
    await ask('setVip', { personId: person.id, vip: true, why: '' })
    const star = await screen.findByRole('button', { name: 'VIP advocate' })
    expect(star.getAttribute('aria-pressed')).toBe('true')
  })

  it('says when they can be mistaken for the brand', async () => {
    const { ask, onChanged } = startBackground({ post: postBy(author('Acme', 'acrne')) })
    await ask('changeSettings', { brand: { handles: { x: ['acme'] } } })
    render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
    expect(await screen.findByText(/Looks like @acme, your brand’s own account/)).toBeTruthy()
  })

  it('says what went wrong when they could not be kept, and can be asked again', async () => {
    const { refuse } = await openOn()
    refuse('upsertPerson', 'Not saved: no space left.')
    await click('Add person')
    expect(await screen.findByText('Not saved: no space left.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add person' }).disabled).toBe(
      false,
    )
  })
})

it('says what to do first where there is no post', async () => {
  const { ask, onChanged } = startBackground()
  render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
  expect(await screen.findByText(/^Click the marker next to an author/)).toBeTruthy()
})

it('asks whether somebody belongs to the company that their headline names', async () => {
  const headline = 'Operations lead at Tidewater Rail'
  const { db } = await openOn({ ...postBy(mara), headline })
  await click('Add person')
  await screen.findByText('Their headline: “Operations lead at Tidewater Rail”')
  expect((await db.people.toArray())[0]?.company).toBeUndefined()
  await click('Belongs to Tidewater Rail')
  await waitFor(async () => expect((await db.people.toArray())[0]?.company).toBe('Tidewater Rail'))
})

describe('each field', () => {
  it('saves itself when it is left, and says so', async () => {
    const { stored } = await openOnMara()
    leave(type('Company', '  Light buyer '))
    expect(await screen.findByText('Saved')).toBeTruthy()
    expect((await stored())?.company).toBe('Light buyer')
  })

  it('is emptied by emptying it', async () => {
    const { stored } = await openOnMara()
    leave(type('Company', 'Light buyer'))
    await waitFor(async () => expect((await stored())?.company).toBe('Light buyer'))
    leave(type('Company', ''))
    await waitFor(async () => expect((await stored())?.company).toBeUndefined())
  })

  it('takes tags, each of which is there for everybody', async () => {
    const { stored } = await openOnMara()
    const field = type('Tags', 'Press; Makers')
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(async () => expect((await stored())?.tags).toEqual(['makers', 'press']))
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Press' }))
    await waitFor(async () => expect((await stored())?.tags).toEqual(['makers']))
  })

  it('keeps what was typed when it could not be saved', async () => {
    const { refuse, stored } = await openOnMara()
    refuse('updatePerson', 'Not saved: the disk space is used up. Nothing was lost.')
    const field = type('Company', 'Light buyer')
    leave(field)
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was lost')
    expect(field.value).toBe('Light buyer')
    expect((await stored())?.company).toBeUndefined()
  })

  it('keeps what is being typed while somebody else changes the person', async () => {
    const { ask, person } = await openOnMara()
    const field = type('Company', 'Light bu')
    const note = type('New note', 'Called about')
    await ask('updatePerson', {
      personId: person.id,
      changes: { company: 'Potential buyer', status: 'partner' },
    })
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>('Customer status').value).toBe('partner'),
    )
    expect(field.value).toBe('Light bu')
    expect(note.value).toBe('Called about')
  })

  it('shows the old choice again when a new one could not be saved', async () => {
    const { refuse } = await openOnMara()
    refuse('updatePerson', 'Not saved.')
    const select = screen.getByLabelText<HTMLSelectElement>('Customer status')
    fireEvent.input(select, { target: { value: 'partner' } })
    await screen.findByRole('alert')
    expect(select.value).toBe('unknown')

    fireEvent.click(screen.getByRole('radio', { name: 'Fully engaged' }))
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Not known' }).checked).toBe(true)
  })

  it('takes the tier as the staff’s word, and explains it', async () => {
    const { stored } = await openOnMara()
    fireEvent.click(screen.getByRole('radio', { name: 'Fully engaged' }))
    expect(await screen.findByText('Fully engaged: loyal and would miss us.')).toBeTruthy()
    expect(await stored()).toMatchObject({ tier: 'fully_engaged', tierSource: 'staff' })
  })

  it('lets staff overrule how a person speaks of us, and go back to automatic', async () => {
    const { stored } = await openOnMara()
    fireEvent.click(screen.getByRole('radio', { name: 'Positive' }))
    expect(await screen.findByText('So far positive about us')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: 'Automatic' }))
    await waitFor(async () => expect((await stored())?.sentimentOverride).toBeUndefined())
  })

  it('adds and removes reasons to take part', async () => {
    const { stored } = await openOnMara()
    fireEvent.keyDown(type('Motivation', 'Helps others'), { key: 'Enter' })
    await click('Remove Helps others')
    await waitFor(async () => expect((await stored())?.motivation).toEqual([]))
  })
})

describe('notes', () => {
  it('are added, and deleted after a second question', async () => {
    const { db, ask } = await openOnMara()
    await ask('changeSettings', { staffName: 'Robin' })
    type('New note', 'Has two shops.')
    await click('Add note')
    await screen.findByText('Has two shops.', { selector: '.note-text' })
    expect(screen.getByText('Robin', { selector: '.note *' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('New note').value).toBe('')

    await click('Delete note')
    expect(await db.notes.count()).toBe(1)
    await click('Delete')
    await waitFor(() => expect(screen.queryByText('Has two shops.')).toBeNull())
    expect(await db.notes.count()).toBe(0)
    expect(document.activeElement?.textContent).toBe('Notes')
  })

  it('stay when the second question is answered with no', async () => {
    const { ask, person, db } = await openOnMara()
    await ask('addNote', { personId: person.id, text: 'Has two shops.' })
    await click('Delete note')
    expect(document.activeElement?.textContent).toBe('Keep')
    await click('Keep')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete note')
    expect(await db.notes.count()).toBe(1)
  })
})

describe('when the page is taken away', () => {
  it('saves what is typed and not saved yet', async () => {
    const { stored, db } = await openOnMara()
    type('New note', 'Has two shops.')
    type('Company', 'Light buyer')
    await screen.findByRole('button', { name: 'Add note' })
    window.dispatchEvent(new Event('pagehide'))
    await waitFor(async () => expect((await stored())?.company).toBe('Light buyer'))
    await waitFor(async () => expect((await db.notes.toArray())[0]?.text).toBe('Has two shops.'))
  })
})

describe('contacts', () => {
  it('are logged, those away from the networks too', async () => {
    const { db, person } = await openOnMara()
    await click('Log a contact')
    fireEvent.input(screen.getByLabelText('Who reached out'), { target: { value: 'in' } })
    fireEvent.input(screen.getByLabelText('Type'), { target: { value: 'question' } })
    fireEvent.input(screen.getByLabelText('Channel'), { target: { value: 'phone' } })
    type(/^In a few words/, 'Asked about two shops')
    await click('Log contact')
    expect(await screen.findByText('Question from them')).toBeTruthy()
    expect(await db.interactions.toArray()).toMatchObject([
      {
        personId: person.id,
        channel: 'phone',
        direction: 'in',
        kind: 'question',
        direct: true,
        excerpt: 'Asked about two shops',
      },
    ])
  })

  it('point at the post when they are on its network', async () => {
    const { db } = await openOnMara()
    await click('Log a contact')
    await click('Log contact')
    await screen.findByText('Thanks from us')
    expect((await db.interactions.toArray())[0]?.url).toBe('https://x.com/maralind/status/1')
  })

  it('keep what was filled in when they could not be logged', async () => {
    const { refuse } = await openOnMara()
    refuse('logContact', 'Not saved.')
    await click('Log a contact')
    type(/^In a few words/, 'Asked about two shops')
    await click('Log contact')
    expect(await screen.findByText('Not saved.')).toBeTruthy()
    expect(screen.getByDisplayValue('Asked about two shops')).toBeTruthy()
  })
})

describe('merging', () => {
  async function chooseOther(name: string) {
    await click('Merge with another person')
    type(/^Same person as/, name.slice(0, 4))
    await click(new RegExp(name))
  }

  it('shows both, says what will happen, merges, and can be undone', async () => {
    const { ask, db } = await openOnMara()
    await ask('upsertPerson', { network: 'facebook', author: author('Marlena L.', 'marlena.l') })
    await chooseOther('Marlena L.')
    expect(await screen.findByText(/Marlena L. will be merged into Mara Lindqvist/)).toBeTruthy()
    await click('Merge the two')
    await screen.findByText(/Marlena L. was merged in on/)
    expect(await db.people.count()).toBe(1)
    await click('Undo merge')
    await waitFor(() => expect(screen.queryByText(/was merged in on/)).toBeNull())
    expect(await db.people.count()).toBe(2)
  })

  it('joins two accounts of one person on one network', async () => {
    const { ask, stored, db } = await openOnMara()
    await ask('upsertPerson', { network: 'x', author: author('Marlena L.', 'marlena') })
    await chooseOther('Marlena L.')
    await click('Merge the two')
    await waitFor(async () => expect(await db.people.count()).toBe(1))
    expect((await stored())?.displayName).toBe('Mara Lindqvist')
    const handles = (await db.identities.toArray()).map(({ handle }) => handle)
    expect(handles.sort()).toEqual(['maralind', 'marlena'])
  })

  it('shows why two people were left apart', async () => {
    const { ask, db } = await openOnMara()
    const other = author('Marlena L.', 'marlena')
    const { person } = await ask('upsertPerson', { network: 'x', author: other })
    await chooseOther('Marlena L.')
    await db.people.delete(person.id)
    await click('Merge the two')
    expect(await screen.findByText(/This person is no longer here/)).toBeTruthy()
    expect(await db.merges.count()).toBe(0)
  })
})

describe('deleting', () => {
  it('asks a second question that names the person and what goes with them', async () => {
    const { db } = await openOnMara()
    await click('Delete this person')
    expect(await db.people.count()).toBe(1)
    const question = screen.getByRole('group', { name: /Delete Mara Lindqvist/ })
    expect(question.textContent).toContain('1 account, 0 notes and every logged contact')
    fireEvent.click(within(question).getByRole('button', { name: 'Delete for good' }))
    expect(await screen.findByText(/Not in your people yet/)).toBeTruthy()
    expect(await db.people.count()).toBe(0)
  })
})
