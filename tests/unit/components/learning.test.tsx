import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { Sentiment } from '../../../lib/model/person/person'
import { learn } from '../../../lib/store/examples'
import { openSettings } from './settings-page'

const LABELS: Sentiment[] = ['negative', 'neutral', 'positive']
const SAYS = { negative: 'wobbles', neutral: 'opens', positive: 'hums' }
const DAY = Date.UTC(2026, 4, 4, 12)

type Opened = Awaited<ReturnType<typeof openSettings>>

async function teach({ db }: Opened, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    const label = LABELS[nth % 3] ?? 'neutral'
    const words = [{ print: nth % 3, text: SAYS[label], isPlain: true }]
    const about = {
      network: 'x',
      postKey: `p${nth}`,
      authorKeys: [`handle:${nth}`],
      label,
    } as const
    const by = nth % 2 ? ('action' as const) : ('correction' as const)
    const probabilities = { negative: 0.3, neutral: 0.4, positive: 0.3 }
    const reading = { words, probabilities }
    await learn(db, { ...about, authorKeys: [...about.authorKeys], by }, reading, DAY + nth)
  }
}

const part = () => screen.findByRole('region', { name: 'What Ardent learns from your team' })

describe('what Ardent learns from the team', () => {
  it('is nothing at first, and says what it takes; there is nothing to reset', async () => {
    await openSettings()
    const shown = within(await part())
    expect(await shown.findByText(/takes 50 labelled posts, with at least 5 positive/)).toBeTruthy()
    expect(shown.queryByRole('button', { name: /Reset/ })).toBeNull()
  })

  it('shows the words with the most weight each way, how many labels there are and since when', async () => {
    const opened = await openSettings()
    await teach(opened, 60)
    const shown = within(await part())
    const text = await shown.findByText(/^60 labelled posts since May 4, 2026/)
    expect(text.textContent).toContain('Positive: 20, neutral: 20, negative: 20')
    expect(text.textContent).toContain('30 by correction')
    const praise = within(shown.getByRole('region', { name: 'Words that count as more positive' }))
    expect(praise.getAllByRole('listitem')[0]?.textContent).toMatch(/hums.*20 posts/)
    const blame = within(shown.getByRole('region', { name: 'Words that count as more negative' }))
    expect(blame.getAllByRole('listitem')[0]?.textContent).toMatch(/wobbles.*20 posts/)
    expect(shown.queryByText(/takes 50/)).toBeNull()
  })

  it('is switched off and on', async () => {
    const { settings } = await openSettings()
    const button = within(await part()).getByRole('switch', { name: /^Learn from corrections/ })
    fireEvent.click(button)
    await waitFor(() => expect(settings().learnFromTeam).toBe(false))
    await waitFor(() => expect(button.getAttribute('aria-checked')).toBe('false'))
  })

  it('is reset once somebody has said so twice', async () => {
    const opened = await openSettings()
    await teach(opened, 51)
    const shown = within(await part())
    fireEvent.click(await shown.findByRole('button', { name: 'Reset what was learned' }))
    expect(
      await shown.findByRole('group', { name: /^Forget what was learned from 51 labelled posts/ }),
    ).toBeTruthy()
    expect(await opened.db.examples.count()).toBe(51)
    fireEvent.click(shown.getByRole('button', { name: 'Yes, reset' }))
    await waitFor(async () => expect(await opened.db.examples.count()).toBe(0))
    expect(await shown.findByText(/takes 50 labelled posts/)).toBeTruthy()
  })
})
