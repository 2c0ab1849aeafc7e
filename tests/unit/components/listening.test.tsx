import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Panel } from '../../../components/panel/Panel'
import { author, compose, postBy, startBackground } from './background'

const mara = author('Mara Lindqvist', 'maralind')

/** The panel on a post of Mara, whom we keep. */
async function openOnMara() {
  const background = startBackground({ post: postBy(mara) })
  const { ask, onChanged } = background
  const { person } = await ask('upsertPerson', { network: 'x', author: mara })
  render(<Panel ask={ask} compose={compose} onChanged={onChanged} framed={false} />)
  await screen.findByText('Follow-ups')
  return { ...background, person }
}

const click = async (name: string | RegExp, role = 'button') =>
  fireEvent.click(await screen.findByRole(role, { name }))
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

describe('the card', () => {
  it('keeps an insight from the post, with the topic used most, and takes it back', async () => {
    const { ask, db, person } = await openOnMara()
    const insight = { text: 'x', topic: 'Loyalty', sentiment: 'neutral' as const }
    await ask('captureInsight', { insight })
    await click('Capture an insight')
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Topic').value).toBe('Loyalty'),
    )
    await click('Save insight')
    await screen.findByText('Saved under “Loyalty”.')
    expect(await db.insights.where('personId').equals(person.id).toArray()).toMatchObject([
      { topic: 'Loyalty', sourceUrl: 'https://x.com/maralind/status/1' },
    ])
    await click('Undo')
    await waitFor(async () => expect(await db.insights.count()).toBe(1))
  })

  it('keeps a promise in mind', async () => {
    const { db } = await openOnMara()
    await click('Add a follow-up')
    type('What to follow up on', 'Send the strap')
    await click('Remind me')
    await screen.findByText('Send the strap')
    await click('Done')
    await waitFor(async () => expect((await db.followUps.toArray())[0]?.doneAt).toBeTruthy())
  })

  it('ends a question without forgetting who took part meanwhile', async () => {
    const { ask, db, person } = await openOnMara()
    await click('Ask a question')
    type('The question', 'Which colour next?')
    await click('Start')
    const end = await screen.findByRole('button', { name: 'End' })
    const [question] = await db.campaigns.toArray()
    // Somebody else notes it; this page still shows the question as it was.
    const campaignId = question?.id ?? ''
    await ask('recordInCampaign', { campaignId, personId: person.id, asked: true, tookPart: true })
    expect(screen.getByLabelText<HTMLInputElement>('Took part').checked).toBe(false)
    fireEvent.click(end)
    await waitFor(async () => expect((await db.campaigns.toArray())[0]?.endsAt).toBeTruthy())
    expect(await db.campaigns.toArray()).toMatchObject([
      { asked: [person.id], tookPart: [person.id] },
    ])
  })

  it('asks an open question and records who took part', async () => {
    const { db, person } = await openOnMara()
    await click('Ask a question')
    type('The question', 'Which colour next?')
    await click('Start')
    fireEvent.input(await screen.findByLabelText('Took part'))
    await waitFor(async () =>
      expect((await db.campaigns.toArray())[0]?.tookPart).toEqual([person.id]),
    )
  })
})
