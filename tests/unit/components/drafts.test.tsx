import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Drafts } from '../../../components/post/Drafts'
import type { Ask } from '../../../components/ui/ask'
import type { DraftOffer } from '../../../lib/model/drafts/draft'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { author, postBy } from './background'

const draft = (text: string, admitsFault = false) => ({
  id: `en/careful_reply/x/${text.slice(0, 2).toLowerCase()}`,
  text,
  usedAt: null,
  admitsFault,
})
const heard = draft('I hear you: [[what they describe]].')
const ours = draft('Our mistake: [[what went wrong]].', true)
const english: DraftOffer = { drafts: [heard, ours], language: 'en', instead: null }
const arabic: DraftOffer = {
  drafts: [],
  language: null,
  instead: { of: 'ar', choices: ['en', 'de'] },
}

/** The drafts to answer a complaint with; `offers` says what there is once a language is chosen. */
function open(offers: (language?: string) => DraftOffer) {
  const changed = vi.fn()
  const ask = (async (type: string, payload: { language?: string }) => {
    if (type === 'settings') return { ...DEFAULT_SETTINGS, draftLanguages: ['fr'] }
    if (type === 'changeSettings') return changed(payload)
    return offers(payload.language)
  }) as Ask
  render(
    <Drafts
      post={postBy(author('Mara Lindqvist', 'maralind'))}
      action="careful_reply"
      ask={ask}
      compose={{ insert: async () => 'inserted', copy: async () => {} }}
      focus={false}
      onInserted={async () => {}}
    />,
  )
  return changed
}

const shown = async () => (await screen.findByLabelText<HTMLTextAreaElement>('Draft')).value
const check = async (name: string) => fireEvent.click(await screen.findByLabelText(name))

describe('a template among many', () => {
  const coded = { ...draft('Noted: [[what they describe]].'), code: 'noted' }
  const find = async (typed: string) => {
    const field = await screen.findByLabelText('Find a template: words or /code')
    fireEvent.input(field, { target: { value: typed } })
    return field
  }

  it('is found by its code while typing, and taken with Enter', async () => {
    open(() => ({ ...english, drafts: [heard, coded] }))
    const field = await find('/no')
    expect(screen.getByRole('button', { name: '/noted Noted: what they describe.' })).toBeTruthy()
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(await shown()).toBe(coded.text)
    expect(document.activeElement).toBe(await screen.findByLabelText('Draft'))
  })

  it('is found by its words, and it is said when there is none', async () => {
    open(() => ({ ...english, drafts: [heard, coded] }))
    await find('NOTED')
    fireEvent.click(screen.getByRole('button', { name: /^\/noted/ }))
    expect(await shown()).toBe(coded.text)
    await find('/nothing')
    expect(screen.getByText('No template found.')).toBeTruthy()
  })
})

describe('words that admit fault', () => {
  it('are never the first, and no turn of another template leads to them', async () => {
    open(() => ({ ...english, drafts: [heard, draft('Noted: [[what they describe]].'), ours] }))
    expect(await shown()).toBe(heard.text)
    for (let turn = 0; turn < 3; turn++) {
      fireEvent.click(screen.getByRole('button', { name: 'Another template' }))
      expect(await shown()).not.toBe(ours.text)
    }
  })

  it('are a choice of their own that says what it is', async () => {
    open(() => english)
    await check('Show drafts that admit fault')
    expect(await shown()).toBe(ours.text)
    expect(screen.getByText(/once you know that the fault is yours/)).toBeTruthy()
    await check('Show drafts that admit fault')
    expect(await shown()).toBe(heard.text)
  })

  it('are not filled in even where there is nothing else', async () => {
    open(() => ({ ...english, drafts: [ours] }))
    await screen.findByLabelText('Show drafts that admit fault')
    expect(screen.queryByLabelText('Draft')).toBeNull()
  })
})

describe('a post in a language without templates', () => {
  it('gets nothing until a language is chosen, which is remembered before the others', async () => {
    const changed = open((language) =>
      language ? { ...arabic, ...english, instead: arabic.instead } : arabic,
    )
    expect((await screen.findByText(/^No template in Arabic/)).textContent).toBe(
      'No template in Arabic.',
    )
    expect(screen.queryByLabelText('Draft')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Drafts in English' }))
    expect(await shown()).toBe(heard.text)
    expect(screen.getByText('No template in Arabic. These are in English.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Drafts in English' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Drafts in German' })).toBeTruthy()
    expect(changed).toHaveBeenCalledWith({ draftLanguages: ['en', 'fr'] })
  })

  it('says so too where its language is not clear', async () => {
    open(() => ({ ...english, instead: { of: 'und', choices: ['en'] } }))
    expect(
      await screen.findByText('The language of this post is unclear. These are in English.'),
    ).toBeTruthy()
    expect(await shown()).toBe(heard.text)
  })
})
