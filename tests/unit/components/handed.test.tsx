import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Inbox } from '../../../components/inbox/Inbox'
import { HandedOver } from '../../../components/person/HandedOver'
import type { Ask } from '../../../components/ui/ask'
import { t } from '../../../lib/i18n'
import { type Inbox as InboxList, WHOLE_INBOX } from '../../../lib/model/actions/inbox'
import type { Handed } from '../../../lib/model/team/handover'
import type { Member } from '../../../lib/model/team/member'

const personId = crypto.randomUUID()
const promiseId = crypto.randomUUID()
const given: Handed = {
  id: crypto.randomUUID(),
  from: 'Ann',
  to: 'Ben',
  toMe: true,
  words: 'Call her',
  at: Date.now(),
}

let colleagues: Member[]
let handed: Handed[]
let asked: [type: string, payload: unknown][]

beforeEach(() => {
  colleagues = [
    { user: 'ben', name: 'Ben' },
    { user: 'cai', name: 'Cai' },
  ]
  handed = []
  asked = []
})
afterEach(cleanup)

const ask = (async (type: string, payload: unknown) => {
  if (type === 'handed') return { colleagues, handed }
  if (type === 'followUpsOf') return [{ id: promiseId, personId, due: 1, why: 'Send the strap' }]
  asked.push([type, payload])
  return { id: given.id }
}) as Ask

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const choose = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

describe('a person', () => {
  it('is given to a colleague, with what for', async () => {
    render(<HandedOver personId={personId} ask={ask} />)
    await press(t('handed_give'))
    choose(t('handed_to'), 'cai')
    choose(t('handed_words'), ' Call her ')
    await press(t('handed_submit'))
    const request = { about: { personId }, to: 'cai', words: 'Call her' }
    await waitFor(() => expect(asked).toEqual([['handOver', request]]))
    await waitFor(() => expect(screen.queryByLabelText(t('handed_to'))).toBeNull())
  })

  it('so is what was promised them', async () => {
    render(<HandedOver personId={personId} ask={ask} />)
    await press(t('handed_give'))
    choose(t('handed_what'), promiseId)
    await press(t('handed_submit'))
    const request = { about: { followUpId: promiseId }, to: 'ben' }
    await waitFor(() => expect(asked).toEqual([['handOver', request]]))
  })

  it('says who has what, and lets it be done or taken back', async () => {
    handed = [given]
    render(<HandedOver personId={personId} ask={ask} />)
    await screen.findByText(/Call her/)
    expect(screen.getByText(new RegExp(t('handed_from_to', ['Ann', 'Ben'])))).toBeTruthy()
    await press(t('todo_done'))
    await press(t('handed_take_back'))
    await waitFor(() =>
      expect(asked).toEqual([
        ['settleHandover', { id: given.id, as: 'done' }],
        ['settleHandover', { id: given.id, as: 'taken_back' }],
      ]),
    )
  })

  it('shows nothing of it where there is nobody else', async () => {
    colleagues = []
    const { container } = render(<HandedOver personId={personId} ask={ask} />)
    await new Promise((done) => setTimeout(done))
    expect(container.textContent).toBe('')
  })
})

describe('the inbox', () => {
  const row = {
    id: given.id,
    lane: 'given' as const,
    who: { personId, name: 'Mara', tier: 'unknown' as const, vip: false },
    since: given.at,
    reasons: [],
    continues: false,
    handed: given,
  }
  const list = (rows: InboxList['rows']): InboxList => ({
    rows,
    total: rows.length,
    counts: { given: rows.length, owed: 0, praise: 0, promise: 0, overdue: 0, more: 0 },
    suggested: 0,
    done: 0,
    spent: 0,
    perDay: 5,
    waiting: 0,
    putOff: 0,
    strangers: true,
    closed: [],
    newcomers: null,
  })
  const show = (rows: InboxList['rows']) =>
    render(
      <Inbox
        inbox={{
          value: list(rows),
          error: undefined,
          reload: async () => {},
          show: () => {},
          view: WHOLE_INBOX,
          change: () => {},
          rest: 0,
          showMore: () => {},
        }}
        ask={ask}
        onChanged={() => {}}
        onOpen={() => {}}
        otherwise="none"
        wide
      />,
    )

  it('has what a colleague gave us in a lane of its own, with the way to have done it', async () => {
    show([row])
    expect(screen.getByRole('region', { name: t('lane_given') })).toBeTruthy()
    expect(screen.getByText(t('handed_from', ['Ann']), { exact: false }).textContent).toContain(
      'Call her',
    )
    await press(t('inbox_done', ['Mara']))
    await waitFor(() =>
      expect(asked).toContainEqual(['settleHandover', { id: given.id, as: 'done' }]),
    )
  })

  it('speaks of no such lane where nobody gives us anything', () => {
    show([])
    expect(screen.queryByText(t('lane_given'), { exact: false })).toBeNull()
    expect(screen.getByRole('button', { name: new RegExp(t('lane_owed')) })).toBeTruthy()
  })
})
