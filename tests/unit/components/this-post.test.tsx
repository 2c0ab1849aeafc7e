import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import { ThisPost } from '../../../components/post/ThisPost'
import type { PostAnalysis } from '../../../lib/model/post/analysis'
import { type Brand, NO_BRAND } from '../../../lib/model/post/brand'
import type { Post } from '../../../lib/model/post/post'
import { VETOES, type VetoName } from '../../../lib/model/post/vetoes'
import { post } from '../people'
import { compose, startBackground } from './background'

const acme: Brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }

function analysis(changes: Partial<PostAnalysis> = {}): PostAnalysis {
  return {
    label: 'positive',
    corrected: false,
    probabilities: { negative: 0.02, neutral: 0.05, positive: 0.93 },
    language: 'en',
    supported: true,
    evidence: [],
    allows: 'thank',
    vetoes: [],
    intent: null,
    firsthand: false,
    escalation: null,
    about: null,
    ...changes,
  }
}

/** The block on `changes`, without a background. */
function show(changes: Partial<PostAnalysis>, brand: Brand = NO_BRAND, said: Post = post()) {
  const correct = async () => {}
  render(<ThisPost post={said} analysis={analysis(changes)} brand={brand} onCorrect={correct} />)
  return within(screen.getByRole('region', { name: 'This post' }))
}

/** The panel on a post of somebody nobody has kept, with the classifier that goes by a word. */
async function openOn(said: Post, brand: Brand = acme) {
  const background = startBackground({ post: said })
  const { ask, onChanged } = background
  await ask('changeSettings', { brand })
  render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
  await screen.findByRole('region', { name: 'This post' })
  return background
}

const marks = () =>
  [...document.querySelectorAll('mark:not(.blank-mirror mark)')].map((mark) => mark.textContent)
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }))

describe('what a post says', () => {
  it('is said with how sure that is, and with the words that say so', async () => {
    await openOn(post())
    expect(screen.getByText('Reads as positive, 98% sure')).toBeTruthy()
    expect(marks()).toEqual(['than'])
    expect(document.querySelector('blockquote')?.textContent).toBe(
      'Third year with @acme, thank you.',
    )
  })

  it('is not said of an advertisement', async () => {
    await openOn(post({ promoted: true }))
    expect(screen.getByText('Not analysed: an advertisement')).toBeTruthy()
    expect(marks()).toEqual([])
    expect(screen.queryByText(/Reads as/)).toBeNull()
  })

  it('is unclear where nothing is likely enough', () => {
    const probabilities = { negative: 0.59, neutral: 0.3, positive: 0.11 }
    const block = show({ label: 'negative', allows: 'ask_or_leave', probabilities })
    expect(block.getByText('Unclear: negative at 59%')).toBeTruthy()
    expect(block.queryByText(/Reads as/)).toBeNull()
  })

  it('is rounded down', () => {
    const probabilities = { negative: 0.05, neutral: 0.0501, positive: 0.8999 }
    expect(show({ probabilities }).getByText('Reads as positive, 89% sure')).toBeTruthy()
  })

  it.each([
    ['nl', 'Not analysed: no model for Dutch'],
    ['und', 'Not analysed: too little text'],
    ['mul', 'Not analysed: in more than one language'],
  ])('is not said in a language without a model: %s', (language, expected) => {
    const block = show({ label: 'neutral', supported: false, language })
    expect(block.getByText(expected)).toBeTruthy()
    expect(block.queryByText(/Reads as/)).toBeNull()
  })

  it.each([
    ['ja', 'Translated by X from Japanese: what they wrote may sound different.'],
    ['und', 'Translated by X: what they wrote may sound different.'],
  ])('says that its words are a translation: %s', (translatedFrom, expected) => {
    expect(show({}, NO_BRAND, post({ translatedFrom })).getByText(expected)).toBeTruthy()
  })

  it('says of no other that it is a translation', () => {
    expect(show({}).queryByText(/Translated/)).toBeNull()
  })

  it('is shown on a post without text', () => {
    const block = show({ supported: false, language: 'und' }, acme, post({ text: '' }))
    expect(block.getByText('Not about Acme')).toBeTruthy()
    expect(document.querySelector('blockquote')).toBeNull()
  })

  it('never puts the post’s markup into the page', () => {
    show({}, NO_BRAND, post({ text: '<img src=x onerror=alert(1)> thanks' }))
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('how a post is about the brand', () => {
  it.each([
    [{ by: 'mention', what: '@acme' }, 'Mentions @acme'],
    [{ by: 'reply', what: 'acme' }, 'Replies to @acme'],
    [{ by: 'word', what: 'Ridge pack' }, 'Mentions Ridge pack'],
    [null, 'Not about Acme'],
  ] as const)('is one line: %o', (about, expected) => {
    expect(show({ about }, acme).getByText(expected)).toBeTruthy()
  })

  it('does not call the brand’s own posts strange to it', () => {
    const author = { ...post().author, handle: 'Acme' }
    expect(show({}, acme, post({ author })).getByText('Posted by Acme')).toBeTruthy()
  })

  it('is left out while no brand is set', () => {
    const block = show({ about: { by: 'mention', what: 'acme' } })
    expect(block.queryByText(/Mentions|Not about/)).toBeNull()
  })
})

describe('why praise is not to be thanked for', () => {
  it.each(Object.keys(VETOES) as VetoName[])('is said in a sentence: %s', (veto) => {
    const line = show({ vetoes: [veto], allows: 'ask_or_leave' }).getByText(
      /Thanks are not suggested/,
    )
    expect(line.textContent).toMatch(/^Thanks are not suggested\. Its? .{10,}\.$/)
  })

  it('is a sentence for each reason', async () => {
    await openOn(post({ text: 'Thank you, but when does it arrive?' }))
    expect(
      screen.getByText('Thanks are not suggested. It asks a question. It says “but” or similar.'),
    ).toBeTruthy()
  })

  it('is not said of praise without a veto, nor of what staff marked otherwise', () => {
    expect(show({}).queryByText(/Thanks are not suggested/)).toBeNull()
    cleanup()
    const block = show({ label: 'negative', corrected: true, vetoes: ['question'] })
    expect(block.queryByText(/Thanks are not suggested/)).toBeNull()
  })
})

describe('a correction', () => {
  it('stays out of the way until it is asked for', async () => {
    await openOn(post())
    expect(screen.queryByRole('radio')).toBeNull()
    const button = screen.getByRole('button', { name: 'Not right?' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Automatic' }).checked).toBe(true)
  })

  it('is shown and kept, and can be taken back', async () => {
    const { db } = await openOn(post())
    fireEvent.click(screen.getByRole('button', { name: 'Not right?' }))
    await choose('Negative')
    expect(await screen.findByText('Marked negative by you')).toBeTruthy()
    expect(marks()).toEqual([])
    expect((await db.corrections.toArray()).map(({ label }) => label)).toEqual(['negative'])

    await choose('Automatic')
    expect(await screen.findByText('Reads as positive, 98% sure')).toBeTruthy()
    expect(await db.corrections.count()).toBe(0)
  })

  it('shows the old choice again when it could not be saved', async () => {
    const { refuse } = await openOn(post())
    refuse('correctSentiment', 'Not saved: no space left.')
    fireEvent.click(screen.getByRole('button', { name: 'Not right?' }))
    await choose('Negative')
    expect((await screen.findByRole('alert')).textContent).toBe('Not saved: no space left.')
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Automatic' }).checked).toBe(true),
    )
    expect(screen.getByText('Reads as positive, 98% sure')).toBeTruthy()
  })
})
