import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { CELLS } from '../../../components/people/Cell'
import { dayOf } from '../../../lib/model/days'
import { indexPerson } from '../../../lib/store/person-rows'
import { namesShown, startPeople } from './people-context'

const click = async (name: string | RegExp, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const shows = (...names: string[]) => waitFor(() => expect(namesShown()).toEqual(names))
const head = (name: string) => screen.getByRole('columnheader', { name })
const activeRow = () => document.activeElement?.querySelector('.people-name')?.textContent
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key, ...more })

/** Three people, in the order of names. */
async function three() {
  const people = startPeople()
  await people.keep('Ada Berg', { tier: 'fully_engaged', status: 'customer' })
  await people.keep('Bea Costa', { tier: 'engaged', company: 'Makers' })
  await people.keep('Cy Hart', { tier: 'engaged', status: 'customer' })
  people.open()
  await shows('Ada Berg', 'Bea Costa', 'Cy Hart')
  return people
}

describe('the list of people', () => {
  it('says how people come here while there are none', async () => {
    startPeople().open()
    expect(await screen.findByText('No people yet')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'import contacts' }).getAttribute('href')).toBe(
      '#/data/import',
    )
  })

  it('counts nobody before the first are read', async () => {
    const people = startPeople()
    await people.keep('Ada Berg')
    const said: (string | null)[] = []
    const seen = new MutationObserver(() => {
      said.push(document.querySelector('.people-count [role=status]')?.textContent ?? null)
    })
    seen.observe(document.body, { subtree: true, childList: true, characterData: true })
    people.open()
    await shows('Ada Berg')
    seen.disconnect()
    expect(said).toContain('Loading people')
    expect(said).not.toContain('0 people')
  })

  it('tells a screen reader how long it is and where in it each row stands', async () => {
    await three()
    const grid = screen.getByRole('grid')
    expect(grid.getAttribute('aria-rowcount')).toBe('4')
    const [, first] = within(grid).getAllByRole('row')
    expect(first?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('keeps the rows in view alone in the document', async () => {
    const people = startPeople()
    const { id: _, ...row } = {
      ...(await people.db.people.get(await people.keep('Ada Berg'))),
    }
    const many = Array.from({ length: 500 }, () => ({ ...row, id: crypto.randomUUID() }))
    await people.db.people.bulkAdd(many as never)
    people.open()
    await screen.findByText('501 people')
    expect(namesShown().length).toBeLessThan(60)
  })

  it('draws no row again for a key that leaves it where it is', async () => {
    await three()
    fireEvent.focus(screen.getByLabelText('Name, handle, note or CRM'))
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    const drawn = vi.spyOn(CELLS, 'name')
    type('Name, handle, note or CRM', 'a')
    await shows('Ada Berg', 'Bea Costa', 'Cy Hart')
    expect(drawn).not.toHaveBeenCalled()
    type('Name, handle, note or CRM', 'ea')
    await shows('Bea Costa')
    expect(drawn).toHaveBeenCalledTimes(1)
  })

  it('is handed out as a CSV file, as it is listed', async () => {
    const { saved } = await three()
    type('Name, handle, note or CRM', 'bea')
    await shows('Bea Costa')
    await click('Export as CSV')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toBe(`ardent-people-${dayOf(Date.now())}.csv`)
    const lines = (await saved[0]?.content.text())?.split('\r\n')
    expect(lines?.[0]).toMatch(/"Name","X","Facebook"/)
    expect(lines?.slice(1)).toEqual([expect.stringMatching(/^"Bea Costa",.*,"engaged",.*"Makers"/)])
  })

  it('is sorted by a click on a head, and turned by another', async () => {
    await three()
    await click('Tier')
    expect(head('Tier').getAttribute('aria-sort')).toBe('descending')
    await shows('Ada Berg', 'Bea Costa', 'Cy Hart')
    await click('Tier')
    expect(head('Tier').getAttribute('aria-sort')).toBe('ascending')
    await shows('Bea Costa', 'Cy Hart', 'Ada Berg')
    expect(head('Name').getAttribute('aria-sort')).toBe('none')
  })

  it('remembers its columns and its order', async () => {
    const people = await three()
    await click('Columns')
    fireEvent.click(screen.getByLabelText('Company'))
    expect(head('Company')).toBeTruthy()
    await click('Name')
    act(cleanup)
    people.open()
    await waitFor(() => expect(head('Company')).toBeTruthy())
    expect(head('Name').getAttribute('aria-sort')).toBe('ascending')
  })

  it('takes up what it cannot read of that anew', async () => {
    localStorage.setItem('people-table', '{"columns":["shoe size"]}')
    await three()
    expect(head('Tier')).toBeTruthy()
  })

  it('finds as one types, in names, handles, notes and the CRM', async () => {
    const { keep, ask, db } = await three()
    const personId = await keep('Dan Ito')
    await ask('addNote', { personId, text: 'Has a dog called Knot' })
    await db.people.update(personId, { crm: { City: 'Malmö' }, updatedAt: Date.now() })
    await indexPerson(db, personId)
    await shows('Ada Berg', 'Bea Costa', 'Cy Hart', 'Dan Ito')
    const find = (query: string) => type('Name, handle, note or CRM', query)
    find('costa')
    await shows('Bea Costa')
    expect(screen.getByText('1 of 4 people')).toBeTruthy()
    find('@cyhart')
    await shows('Cy Hart')
    find('knot')
    await shows('Dan Ito')
    find('malmo')
    await shows('Dan Ito')
    find('zzz')
    expect(await screen.findByText('No matches')).toBeTruthy()
  })

  it('follows what is changed elsewhere', async () => {
    const { keep } = await three()
    await keep('Abe Marsh')
    await shows('Abe Marsh', 'Ada Berg', 'Bea Costa', 'Cy Hart')
  })
})

describe('filters', () => {
  it('combine, stand as chips, and are taken away one by one or all at once', async () => {
    await three()
    await click('Filter')
    fireEvent.click(screen.getByLabelText('Engaged'))
    await shows('Bea Costa', 'Cy Hart')
    const customer = screen.getByRole('group', { name: 'Customer status' })
    fireEvent.click(within(customer).getByLabelText('Customer'))
    await shows('Cy Hart')
    expect(screen.getByText('1 of 3 people')).toBeTruthy()
    await click('Remove: Tier: Engaged')
    await shows('Ada Berg', 'Cy Hart')
    await click('Clear all')
    await shows('Ada Berg', 'Bea Costa', 'Cy Hart')
  })

  it('are kept as a segment, chosen, changed, renamed and removed', async () => {
    const { db } = await three()
    await click('Filter')
    fireEvent.click(screen.getByLabelText('Engaged'))
    await click('Save as a segment')
    type('Name of the segment', 'Warm')
    await click('Save')
    const pick = await screen.findByLabelText<HTMLSelectElement>('Saved segments')
    await waitFor(() => expect(pick.selectedOptions[0]?.text).toBe('Warm'))
    fireEvent.input(pick, { target: { value: '' } })
    await shows('Ada Berg', 'Bea Costa', 'Cy Hart')
    fireEvent.input(pick, { target: { value: (await db.segments.toArray())[0]?.id } })
    await shows('Bea Costa', 'Cy Hart')
    fireEvent.click(screen.getByLabelText('Fully engaged'))
    await click('Save changes to “Warm”')
    await waitFor(async () =>
      expect(await db.segments.toArray()).toMatchObject([
        { filter: { tier: ['engaged', 'fully_engaged'] } },
      ]),
    )
    await click('Rename')
    type('Name of the segment', 'Warmest')
    await click('Save')
    await waitFor(async () =>
      expect(await db.segments.toArray()).toMatchObject([{ name: 'Warmest' }]),
    )
    await click('Remove the segment “Warmest”')
    await click('Delete')
    await waitFor(async () => expect(await db.segments.count()).toBe(0))
    await shows('Ada Berg', 'Bea Costa', 'Cy Hart')
  })

  it('are not kept twice under one name', async () => {
    const { db } = await three()
    const save = async (tier: string) => {
      fireEvent.click(screen.getByLabelText(tier))
      await click('Save as a segment')
      type('Name of the segment', 'Warm')
      await click('Save')
    }
    await click('Filter')
    await save('Engaged')
    await screen.findByText('Rename')
    await save('Fully engaged')
    expect((await screen.findByRole('alert')).textContent).toContain('“Warm” already')
    expect(await db.segments.toArray()).toMatchObject([{ filter: { tier: ['engaged'] } }])
  })
})

describe('the keyboard', () => {
  it('goes from row to row, chooses with Space and opens with Enter', async () => {
    const { db } = await three()
    const [, first] = screen.getAllByRole('row')
    first?.focus()
    press('ArrowDown')
    await waitFor(() => expect(activeRow()).toBe('Bea Costa'))
    press('End')
    await waitFor(() => expect(activeRow()).toBe('Cy Hart'))
    press('ArrowDown')
    press(' ')
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-selected')).toBe('true'))
    expect(screen.getByText('1 person selected')).toBeTruthy()
    press('Home')
    await waitFor(() => expect(activeRow()).toBe('Ada Berg'))
    press(' ', { shiftKey: true })
    expect(await screen.findByText('3 people selected')).toBeTruthy()
    press('Enter')
    const ada = (await db.people.toArray()).find(({ displayName }) => displayName === 'Ada Berg')
    expect(location.hash).toBe(`#/people/${ada?.id}`)
  })

  it('chooses everybody in the list with Ctrl and A', async () => {
    await three()
    const [, first] = screen.getAllByRole('row')
    first?.focus()
    press('a', { ctrlKey: true })
    expect(await screen.findByText('3 people selected')).toBeTruthy()
  })
})

describe('changing many people', () => {
  const select = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } })

  it('asks with their number, tells what came of it, and takes it back', async () => {
    const { db } = await three()
    fireEvent.click(screen.getByLabelText('Select everybody in the list'))
    await click('Edit them')
    select('What to change', 'status')
    select('New value', 'customer')
    await click('Continue')
    expect(screen.getByText('Change 3 people?')).toBeTruthy()
    expect(screen.getByText('Customer status: Customer')).toBeTruthy()
    expect((await db.people.where('id').above('').toArray()).filter(isCustomer)).toHaveLength(2)
    await click('Change 3 people')
    await screen.findByText('1 person changed. 2 people already had this value, or are gone.')
    expect((await db.people.toArray()).filter(isCustomer)).toHaveLength(3)
    await click('Undo')
    await screen.findByText('Undone: 1 person is as before.')
    expect((await db.people.toArray()).filter(isCustomer)).toHaveLength(2)
  })

  it('changes nobody when it is called off', async () => {
    const { db } = await three()
    fireEvent.click(screen.getByLabelText('Select everybody in the list'))
    await click('Edit them')
    await click('Continue')
    await click('Cancel')
    expect(await db.changes.count()).toBe(0)
  })

  it('leaves alone whoever is chosen but hidden by a filter', async () => {
    const { db } = await three()
    fireEvent.click(screen.getByLabelText('Select everybody in the list'))
    await click('Filter')
    fireEvent.click(screen.getByLabelText('Fully engaged'))
    await screen.findByText('1 person selected')
    await click('Edit them')
    select('What to change', 'do_not_engage')
    await click('Continue')
    await click('Change 1 person')
    await screen.findByText('1 person changed.')
    const left = (await db.people.toArray()).filter(({ doNotEngage }) => doNotEngage)
    expect(left.map(({ displayName }) => displayName)).toEqual(['Ada Berg'])
  })

  const isCustomer = ({ status }: { status: string }) => status === 'customer'
})

describe('tags', () => {
  it('are shown, filtered by, given to many, renamed and removed', async () => {
    const { db, keep, open } = startPeople()
    await keep('Ada Berg', { tags: { add: 'Press' } })
    await keep('Bea Costa')
    open()
    await shows('Ada Berg', 'Bea Costa')
    await click('Columns')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tags' }))
    expect(document.querySelector('.people-table .tag-chip')?.textContent).toBe('Press')
    await click('Filter')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Press' }))
    await shows('Ada Berg')
    expect(screen.getByRole('button', { name: /Tags: Press/ })).toBeTruthy()
    await click('Clear all')
    await shows('Ada Berg', 'Bea Costa')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select everybody in the list' }))
    await click('Edit them')
    fireEvent.input(screen.getByLabelText('What to change'), { target: { value: 'tag_on' } })
    type('New value', 'Makers')
    await click('Continue')
    await click(/^Change 2/)
    await waitFor(async () =>
      expect((await db.people.toArray()).map(({ tags }) => tags)).toEqual(
        expect.arrayContaining([['makers', 'press'], ['makers']]),
      ),
    )
    await click('Edit tags')
    const names = () => screen.getAllByLabelText<HTMLInputElement>('Name')
    await waitFor(() => expect(names().map(({ value }) => value)).toEqual(['Makers', 'Press']))
    fireEvent.input(names()[0] as HTMLInputElement, { target: { value: 'Craft' } })
    fireEvent.change(names()[0] as HTMLInputElement)
    fireEvent.input(screen.getByLabelText('Colour of “Press”'), { target: { value: 'pink' } })
    await waitFor(async () =>
      expect(await db.tags.toArray()).toMatchObject([
        { key: 'makers', name: 'Craft' },
        { key: 'press', colour: 'pink' },
      ]),
    )
    await click('Remove the tag “Press”')
    await click('Delete')
    await waitFor(async () => expect(await db.tags.count()).toBe(1))
  })
})
