import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import type { CreateMarker } from '../../../components/welcome/MarkerSpot'
import { Welcome } from '../../../components/welcome/Welcome'
import { type Glyphs, MARKER_ACTIONS } from '../../../lib/model/glyphs'
import type { WelcomeStep } from '../../../lib/model/welcome'
import { TEMPLATES } from '../templates'
import { startBackground } from './background'

/** A marker of plain buttons, with the glyphs it was last told to show. */
const shown = new Map<string, Glyphs>()
const createMarker: CreateMarker = (name, onPress) => {
  const host = document.createElement('span')
  for (const cell of ['star', 'action'] as const) {
    const button = document.createElement('button')
    button.textContent = `${cell} of ${name}`
    button.addEventListener('click', () => onPress(cell))
    host.append(button)
  }
  return {
    host,
    show: (glyphs) => void shown.set(name, glyphs),
    focus: () => host.querySelector('button')?.focus(),
  }
}

async function open(at: WelcomeStep = 'brand') {
  const background = startBackground()
  let step = at
  const openDashboard = vi.fn()
  render(
    <Welcome
      ask={background.ask}
      onChanged={background.onChanged}
      networks={[
        { id: 'x', name: 'X', home: 'https://x.com/' },
        { id: 'linkedin', name: 'LinkedIn', home: 'https://www.linkedin.com/' },
      ]}
      askForNetwork={async () => true}
      step={{
        get: async () => step,
        set: async (to) => {
          step = to
        },
      }}
      templates={async () => TEMPLATES}
      createMarker={createMarker}
      copy={async () => {}}
      openDashboard={openDashboard}
    />,
  )
  await screen.findByRole('navigation', { name: 'Steps' })
  return { ...background, openDashboard, step: () => step }
}

const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('the first step', () => {
  it('saves the brand, its accounts and words, and goes on', async () => {
    const { settings, step } = await open()
    type('Brand name', 'Acme')
    type('X', '@acme')
    type('Keywords and hashtags', 'Ridge pack\n#repair')
    press('Next')
    await screen.findByRole('heading', { name: 'Which networks do you use?' })
    expect(settings().brand).toMatchObject({
      name: 'Acme',
      handles: { x: ['acme'] },
      words: ['Ridge pack', '#repair'],
    })
    expect(step()).toBe('networks')
  })

  it('leaves what another page has changed in the brand since', async () => {
    const { ask, settings } = await open()
    await ask('changeSettings', { brand: { words: ['Ridge pack'], handles: { x: ['acme'] } } })
    type('Brand name', 'Acme')
    type('Facebook', 'acmeoutdoors')
    press('Next')
    await screen.findByRole('heading', { name: 'Which networks do you use?' })
    expect(settings().brand).toMatchObject({
      name: 'Acme',
      handles: { x: ['acme'], facebook: ['acmeoutdoors'] },
      words: ['Ridge pack'],
    })
  })

  it('says what is no handle, stays, and keeps what was typed', async () => {
    const { settings } = await open()
    type('Brand name', 'Acme')
    type('Facebook', 'Acme Outdoors')
    press('Next')
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /“Acme Outdoors” is not a handle/,
    )
    expect(screen.getByLabelText<HTMLInputElement>('Brand name').value).toBe('Acme')
    expect(settings().brand.name).toBe('')
  })

  it('can be skipped, and nothing is saved', async () => {
    const { asked } = await open()
    type('Brand name', 'Acme')
    press('Skip this step')
    await screen.findByRole('heading', { name: 'Which networks do you use?' })
    expect(asked).not.toContain('changeSettings')
  })
})

describe('the welcome page', () => {
  it('goes on where it was left', async () => {
    await open('networks')
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Your networks')
  })

  it('puts the focus on the heading of the step that is gone to', async () => {
    await open()
    press(/Your networks/)
    expect(document.activeElement?.tagName).toBe('H2')
  })

  it('switches LinkedIn on only after its terms were agreed to', async () => {
    const { settings } = await open('networks')
    expect(screen.getByText(/LinkedIn’s terms/)).toBeTruthy()
    fireEvent.click(screen.getByRole('switch', { name: 'LinkedIn' }))
    expect(settings().networks.linkedin).toBe(false)
    press('Switch on')
    await waitFor(() => expect(settings().networks.linkedin).toBe(true))
  })

  it('ends on the networks that are on, and the dashboard', async () => {
    const { openDashboard } = await open('try')
    expect(screen.getByRole('link', { name: 'Open X' }).getAttribute('href')).toBe('https://x.com/')
    expect(screen.queryByRole('link', { name: 'Open LinkedIn' })).toBeNull()
    press('Open the dashboard')
    expect(openDashboard).toHaveBeenCalledOnce()
  })
})

describe('the sample feed', () => {
  const markerActionOf = (name: string) => MARKER_ACTIONS[shown.get(name)?.[3] ?? 0]

  it('lets the star be tried, and keeps nobody', async () => {
    const { db, asked } = await open('try')
    press('star of Ada Norrbury')
    await waitFor(() => expect(shown.get('Ada Norrbury')?.[0]).toBe(1))
    expect(screen.getByText(/^Click the star/).textContent).toContain('done')
    press('star of Ada Norrbury')
    await waitFor(() => expect(shown.get('Ada Norrbury')?.[0]).toBe(0))
    expect(asked).toEqual(['settings', 'managed', 'sample'])
    expect(await db.people.count()).toBe(0)
  })

  it('shows the whole way of a draft: blank, reply box, sent by hand, done', async () => {
    const { asked } = await open('try')
    press('action of Ada Norrbury')
    const panel = within(await screen.findByRole('complementary', { name: /Ada Norrbury/ }))
    const draft = await panel.findByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' })
    expect(draft.value).toMatch(/Ada.*\[\[/s)
    const text = 'Ada, three years! Thank you from all of us.'
    fireEvent.input(draft, { target: { value: text } })
    fireEvent.click(panel.getByRole('button', { name: /into (the )?reply box/ }))
    const [reply] = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
    await waitFor(() => expect(reply?.value).toBe(text))
    expect(document.activeElement).toBe(reply)
    fireEvent.click(screen.getAllByRole('button', { name: 'Reply' })[0] as HTMLElement)
    await screen.findByText(`You: ${text}`)
    await waitFor(() => expect(markerActionOf('Ada Norrbury')).toBe('sent'))
    fireEvent.click(panel.getByRole('button', { name: /^Yes, log it/ }))
    await panel.findByText(/^Answered by you, /)
    await waitFor(() => expect(markerActionOf('Ada Norrbury')).toBe('done'))
    expect(asked).toEqual(['settings', 'managed', 'sample'])
  })

  it('gives the focus back to the marker when its panel is closed', async () => {
    await open('try')
    press('action of Tomas Verrall')
    const panel = await screen.findByRole('complementary', { name: /Tomas Verrall/ })
    expect(document.activeElement?.textContent).toBe('Tomas Verrall')
    fireEvent.keyDown(panel, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(document.activeElement?.textContent).toBe('star of Tomas Verrall')
  })
})

it('fills in a sample year, and takes it away again', async () => {
  const { db } = await open('try')
  fireEvent.click(await screen.findByRole('button', { name: 'Add sample data' }))
  await screen.findByText(/invented people are here/)
  expect(await db.people.count()).toBeGreaterThan(190)
  press('Remove sample data')
  await screen.findByRole('button', { name: 'Add sample data' })
  expect(await db.people.count()).toBe(0)
})
