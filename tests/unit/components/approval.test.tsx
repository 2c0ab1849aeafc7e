import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ReviewPart } from '../../../components/inbox/ReviewPart'
import { Drafts } from '../../../components/post/Drafts'
import type { Ask } from '../../../components/ui/ask'
import { t } from '../../../lib/i18n'
import type { DraftOffer } from '../../../lib/model/drafts/draft'
import type { ShownReview } from '../../../lib/model/team/review'
import { author, compose, postBy } from './background'

const post = postBy(author('Mara', 'mara'))
const asked: ShownReview = {
  id: crypto.randomUUID(),
  action: 'answer',
  draftId: 'own',
  text: 'We look into it.',
  from: 'Ann',
  mine: true,
  at: Date.now(),
}

let review: ShownReview | null
let sent: [type: string, payload: unknown][]
let inserted: string[]

beforeEach(() => {
  review = null
  sent = []
  inserted = []
})
afterEach(cleanup)

function offer(): DraftOffer {
  const text = review?.verdict?.text ?? review?.text ?? 'We look into it: [[what]]'
  const drafts = [{ id: 'own', text, usedAt: null, admitsFault: false }]
  return { drafts, language: 'en', instead: null, approval: { review } }
}

const ask = (async (type: string, payload: unknown) => {
  if (type === 'drafts') return offer()
  sent.push([type, payload])
  if (type === 'askForReview') review = { ...asked, text: (payload as { text: string }).text }
  return {}
}) as Ask

const show = () =>
  render(
    <Drafts
      post={post}
      action="answer"
      first={offer()}
      ask={ask}
      compose={{
        ...compose,
        async insert(_, text) {
          inserted.push(text)
          return 'inserted'
        },
      }}
      focus={false}
      onInserted={async () => {}}
    />,
  )
const write = (text: string) =>
  fireEvent.input(screen.getByLabelText(t('draft_label')), { target: { value: text } })
const button = (name: string) => screen.queryByRole('button', { name })

it('has no way into the box before somebody else has approved it, and asks for that', async () => {
  show()
  expect(button(t('draft_insert'))).toBeNull()
  write('We look into it.')
  fireEvent.click(screen.getByRole('button', { name: t('review_ask') }))
  const text = 'We look into it.'
  const request = { post, action: 'answer', draftId: 'own', text }
  await waitFor(() => expect(sent).toEqual([['askForReview', request]]))
  expect(await screen.findByRole('button', { name: t('handed_take_back') })).toBeTruthy()
  expect(button(t('review_ask'))).toBeNull()
  expect(button(t('draft_insert'))).toBeNull()
})

it('goes in as it was approved, and waits anew once it is another', async () => {
  review = {
    ...asked,
    verdict: { what: 'approved', by: 'Ben', text: 'We look into it at once.', at: 1 },
  }
  show()
  await screen.findByText(t('review_approved', ['Ben']))
  write('We look into it tomorrow.')
  await screen.findByRole('button', { name: t('review_ask') })
  write('We look into it at once.')
  fireEvent.click(await screen.findByRole('button', { name: t('draft_insert') }))
  await waitFor(() => expect(inserted).toEqual(['We look into it at once.']))
})

it('sent back says by whom and why', async () => {
  const verdict = { what: 'returned' as const, by: 'Ben', text: asked.text, words: 'Ask', at: 1 }
  review = { ...asked, verdict }
  show()
  const said = await screen.findByText(t('review_returned', ['Ben']), { exact: false })
  expect(said.textContent).toContain('Ask')
  expect(button(t('draft_insert'))).toBeNull()
})

it('a colleague changes and approves it, or sends it back with a word', async () => {
  const act = async (work: () => Promise<unknown>) => void (await work())
  render(<ReviewPart review={{ ...asked, mine: false }} ask={ask} act={act} />)
  screen.getByText(t('review_asks', ['Ann']))
  fireEvent.input(screen.getByLabelText(t('review_text')), { target: { value: 'At once.' } })
  fireEvent.click(screen.getByRole('button', { name: t('review_approve') }))
  const { id } = asked
  await waitFor(() =>
    expect(sent).toEqual([['settleReview', { id, as: { what: 'approved', text: 'At once.' } }]]),
  )
  fireEvent.input(screen.getByLabelText(t('review_words')), { target: { value: 'Why?' } })
  fireEvent.click(screen.getByRole('button', { name: t('review_return') }))
  const returned = { what: 'returned', text: 'At once.', words: 'Why?' }
  await waitFor(() => expect(sent[1]).toEqual(['settleReview', { id, as: returned }]))
})
