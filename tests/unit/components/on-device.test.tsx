import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import { Drafts } from '../../../components/post/Drafts'
import { BrowserModels, modelHelp, OfferedHelp } from '../../../components/post/modelHelp'
import { ThisPost } from '../../../components/post/ThisPost'
import type { Ask } from '../../../components/ui/ask'
import type { DraftOffer } from '../../../lib/model/drafts/draft'
import type { Job, OnDevice, Readiness } from '../../../lib/model/on-device/contract'
import type { PostAnalysis } from '../../../lib/model/post/analysis'
import { DEFAULT_SETTINGS, type SettingsChanges } from '../../../lib/model/settings'
import { post } from '../people'
import { author, compose, postBy, startBackground } from './background'
import { openSettings } from './settings-page'

/** Models that answer as `says` has it, and write down what they were asked. */
function modelsThat(says: (job: Job) => string, readiness: Readiness = 'available') {
  const asked: Job[] = []
  const models: OnDevice = {
    has: { translate: true, write: true },
    readiness: async () => readiness,
    run: async (job, onProgress) => {
      asked.push(job)
      onProgress(0.5)
      return { text: says(job), ...(job.does === 'translate' && { from: job.from ?? 'es' }) }
    },
  }
  return { models, asked }
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const MARK = 'By your browser’s AI. It can be wrong.'

async function openPanel(models: OnDevice, text: string, changes: SettingsChanges) {
  const { ask, onChanged } = startBackground({ post: { ...post(), text } })
  await ask('changeSettings', changes)
  render(
    <BrowserModels.Provider value={models}>
      <Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />
    </BrowserModels.Provider>,
  )
  await screen.findByRole('region', { name: 'This post' })
}

const spanish = 'La tetera todavía canta después de tres años, muchas gracias por todo.'
const inSpanish: PostAnalysis = {
  label: 'positive',
  corrected: false,
  probabilities: { negative: 0.02, neutral: 0.05, positive: 0.93 },
  language: 'es',
  supported: true,
  evidence: [],
  allows: 'thank',
  vetoes: [],
  intent: null,
  firsthand: false,
  escalation: null,
  about: null,
}

function openPost(models: OnDevice, analysis: PostAnalysis = inSpanish) {
  render(
    <OfferedHelp value={modelHelp(models, { ...DEFAULT_SETTINGS, onDevice: true })}>
      <ThisPost
        post={{ ...post(), text: spanish }}
        analysis={analysis}
        brand={undefined}
        onCorrect={async () => {}}
      />
    </OfferedHelp>,
  )
}

describe('a post read by the browser’s models', () => {
  it('is offered only once it is switched on', async () => {
    await openPanel(modelsThat(() => '').models, spanish, {})
    expect(screen.queryByRole('button', { name: 'Ask for a second opinion' })).toBeNull()
    cleanup()
    await openPanel(modelsThat(() => '').models, spanish, { onDevice: true })
    expect(await screen.findByRole('button', { name: 'Ask for a second opinion' })).toBeTruthy()
  })

  it('is translated, marked as what it is', async () => {
    const { models, asked } = modelsThat(() => 'The kettle still sings.')
    openPost(models)
    await press('Translate this post')
    expect(await screen.findByText('The kettle still sings.')).toBeTruthy()
    expect(screen.getByText('Translated from Spanish')).toBeTruthy()
    expect(screen.getByText(MARK)).toBeTruthy()
    expect(asked).toMatchObject([{ does: 'translate', text: spanish, to: 'en' }])
  })

  it('is not where they read it', () => {
    openPost(modelsThat(() => '').models, { ...inSpanish, language: 'en' })
    expect(screen.getByRole('button', { name: 'Ask for a second opinion' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Translate this post' })).toBeNull()
  })

  it('waits for a yes before anything is downloaded', async () => {
    const { models, asked } = modelsThat(() => 'The kettle still sings.', 'downloadable')
    openPost(models)
    await press('Translate this post')
    await screen.findByText(/^Your browser has to download its translation model first/)
    expect(asked).toEqual([])
    await press('Cancel')
    expect(screen.queryByRole('button', { name: 'Download' })).toBeNull()
    await press('Translate this post')
    await press('Download')
    expect(await screen.findByText('The kettle still sings.')).toBeTruthy()
  })

  it('gets a second opinion that changes nothing', async () => {
    const { models } = modelsThat(() => '{"label":"negative","why":"It is meant ironically."}')
    await openPanel(models, spanish, { onDevice: true })
    const before = document.querySelector('.this-post-says')?.textContent
    await press('Ask for a second opinion')
    expect(await screen.findByText('It is meant ironically.')).toBeTruthy()
    expect(screen.getByText('It reads this post as negative.')).toBeTruthy()
    expect(screen.getByText(MARK)).toBeTruthy()
    expect(document.querySelector('.this-post-says')?.textContent).toBe(before)
  })

  it('says so where the answer is none', async () => {
    await openPanel(modelsThat(() => 'Positive!').models, spanish, { onDevice: true })
    await press('Ask for a second opinion')
    expect(await screen.findByText(/gave no usable answer/)).toBeTruthy()
    expect(screen.queryByText(MARK)).toBeNull()
  })

  it('says so where the browser cannot', async () => {
    await openPanel(modelsThat(() => '', 'unavailable').models, spanish, { onDevice: true })
    await press('Ask for a second opinion')
    expect(await screen.findByText(/cannot do this on this device/)).toBeTruthy()
  })
})

describe('a draft in other words', () => {
  const heard = {
    id: 'en/careful_reply/x/he',
    text: 'I hear you: [[what they describe]].',
    usedAt: null,
    admitsFault: false,
  }
  const offer: DraftOffer = { drafts: [heard], language: 'en', instead: null }
  const inJapanese: DraftOffer = { ...offer, instead: { of: 'ja', choices: ['en'] } }

  function openDrafts(models: OnDevice, offered = offer) {
    const inserted = vi.fn(async () => 'inserted' as const)
    const settings = { ...DEFAULT_SETTINGS, onDevice: true, brandVoice: 'warm' }
    render(
      <OfferedHelp value={modelHelp(models, settings)}>
        <Drafts
          post={postBy(author('Mara Lindqvist', 'maralind'))}
          action="careful_reply"
          first={offered}
          ask={(async () => ({})) as unknown as Ask}
          compose={{ insert: inserted, copy: async () => {} }}
          focus={false}
          onInserted={async () => {}}
        />
      </OfferedHelp>,
    )
    const field = screen.getByLabelText<HTMLTextAreaElement>('Draft')
    const write = (value: string) => fireEvent.input(field, { target: { value } })
    return { field, write, inserted }
  }
  const OWN = 'I hear you: the lid of order 12 leaks.'

  it('is not asked for before its blank is filled', async () => {
    const { models, asked } = modelsThat(() => 'x')
    openDrafts(models)
    await press('Rephrase')
    expect(screen.getByText('Still to fill in: what they describe').className).toBe('draft-problem')
    expect(asked).toEqual([])
  })

  it('takes the draft’s place, marked, and can be taken back', async () => {
    const other = 'I understand that the lid of order 12 leaks.'
    const { models, asked } = modelsThat(() => other)
    const { field, write, inserted } = openDrafts(models)
    write(OWN)
    await press('Rephrase')
    await waitFor(() => expect(field.value).toBe(other))
    expect(asked).toMatchObject([{ does: 'write', text: OWN, languages: ['en'] }])
    expect(screen.getByText(MARK)).toBeTruthy()
    await press('Back to my words')
    expect(field.value).toBe(OWN)
    expect(screen.queryByText(MARK)).toBeNull()
    await press('Insert into reply box')
    expect(inserted).toHaveBeenCalledWith(expect.anything(), OWN, 'reply')
  })

  it.each([
    [
      'admits a fault',
      'We are sorry about the lid of order 12.',
      /admits a fault that you did not/,
    ],
    ['has a gap', 'I hear you, [name]: order 12 leaks.', /has a blank in it/],
    ['loses a number', 'I hear you: the lid leaks.', /is missing from the result/],
    ['adds a link', `${OWN} https://acme.example`, /is not yours/],
  ])('is set aside where it %s', async (_, made, why) => {
    const { models } = modelsThat(() => made)
    const { field, write } = openDrafts(models)
    write(OWN)
    await press('Rephrase')
    expect(await screen.findByText(why)).toBeTruthy()
    expect(field.value).toBe(OWN)
    expect(screen.queryByText(MARK)).toBeNull()
  })

  it('is turned into the post’s language, and it is said what nobody has checked there', async () => {
    const { models, asked } = modelsThat(() => '注文12のふたが漏れるのですね。')
    const { field, write } = openDrafts(models, inJapanese)
    write(OWN)
    await press('Translate into Japanese')
    await waitFor(() => expect(field.value).toBe('注文12のふたが漏れるのですね。'))
    expect(asked).toMatchObject([{ does: 'translate', from: 'en', to: 'ja' }])
    expect(screen.getByText(/cannot tell whether text in Japanese admits fault/)).toBeTruthy()
  })
})

describe('the switch', () => {
  const switchIn = async () =>
    within(await screen.findByRole('region', { name: 'Help from your browser’s AI' })).getByRole(
      'switch',
      { name: 'Offer this help' },
    )

  it('is not there where the browser has no models', async () => {
    await openSettings()
    expect(screen.queryByText('Help from your browser’s AI')).toBeNull()
  })

  it('is off at first', async () => {
    const { ask } = await openSettings({ hasModels: true })
    const there = await switchIn()
    expect(there.getAttribute('aria-checked')).toBe('false')
    expect(screen.queryByLabelText('How your brand sounds')).toBeNull()
    fireEvent.click(there)
    await screen.findByLabelText('How your brand sounds')
    expect((await ask('settings', {})).onDevice).toBe(true)
  })

  it('is the organisation’s where it set it', async () => {
    const managed = { values: { onDevice: false }, unreadable: [] }
    await openSettings({ hasModels: true, managed })
    expect((await switchIn()).closest('fieldset')?.disabled).toBe(true)
  })
})
