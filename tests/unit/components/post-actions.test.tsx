import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import type { Compose } from '../../../components/post/DraftEditor'
import type { Ask } from '../../../components/ui/ask'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { SettingsChanges } from '../../../lib/model/settings'
import { listed } from '../../inbox'
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
  [...document.querySelectorAll('.blank-mirror mark')].map((one) => one.textContent)

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

describe('a post that a person has to answer', () => {
  const injury = { ...praise, text: 'The kettle from @acme scalded my arm. It is late to say so.' }

  async function openOnInjury(changes: SettingsChanges = {}, post = injury) {
    const opened = await openOn({ post })
    await opened.ask('changeSettings', changes)
    return opened
  }

  it('has no draft, says what was seen, and is handed over by a text, an e-mail or a contact', async () => {
    const { copy, db } = await openOnInjury({ escalateTo: ['Ines', 'Care <care@acme.example>'] })
    expect(await screen.findByText('Detected: “scalded my arm”')).toBeTruthy()
    expect(screen.queryByLabelText('Draft')).toBeNull()
    await click('Copy hand-over text')
    await screen.findByText('Copied.')
    expect(copy).toHaveBeenCalledWith(
      [
        'Please take this over. Somebody was hurt or fell ill.',
        'From Mara Lindqvist (@maralind) on X:',
        injury.text,
        injury.permalink,
      ].join('\n'),
    )
    expect(screen.queryByRole('link', { name: 'Write e-mail' })).toBeNull()
    const to = screen.getByLabelText('Hand over to')
    fireEvent.input(to, { target: { value: 'Care <care@acme.example>' } })
    const mail = await screen.findByRole('link', { name: 'Write e-mail' })
    expect(mail.getAttribute('href')).toMatch(/^mailto:care@acme\.example\?subject=A%20post/)
    await click('Log as a contact')
    await screen.findByText('Logged as a contact.')
    expect(await db.interactions.toArray()).toMatchObject([
      { direction: 'in', kind: 'mention', url: injury.permalink, excerpt: injury.text },
    ])
    fireEvent.input(to, { target: { value: 'Ines' } })
    await click('Handed over')
    expect(await screen.findByText('You handed this over to Ines.')).toBeTruthy()
  })

  it('shows the line of help that the brand set where somebody may harm themselves', async () => {
    const post = { ...injury, text: '@acme I want to end my life' }
    const { ask } = await openOnInjury({ helpLine: 'Call 0000, day and night' }, post)
    expect(await screen.findByText(/Call 0000, day and night/)).toBeTruthy()
    await ask('changeSettings', { helpLine: '' })
    expect(await screen.findByText(/No helpline is set/)).toBeTruthy()
  })

  it('is read as any other after one click, which can be taken back', async () => {
    await openOnInjury()
    await click('False alarm')
    expect(
      await screen.findByRole('region', { name: 'Reply to Mara Lindqvist with care' }),
    ).toBeTruthy()
    await draft()
    await click('Undo')
    expect(await screen.findByText('Detected: “scalded my arm”')).toBeTruthy()
  })
})

describe('writing anyway', () => {
  it('has drafts of any kind for any post, beside what is thought best', async () => {
    await openOn({ post: { ...praise, text: 'Rain again.', mentions: [] } })
    expect(screen.queryByLabelText('Draft')).toBeNull()
    await click('Write anyway')
    fireEvent.input(screen.getByLabelText('What kind of reply?'), { target: { value: 'ask' } })
    expect((await draft()).value).toContain('Mara')
  })

  it('is called otherwise beside drafts for what is suggested', async () => {
    await openOn()
    expect(screen.queryByRole('button', { name: 'Write anyway' })).toBeNull()
    await click('Write a different reply')
    screen.getByLabelText('What kind of reply?')
  })

  it('leaves what is thought best in sight', async () => {
    await openOn()
    await click('Dismiss')
    await screen.findByRole('region', { name: 'Thank Mara Lindqvist' })
    await click('Dismiss')
    await click('Write anyway')
    fireEvent.input(screen.getByLabelText('What kind of reply?'), { target: { value: 'thank' } })
    await draft()
    expect(await screen.findByRole('region', { name: 'Nothing to do' })).toBeTruthy()
  })
})

describe('what waits or was done elsewhere', () => {
  it('is linked where it holds praise back', async () => {
    const named = { ...praise, text: 'Thank you, Acme.', mentions: [] }
    const first = { ...named, key: '2', permalink: 'https://x.com/maralind/status/2' }
    const { ask } = await openOn({ post: named })
    await ask('setVip', { personId: await idOf(ask), vip: false, why: '' })
    await ask('glyphsOfPosts', { posts: [first] })
    await ask('changeSettings', {})
    const link = await screen.findByRole('link', { name: 'Open that post on X' })
    expect(link.getAttribute('href')).toBe(first.permalink)
  })

  it('is a tick with who and when, where one of ours has answered on the page', async () => {
    const { ask } = await openOn()
    const reply = {
      ...postBy(author('Acme', 'acme')),
      key: '2',
      kind: 'comment' as const,
      isReplyTo: 'maralind',
      at: Date.now() - 3 * 3_600_000,
    }
    await ask('glyphsOfPosts', { posts: [praise, reply] })
    await ask('changeSettings', {})
    expect(await screen.findByText('@acme answered this post 3 hours ago.')).toBeTruthy()
  })

  async function idOf(ask: Ask) {
    const { card } = await ask('cardOfAuthor', { network: 'x', author: mara })
    return card?.person.id ?? ''
  }
})

describe('a draft', () => {
  it('shows its blank without the marks of one; what is copied by hand has a line there', async () => {
    await openOn()
    const field = await draft()
    const marks = [...document.querySelectorAll('.blank-mirror .blank i')].map((i) => i.textContent)
    expect(marks).toEqual(['[[', ']]'])
    field.setSelectionRange(0, field.value.length)
    const setData = vi.fn()
    fireEvent.copy(field, { clipboardData: { setData } })
    const [, copied] = setData.mock.calls[0] ?? []
    expect(copied).toContain('____')
    expect(copied).not.toContain('[[')
  })

  it('is cut with a line for its blank, which is a blank again where it is put back', async () => {
    await openOn()
    const field = await draft()
    const told: unknown[][] = []
    Object.assign(document, { execCommand: (...args: unknown[]) => told.push(args) })
    field.setSelectionRange(0, field.value.length)
    const setData = vi.fn()
    fireEvent.cut(field, { clipboardData: { setData } })
    const [, cut] = setData.mock.calls[0] ?? []
    expect(cut).toContain('____')
    expect(told).toEqual([['delete']])

    const pasted = (text: string) =>
      !fireEvent.paste(field, { clipboardData: { getData: () => text } })
    expect(pasted('something else')).toBe(false)
    expect(pasted(cut)).toBe(true)
    expect(told.at(-1)).toEqual(['insertText', false, field.value])
    Reflect.deleteProperty(document, 'execCommand')
  })

  it('stays with what was written, whatever else is advised meanwhile', async () => {
    const { ask, db } = await openOn()
    const text = await fillBlank()
    const [person] = await db.people.toArray()
    await ask('setVip', { personId: person?.id ?? '', vip: false, why: '' })
    expect(await screen.findByRole('region', { name: 'Thank Mara Lindqvist' })).toBeTruthy()
    expect((await draft()).value).toBe(text)
  })

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

  it('names each of its blanks that is still empty, once', async () => {
    await openOn()
    const field = await draft()
    const value = 'Hi [[their name]], [[what you noticed]] is a find, [[their name]].'
    fireEvent.input(field, { target: { value } })
    expect(
      await screen.findByText('Still to fill in: their name and what you noticed'),
    ).toBeTruthy()
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
    expect(await screen.findByText(/^Answered by you, /)).toBeTruthy()
    expect(listed(await ask('inbox', {})).closed).toMatchObject([
      { suggestion: { status: 'accepted' } },
    ])
  })

  it('is kept as a template once it was sent, with what was written as its blank again', async () => {
    const { db } = await openOn()
    const text = (await draft()).value.replace(/\[\[.*\]\].*/s, 'on our front page? We like it.')
    fireEvent.input(await draft(), { target: { value: text } })
    await click('Insert into reply box')
    await click('Yes, log it')
    await click('Save as template')
    await screen.findByText('Saved under “Replies” in the dashboard.')
    const [own] = await db.wordings.toArray()
    expect(own?.id).toMatch(/^en\/amplify\/x\//)
    expect(own?.body).toContain('{{first_name}}')
    expect(own?.body).toMatch(/\[\[.+\]\]/)
    expect(own?.body).not.toContain('Mara')
  })

  it('is no new template where only its blank was filled', async () => {
    const { db } = await openOn()
    await fillBlank()
    await click('Insert into reply box')
    await click('Yes, log it')
    await click('Save as template')
    await screen.findByText('This is the template you already have.')
    expect(await db.wordings.count()).toBe(0)
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
    // Read out in words, and the fault as soon as there is one.
    expect(screen.getByText('281 / 280').ariaHidden).toBe('true')
    expect(screen.getByText('281 of 280 characters')).toBeTruthy()
    const problem = screen.getByText('Too long for X.')
    expect([problem.className, problem.ariaLive]).toEqual(['draft-problem', 'polite'])
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
