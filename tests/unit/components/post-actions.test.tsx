import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import type { Compose } from '../../../components/post/DraftEditor'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { author, postBy, startBackground } from './background'

const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
const mara = author('Mara Lindqvist', 'maralind')
const praise = { ...postBy(mara), mentions: [{ handle: 'acme' }], at: Date.now() }

/** The panel on a post of Mara, a VIP advocate; by itself the page takes every draft. */
async function openOn({ post = praise, insert = vi.fn(async () => 'inserted' as const) } = {}) {
  const background = startBackground({ post })
  const { ask, onChanged } = background
  await ask('changeSettings', { brand })
  await ask('upsertPerson', { network: 'x', author: mara, vip: true })
  const copy = vi.fn(async () => {})
  const compose: Compose = { insert, copy }
  render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
  await screen.findByRole('heading', { name: 'Mara Lindqvist' })
  return { ...background, insert, copy }
}

const click = async (name: string, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))
const draft = () => screen.findByLabelText<HTMLTextAreaElement>('Draft')
const marks = () =>
  [...document.querySelectorAll('.draft-mirror mark')].map((one) => one.textContent)

/** Writes over the draft's blanks, as the person does. */
async function fillBlank(): Promise<string> {
  const field = await draft()
  const text = field.value.replace(/\[\[[^\]]*\]\]/g, 'on our front page')
  fireEvent.input(field, { target: { value: text } })
  return text
}

describe('what a post calls for', () => {
  it('is said under a heading, with every reason', async () => {
    await openOn()
    const advice = screen.getByRole('region', { name: 'Amplify Mara Lindqvist’s post' })
    expect(
      within(advice)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      'They became a VIP advocate today.',
      'They speak well of you and mention you.',
      'Nobody has thanked them yet.',
      'Say thank you in the same reply.',
    ])
  })

  it('offers what else could be done, and changes the words with it', async () => {
    await openOn()
    const amplify = await screen.findByRole('button', { name: 'Amplify' })
    expect(amplify.getAttribute('aria-pressed')).toBe('true')
    const words = (await draft()).value
    await click('Thank')
    expect(await screen.findByRole('region', { name: 'Thank Mara Lindqvist' })).toBeTruthy()
    expect(amplify.getAttribute('aria-pressed')).toBe('false')
    await waitFor(async () => expect((await draft()).value).not.toBe(words))
  })

  it('is nothing, with the reason, once it was turned down', async () => {
    await openOn()
    await click('Dismiss')
    const nothing = await screen.findByRole('region', { name: 'Thank Mara Lindqvist' })
    expect(nothing).toBeTruthy()
    await click('Dismiss')
    const region = await screen.findByRole('region', { name: 'Nothing to do' })
    expect(region.textContent).toContain('You dismissed this on this post.')
    expect(screen.queryByLabelText('Draft')).toBeNull()
  })

  it('keeps it light towards whoever did not address the brand', async () => {
    await openOn({ post: { ...praise, mentions: [], text: 'Thank you, Acme.' } })
    expect(await screen.findByText(/^Keep it light/)).toBeTruthy()
  })
})

describe('a draft', () => {
  it('marks its blank, and selects it for whoever begins to type', async () => {
    await openOn()
    const field = await draft()
    expect(marks()).toEqual(['[[where it will appear]]'])
    field.focus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(marks()[0])
  })

  it('says quietly what is missing, and plainly when it is put in all the same', async () => {
    const { insert } = await openOn()
    const missing = await screen.findByText('Still to fill in: where it will appear')
    expect(missing.className).toBe('hint')
    const put = screen.getByRole('button', { name: 'Insert into reply box' })
    expect(put.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(put)
    expect(missing.className).toBe('draft-problem')
    expect(document.activeElement).toBe(await draft())
    expect(insert).not.toHaveBeenCalled()
  })

  it('goes into the reply box once its blank is filled, and asks whether it was sent', async () => {
    const { insert, ask } = await openOn()
    const text = await fillBlank()
    expect(marks()).toEqual([])
    await click('Insert into reply box')
    await screen.findByText(/Was it sent\?/)
    expect(insert).toHaveBeenCalledWith('1', text, 'reply')
    expect(screen.queryByLabelText('Draft')).toBeNull()
    await click('Yes, log it')
    expect(await screen.findByText('Logged as a contact')).toBeTruthy()
    expect((await ask('today', {})).closed).toMatchObject([{ suggestion: { status: 'accepted' } }])
  })

  it('has words for the share box as well', async () => {
    const { insert } = await openOn()
    await click('Share box', 'radio')
    await screen.findByRole('button', { name: 'Insert into share box' })
    await waitFor(() => expect(marks()).not.toEqual(['[[where it will appear]]']))
    const text = await fillBlank()
    await click('Insert into share box')
    await waitFor(() => expect(insert).toHaveBeenCalledWith('1', text, 'share'))
  })

  it('counts its length, and does not go out too long', async () => {
    const { insert } = await openOn()
    fireEvent.input(await draft(), { target: { value: 'a'.repeat(281) } })
    expect(screen.getByText('281 / 280')).toBeTruthy()
    expect(screen.getByText('Too long for X.').className).toBe('draft-problem')
    await click('Insert into reply box')
    expect(insert).not.toHaveBeenCalled()
  })

  it('is one template of several, and the keyboard stays on the button for the next', async () => {
    await openOn()
    const words = (await draft()).value
    await click('Another template')
    expect((await draft()).value).not.toBe(words)
    expect(document.activeElement?.textContent).toBe('Another template')
  })

  it('can be copied when it is ready', async () => {
    const { copy } = await openOn()
    await draft()
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Copy' })
    expect(button.disabled).toBe(true)
    const text = await fillBlank()
    fireEvent.click(button)
    expect(await screen.findByText('Copied.')).toBeTruthy()
    expect(copy).toHaveBeenCalledWith(text)
  })
})
