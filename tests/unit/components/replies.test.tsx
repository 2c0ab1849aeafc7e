import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Replies } from '../../../components/replies/Replies'
import { createRepliesService } from '../../../lib/dashboard/replies'
import { noteDraftUse } from '../../../lib/store/insertions'
import { TEMPLATES } from '../templates'
import { author, startBackground } from './background'

const thanks = TEMPLATES.filter(({ id }) => id.startsWith('en/thank/x/'))
const forAll = thanks.filter((template) => template.for === undefined)

async function open(situation = 'thank') {
  const { db, ask, context } = startBackground()
  const saved: string[] = []
  const work = createRepliesService(
    context,
    (_, text) => void saved.push(String(text)),
    async () => TEMPLATES,
  )
  render(<Replies service={work} rest={[situation]} />)
  await screen.findByRole('button', { name: 'Add a template' })
  return { db, ask, work, saved }
}

const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }))
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const list = () => screen.findByRole('tabpanel')
const rows = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem')
const row = (index: number) => within(rows()[index] as HTMLElement)
const choose = (text: string) => {
  const input = screen.getByLabelText('Template file')
  fireEvent.change(input, { target: { files: [new File([text], 'ours.json')] } })
}

describe('the templates', () => {
  it('are those of one situation, network and language', async () => {
    await open()
    expect(rows()).toHaveLength(thanks.length)
    type('Network', 'facebook')
    const onFacebook = TEMPLATES.filter(({ id }) => id.startsWith('en/thank/facebook/'))
    expect(rows()).toHaveLength(onFacebook.length)
    const options = [...screen.getByLabelText<HTMLSelectElement>('Language').options]
    const bare = options.find(({ value }) => TEMPLATES.every(({ language }) => language !== value))
    type('Language', bare?.value ?? '')
    await screen.findByText('No templates in this language')
  })

  it('say how often they went out, and when last', async () => {
    const { db, work } = await open()
    const [first] = thanks
    for (const days of [3, 40]) {
      await noteDraftUse(db, first?.id ?? '', Date.now() - days * 86_400_000)
    }
    await work.turn(thanks[1]?.id ?? '', false)
    await screen.findByText('Used 2 ×, last 3 days ago')
    expect(screen.getAllByText('Not used yet')).toHaveLength(thanks.length - 1)
  })
})

describe('a template', () => {
  it('is changed, and taken back to the original', async () => {
    const { db } = await open()
    const body = 'Thanks, {{first_name}}, for [[the detail]].'
    fireEvent.click(row(0).getByRole('button', { name: /^Edit/ }))
    type('Template', body)
    await click('Save the template')
    await screen.findByText('Edited by you')
    expect(await db.wordings.toArray()).toMatchObject([{ id: thanks[0]?.id, body, on: true }])
    await click('Back to the original')
    await click('Use the original')
    await waitFor(() => expect(screen.queryByText('Edited by you')).toBeNull())
    expect(await db.wordings.count()).toBe(0)
  })

  it('shows a blank and a slot as what they are, without the marks that they are written with', async () => {
    await open()
    const text = (await list()).textContent ?? ''
    expect(text).toContain('the detail they praised')
    const names = screen.getAllByRole('switch').map((one) => one.getAttribute('aria-label'))
    expect([text, ...names].join()).not.toMatch(/\[\[|\]\]|\{\{|\}\}/)
    expect(document.querySelectorAll('.template-text .blank').length).toBeGreaterThan(8)
  })

  it('gets its blanks and slots by buttons', async () => {
    const { db } = await open()
    await click('Add a template')
    type('Template', 'Thanks, ')
    const field = screen.getByLabelText<HTMLTextAreaElement>('Template')
    field.setSelectionRange(8, 8)
    await click('First name')
    await waitFor(() => expect(field.value).toBe('Thanks, {{first_name}}'))
    type('Template', `${field.value}, for `)
    field.setSelectionRange(field.value.length, field.value.length)
    await click('Blank')
    await click('Save the template')
    await waitFor(async () =>
      expect(await db.wordings.toArray()).toMatchObject([
        { body: 'Thanks, {{first_name}}, for [[what to write here]]' },
      ]),
    )
  })

  it('has a code to be found by', async () => {
    const { db } = await open()
    await click('Add a template')
    type('Template', 'Thanks for [[it]].')
    type('Short code', '/Th X!')
    await click('Save the template')
    expect(await screen.findByText('/thx')).toBeTruthy()
    expect(await db.wordings.toArray()).toMatchObject([{ code: 'thx' }])
  })

  it('is added for whom it is meant', async () => {
    const { db } = await open()
    await click('Add a template')
    type('Template', 'Good of you to say so: [[what they said]].')
    type('Customer status', 'former')
    await click('Save the template')
    await screen.findByText('Added by you')
    expect(await db.wordings.toArray()).toMatchObject([
      { id: 'en/thank/x/good-of-you-to', on: true, for: { status: 'former' } },
    ])
  })

  it.each([
    ['', 'The template is empty'],
    ['Thanks, {{first_name}}.', 'There is no blank'],
    ['Thanks, {{name}}, for [[it]].', 'Ardent has no placeholder {{name}}'],
    ['Thanks for [[it].', '“[[” is left over'],
    [`Thanks for [[it]]. ${'a'.repeat(300)}`, 'this network takes 280'],
  ])('like %j is not saved, and why is said', async (body, why) => {
    const { db } = await open()
    await click('Add a template')
    type('Template', body)
    await click('Save the template')
    await screen.findByText((text) => text.includes(why))
    expect(screen.getByLabelText('Template').getAttribute('aria-invalid')).toBe('true')
    expect(await db.wordings.count()).toBe(0)
    type('Template', 'Thanks for [[it]].')
    await waitFor(() => expect(screen.queryByText((text) => text.includes(why))).toBeNull())
  })

  it('is off and on, and it is said when too few are left', async () => {
    const { db, work } = await open()
    for (const { id } of forAll.slice(2)) await work.turn(id, false)
    expect(screen.queryByText(/^Only one template/)).toBeNull()
    fireEvent.click(row(0).getByRole('switch'))
    await screen.findByText(/^Only one template for everybody is left/)
    fireEvent.click(row(1).getByRole('switch'))
    await screen.findByText(/^No template for everybody is left/)
    fireEvent.click(row(0).getByRole('switch'))
    await screen.findByText(/^Only one template/)
    expect(await db.wordings.count()).toBe(forAll.length - 1)
  })

  it('is shown as a real person would get it', async () => {
    const { ask } = await open()
    const mara = author('Mara Lindqvist', 'maralind')
    await ask('upsertPerson', { network: 'x', author: mara })
    await click('Preview with a person')
    type('Name or handle', 'mara')
    await click(/Mara Lindqvist/)
    await screen.findByText('As Mara Lindqvist would get it')
    expect((await list()).textContent).toContain('Hi Mara, thank you. A lot of work')
    expect((await list()).textContent).not.toContain('first name')
    // Nothing that she said is kept, so templates with her words lose that sentence or are not offered.
    expect(screen.getAllByText(/^Not offered for Mara|Thank you, above all/)).toBeTruthy()
    await click('End the preview')
    expect((await list()).textContent).toContain('Hi first name, thank you')
  })
})

describe('a file of templates', () => {
  const template = { id: 'de/thank/x/danke', on: true, body: 'Danke für [[was]].' }
  const file = (...templates: object[]) =>
    JSON.stringify({ format: 'ardent-wordings', version: 1, wordings: templates })

  it('is imported after it was said what it would change, and saved again', async () => {
    const { db, saved } = await open()
    choose(file(template))
    await screen.findByText('In “ours.json”: 1 new, 0 replacing yours, 0 already the same.')
    expect(await db.wordings.count()).toBe(0)
    await click('Import')
    await screen.findByText('Imported one template.')
    expect(await db.wordings.toArray()).toMatchObject([template])
    await click('Export your templates')
    expect(JSON.parse(saved[0] ?? '')).toEqual(JSON.parse(file(template)))
  })

  it.each([
    ['not JSON', 'hello', 'is not JSON'],
    [
      'a template without a blank',
      file(template, { ...template, id: 'de/thank/x/b', body: 'Danke' }),
      'The “body” of the template “de/thank/x/b” cannot be used. Nothing was changed. There is no blank.',
    ],
    [
      'a wrong switch',
      file({ ...template, on: 1 }),
      'The template “de/thank/x/danke”: its “on” is not valid. Nothing was changed.',
    ],
  ])('with %s changes nothing, and why is said', async (_, text, why) => {
    const { db } = await open()
    choose(text)
    expect((await screen.findByRole('alert')).textContent).toContain(why)
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
    expect(await db.wordings.count()).toBe(0)
  })
})
