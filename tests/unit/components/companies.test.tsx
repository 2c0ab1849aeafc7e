import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { namesShown, startPeople } from './people-context'

const click = async (name: string | RegExp, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))

async function withCompanies() {
  const people = startPeople()
  await people.keep('Ann Berg', { company: 'Acme' })
  await people.keep('Ben Roth', { company: 'acme ' })
  await people.keep('Cas Holm', { company: 'Zoo' })
  await people.keep('Dan Lund')
  return people
}

it('are listed with how many belong to each, and lead to them', async () => {
  const { open } = await withCompanies()
  open('companies')
  const acme = await screen.findByRole('link', { name: /acme/i })
  expect(acme.closest('li')?.textContent).toContain('2 people · no contact yet')
  expect(acme.getAttribute('href')).toMatch(/^#\/people\/companies\/acme$/i)
})

it('have a page with who belongs to them, and lead to those in the table', async () => {
  const { open, db, keep, saved } = await withCompanies()
  const eva = await keep('Eva Holt', { company: 'ACME', tier: 'engaged' })
  await db.suggestions.add({
    id: crypto.randomUUID(),
    personId: eva,
    network: 'x',
    postKey: 'x:9',
    postUrl: 'https://x.com/evaholt/status/9',
    action: 'answer',
    reasons: [],
    priority: 1000,
    exempt: true,
    status: 'open',
    at: Date.now(),
  })
  open('companies', 'acme')
  const page = await screen.findByRole('region', { name: /acme/i })
  expect(page.textContent).toContain('3 people')
  const people = within(within(page).getByRole('region', { name: 'People' }))
  const names = () =>
    people.getAllByRole('rowheader').map((cell) => cell.querySelector('a')?.textContent)
  expect(names()).toEqual(['Ann Berg', 'Ben Roth', 'Eva Holt'])
  fireEvent.click(people.getByRole('button', { name: 'Tier' }))
  expect(names()).toEqual(['Eva Holt', 'Ann Berg', 'Ben Roth'])
  fireEvent.click(people.getByRole('button', { name: 'Export as CSV' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  const file = (await saved[0]?.content.text()) ?? ''
  expect(file.match(/Ann Berg|Ben Roth|Eva Holt|Cas Holm|Dan Lund/g)).toEqual([
    'Eva Holt',
    'Ann Berg',
    'Ben Roth',
  ])
  const waits = within(await within(page).findByRole('region', { name: 'Waiting for you' }))
  expect(waits.getByRole('link', { name: 'Eva Holt' }).getAttribute('href')).toBe(`#/people/${eva}`)
  expect(waits.getByRole('link', { name: /post/i }).getAttribute('href')).toContain('/status/9')
  fireEvent.click(within(page).getByRole('link', { name: 'Show them in the table' }))
  cleanup()
  open()
  await waitFor(() => expect(namesShown()).toEqual(['Ann Berg', 'Ben Roth', 'Eva Holt']))
})

it('have a note of the team’s, which outlives whoever belongs to them', async () => {
  const { open, ask, db } = await withCompanies()
  await ask('changeSettings', { staffName: 'Robin' })
  open('companies', 'zoo')
  const field = await screen.findByLabelText('About the company')
  fireEvent.input(field, { target: { value: 'Order by fax' } })
  fireEvent.change(field)
  await screen.findByText('Robin')
  expect(await db.companyNotes.toArray()).toMatchObject([
    { key: 'zoo', name: 'Zoo', text: 'Order by fax', by: 'Robin' },
  ])
  const [cas] = await ask('findPeople', { query: 'cas', limit: 1 })
  await ask('updatePerson', { personId: cas?.person.id ?? '', changes: { company: 'Acme' } })
  cleanup()
  open('companies')
  await screen.findByText('Nobody belongs to Zoo any more.')
  expect(screen.getByRole('link', { name: 'Zoo' })).toBeTruthy()
  cleanup()
  open('companies', 'zoo')
  expect(await screen.findByDisplayValue('Order by fax')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

it('are led to from a person’s page', async () => {
  const { open, keep } = await withCompanies()
  open(await keep('Fay Holt', { company: 'Zoo & Sons' }))
  const link = await screen.findByRole('link', { name: 'Everybody at Zoo & Sons' })
  expect(link.getAttribute('href')).toBe('#/people/companies/Zoo%20%26%20Sons')
})

it('are gone once nobody belongs to them', async () => {
  const { open } = await withCompanies()
  open('companies', 'Nowhere')
  await screen.findByText('Nobody belongs to Nowhere any more.')
})

it('have another name for everybody at once, which can be undone', async () => {
  const { open, db } = await withCompanies()
  open('companies')
  await click(/^Rename “acme/i)
  fireEvent.input(screen.getByLabelText('New name'), { target: { value: 'Zoo' } })
  await click('Rename')
  await waitFor(async () => {
    const companies = (await db.people.toArray()).map(({ company }) => company)
    expect(companies.sort()).toEqual(['Zoo', 'Zoo', 'Zoo', undefined])
  })
  expect(await db.changes.toArray()).toMatchObject([{ people: 2, what: 'Company: Zoo' }])
})

it('are asked about where others have an address of the same domain, and never assumed', async () => {
  const { open, db, keep } = await withCompanies()
  const dan = await keep('Dan Lund')
  const mail = async (id: string, email: string) => {
    const row = await db.people.get(id)
    if (row) await db.people.put({ ...row, emails: [email], found: `${row.found}${email}\n` })
  }
  await mail(await keep('Ann Berg', { company: 'Acme' }), 'ann@acme.example')
  await mail(dan, 'dan@acme.example')
  open(dan)
  await screen.findByText('Others with an address at acme.example belong to Acme.')
  expect((await db.people.get(dan))?.company).toBeUndefined()
  await click('Belongs to Acme')
  await waitFor(async () => expect((await db.people.get(dan))?.company).toBe('Acme'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Belongs to Acme' })).toBeNull())
})

it('are asked about where a column of the CRM names one, as others there have it', async () => {
  const { open, db, keep } = await withCompanies()
  await keep('Ann Berg', { company: 'Tidewater Rail' })
  const dan = await keep('Dan Lund')
  await db.people.update(dan, {
    crm: { City: 'Lead at Skerry', 'Job Title': 'Lead @ TIDEWATER Rail' },
  })
  open(dan)
  await screen.findByText('Their headline: “Lead @ TIDEWATER Rail”')
  await click('Belongs to Tidewater Rail')
  await waitFor(async () => expect((await db.people.get(dan))?.company).toBe('Tidewater Rail'))
})
