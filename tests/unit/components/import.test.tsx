import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { Import } from '../../../components/imports/Import'
import type { ImportService } from '../../../lib/import/contract'
import { createImporter } from '../../../lib/import/importer'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { author } from '../people'

const NOW = 1_700_000_000_000
const CSV = `Name,Twitter,E-mail,Status,Town
Mara Lindqvist,maralind,mara@fjellby.example,Customer,Åre
Tuva Berg,tuva,tuva@example.org,Lead,Bergen
Noor Haddad,,noor@example.org,,Lyon
Long,row,,,,more
`
let db: Database
let service: ImportService

beforeEach(async () => {
  await db?.delete()
  db = new Database()
  service = { ...createImporter(db, () => NOW), close: () => {} }
  const mara = await upsertPerson(db, 'x', author(), NOW - 1000)
  await updatePerson(db, mara.id, { status: 'partner' }, NOW - 1000)
  const noor = { handle: 'noor', name: 'Noor Haddad', url: 'https://x.com/noor' }
  await upsertPerson(db, 'x', author(noor), NOW - 1000)
})

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }))
const tab = (name: RegExp) => screen.getByRole('tab', { name })

function choose(content: BlobPart, name = 'contacts.csv') {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('No file can be chosen.')
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true })
  fireEvent.change(input)
}

async function toDryRun(content: BlobPart) {
  render(<Import service={service} />)
  choose(content)
  await press('Preview the import')
  await screen.findByRole('heading', { name: 'Import preview' })
}

describe('the page of imports', () => {
  it('leaves out who was erased, until they are ticked', async () => {
    const tuva = { handle: 'tuva', name: 'Tuva Berg', url: 'https://x.com/tuva' }
    const { id } = await upsertPerson(db, 'x', author(tuva), NOW)
    await erasePerson(db, id, NOW)
    await toDryRun(CSV)
    fireEvent.click(tab(/^Deleted\s?1/))
    const tick = await screen.findByLabelText<HTMLInputElement>(/^Bring Tuva Berg back Deleted on/)
    expect(tick.checked).toBe(false)
    fireEvent.click(tick)
    fireEvent.click(await screen.findByRole('tab', { name: /^New\s?1/ }))
    await waitFor(() =>
      expect(screen.getByLabelText(/^Bring Tuva Berg back/)).toHaveProperty('checked', true),
    )
  })

  it('says what was recognised, and takes another meaning of a column', async () => {
    render(<Import service={service} />)
    choose(CSV)
    await screen.findByText('Another table')
    expect(screen.getByText('One cannot be read.')).toBeTruthy()
    const town = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Field for “Town”' })
    expect(town.value).toBe('crm')
    fireEvent.input(town, { target: { value: 'company' } })
    await press('Preview the import')
    await screen.findByRole('tab', { name: /^New\s?1/ })
    expect((await screen.findByText('Bergen')).closest('div')?.textContent).toContain('Company')
  })

  it('refuses columns that say one thing twice, naming both', async () => {
    render(<Import service={service} />)
    choose(CSV)
    const town = await screen.findByRole('combobox', { name: 'Field for “Town”' })
    fireEvent.input(town, { target: { value: 'displayName' } })
    await press('Preview the import')
    expect((await screen.findByRole('alert')).textContent).toContain('“Name” and “Town”')
    expect(screen.getByRole('heading', { name: 'Map the columns' })).toBeTruthy()
  })

  it('reads a file anew with another row as its header', async () => {
    render(<Import service={service} />)
    choose('Name,Email\nWho,Where\nMara,Åre\n')
    const header = await screen.findByLabelText<HTMLSelectElement>('Header')
    expect(header.value).toBe('1')
    fireEvent.input(header, { target: { value: '2' } })
    await screen.findByRole('rowheader', { name: 'Where' })
    fireEvent.input(await screen.findByLabelText('Header'), { target: { value: '0' } })
    await screen.findByRole('rowheader', { name: '#2' })
  })

  it('shows the cells that do not fit their columns, and keeps who they are about', async () => {
    await toDryRun('Name,Followers\nAda Berg,many\n')
    expect(tab(/^New\s?1/)).toBeTruthy()
    fireEvent.click(screen.getByText(/^One cell does not fit its column/))
    expect(screen.getByText(/“many” is not a number/)).toBeTruthy()
  })

  it('says why a file cannot be read, and stays where another can be chosen', async () => {
    render(<Import service={service} />)
    choose(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'contacts.xls')
    expect((await screen.findByRole('alert')).textContent).toContain('save it as .xlsx or CSV')
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy()
  })

  it('keeps what was read when it cannot be read in another encoding', async () => {
    render(<Import service={service} />)
    choose(CSV)
    const encoding = await screen.findByLabelText('Encoding')
    const utf16 = { target: { value: 'utf-16le' } }
    fireEvent.input(encoding, utf16)
    await screen.findByRole('alert')
    await press('Preview the import')
    await screen.findByRole('tab', { name: /^Conflicting\s?1/ })
  })

  it('shows the fate of every row before anything is written', async () => {
    await toDryRun(CSV)
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'New1',
      'Changed0',
      'Unchanged0',
      'To confirm1',
      'Conflicting1',
      'Unreadable1',
    ])
    fireEvent.click(tab(/^Conflicting/))
    await screen.findByText('stays “Partner”; the file says “Customer”')
    fireEvent.click(tab(/^Unreadable/))
    await screen.findByText('It has 6 cells, and the header has 5.')
    expect(screen.getByText('Row 5')).toBeTruthy()
    expect(await db.people.count()).toBe(2)
  })

  it('takes the file’s value where a tick says so', async () => {
    await toDryRun(CSV)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Customer status' }))
    await waitFor(() => expect(tab(/^Changed\s?1/)).toBeTruthy())
    fireEvent.click(tab(/^Changed/))
    await screen.findByText('Partner → Customer')
  })

  it('asks whether people of one name are the same, and can ask again', async () => {
    await toDryRun(CSV)
    fireEvent.click(tab(/^To confirm/))
    await press('The same as Noor Haddad, @noor')
    await waitFor(() => expect(tab(/^Changed\s?1/)).toBeTruthy())
    expect(document.activeElement).not.toBe(document.body)
    fireEvent.click(tab(/^Changed/))
    await press('Ask again')
    await waitFor(() => expect(tab(/^To confirm\s?1/)).toBeTruthy())
    fireEvent.input(screen.getByLabelText('People with the same full name'), {
      target: { value: 'different' },
    })
    await waitFor(() => expect(tab(/^New\s?2/)).toBeTruthy())
  })

  it('imports, leads to the people, and takes it back', async () => {
    const before = await db.people.toArray()
    await toDryRun(CSV)
    await press('Import 2 rows')
    await screen.findByText('One person was added.')
    expect(screen.getByText('One person was changed.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Show the people' }).getAttribute('href')).toBe(
      '#/people',
    )
    expect(await db.people.count()).toBe(3)
    await press('Undo this import')
    await screen.findByText('Undone: everything is as it was before the import.')
    expect(await db.people.toArray()).toEqual(before)
  })

  it('tells of a change meanwhile, and lets one look again', async () => {
    await toDryRun(CSV)
    const mara = (await db.people.toArray()).find(({ status }) => status === 'partner')
    await updatePerson(db, mara?.id ?? '', { company: 'Makers' }, NOW - 1)
    await press('Import 2 rows')
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was imported')
    await press('Preview the import')
    await press('Import 2 rows')
    await screen.findByText('One person was added.')
  })

  it('can be cancelled, and begins anew', async () => {
    const slow: ImportService = {
      ...service,
      read: (_file, _as, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
    }
    render(<Import service={slow} />)
    choose(CSV)
    await screen.findByRole('heading', { name: 'Reading the file' })
    await press('Cancel')
    expect((await screen.findByRole('alert')).textContent).toBe('Cancelled. Nothing was written.')
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy()
  })

  it('shows fifty rows at a time', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => `Given${n} F,handle${n}`)
    await toDryRun(`Name,Twitter\n${rows.join('\n')}`)
    const list = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem')
    await waitFor(() => expect(list()).toHaveLength(50))
    await press('Next rows')
    await press('Next rows')
    await waitFor(() => expect(list()).toHaveLength(20))
    expect(screen.getByText('101–120 of 120')).toBeTruthy()
  })
})
