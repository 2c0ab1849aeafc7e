import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TeamGate } from '../../../components/team/TeamGate'
import { TeamPage } from '../../../components/team/TeamPage'
import { date, t } from '../../../lib/i18n'
import type { AskTeam } from '../../../lib/team/client'
import type { TeamState } from '../../../lib/team/protocol'

const STATE: TeamState = {
  team: 'Acme care',
  url: 'https://couch.example.org/ardent',
  user: 'anna',
  agreement: { id: 'team', countColleagues: false, approve: [] },
  members: [
    { user: 'anna', name: 'Anna' },
    { user: 'ben', name: 'Ben' },
  ],
  standing: 'fine',
  waiting: 0,
}

let state: TeamState | null
let onlyServer: string | undefined
let asked: [type: string, payload: unknown][]
let servers: string[]
let saved: [name: string, content: string][]

beforeEach(() => {
  state = null
  onlyServer = undefined
  asked = []
  servers = []
  saved = []
})
afterEach(cleanup)

const replies: Record<string, unknown> = {
  setUpTeam: { invited: [{ user: 'ben', code: 'ardent1.ben' }] },
  readInvitation: { team: 'Acme care', url: STATE.url, user: 'ben' },
  refusedRecords: { count: 0, records: [] },
  removeColleague: { code: 'ardent1.key' },
  replacedValues: {
    values: [
      {
        id: 7,
        personId: crypto.randomUUID(),
        person: 'Mara',
        field: 'tier',
        was: 'engaged',
        is: 'not_engaged',
        at: 0,
      },
    ],
  },
}
const ask = (async (type: string, payload: unknown) => {
  if (type === 'teamState') return { state, onlyServer }
  if (!['replacedValues', 'refusedRecords'].includes(type)) asked.push([type, payload])
  return replies[type] ?? {}
}) as AskTeam
const props = {
  ask,
  onChanged: () => undefined,
  askForServer: async (url: URL) => {
    servers.push(url.origin)
    return true
  },
  saveFile: (name: string, content: string) => void saved.push([name, content]),
  copy: async () => undefined,
}

const type = (label: string, value: string, nth = 0) => {
  const field = screen.getAllByLabelText(label)[nth]
  if (field) fireEvent.input(field, { target: { value } })
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('without a team', () => {
  it('one is set up, its server asked for within the click, and codes are handed out once', async () => {
    render(<TeamPage {...props} />)
    await screen.findByText(t('team_set_up_title'))
    type(t('team_server'), 'couch.example.org')
    type(t('team_admin_user'), 'root')
    type(t('team_admin_password'), 'secret')
    type(t('team_name'), 'Acme care')
    type(t('team_my_name'), 'Anna')
    type(t('team_my_user'), 'anna')
    type(t('team_colleagues'), 'ben, cai;dee')
    press(t('team_set_up_start'))
    expect(servers).toEqual(['https://couch.example.org'])
    const name = t('filter_chip', [t('team_save_file'), 'ben'])
    fireEvent.click(await screen.findByRole('button', { name }))
    expect(saved).toEqual([['ardent-ben.txt', 'ardent1.ben']])
    expect(asked).toEqual([
      [
        'setUpTeam',
        {
          team: 'Acme care',
          server: 'couch.example.org',
          database: 'ardent',
          admin: { user: 'root', password: 'secret' },
          me: { user: 'anna', name: 'Anna' },
          colleagues: ['ben', 'cai', 'dee'],
        },
      ],
    ])
    expect((screen.getByLabelText(t('team_admin_password')) as HTMLInputElement).value).toBe('')
  })

  it('is on the server that the organisation sets, which cannot be typed over', async () => {
    onlyServer = 'couch.example.org'
    render(<TeamPage {...props} />)
    const field = (await screen.findByLabelText(t('team_server'))) as HTMLInputElement
    expect(field.value).toBe('couch.example.org')
    expect(field.matches(':disabled')).toBe(true)
    expect(field.closest('fieldset')?.textContent).toContain(t('settings_managed'))
  })

  it('an invitation says what it is for before anybody joins by it', async () => {
    render(<TeamPage {...props} />)
    await screen.findByText(t('team_join_title'))
    type(t('team_code'), 'ardent1.x')
    press(t('team_join_next'))
    await screen.findByText(t('team_join_what', ['Acme care', 'couch.example.org', 'ben']))
    expect(servers).toEqual([])
    type(t('team_my_name'), 'Ben')
    press(t('team_join'))
    await waitFor(() => expect(asked.at(-1)?.[0]).toBe('joinTeam'))
    expect(asked.at(-1)?.[1]).toEqual({ code: 'ardent1.x', name: 'Ben' })
    expect(servers).toEqual(['https://couch.example.org'])
  })
})

describe('in a team', () => {
  it('one of them says for all whether reports count by colleague', async () => {
    state = STATE
    render(<TeamPage {...props} />)
    const toggle = await screen.findByRole('switch', { name: t('team_agreed_count') })
    expect(toggle.getAttribute('aria-checked')).toBe('false')
    fireEvent.click(toggle)
    await waitFor(() => expect(asked).toEqual([['agree', { countColleagues: true }]]))
  })

  it('a colleague is removed by an admin, and the new key’s code is for all others', async () => {
    state = STATE
    render(<TeamPage {...props} />)
    await screen.findByText(t('team_remove_title'))
    type(t('team_admin_user'), 'root', 1)
    type(t('team_admin_password'), 'secret', 1)
    press(t('team_remove_start'))
    await screen.findByText(t('team_invited_title'))
    const admin = { user: 'root', password: 'secret' }
    expect(asked).toEqual([['removeColleague', { admin, user: 'ben' }]])
  })

  it('a value that was replaced is put back by a click', async () => {
    state = STATE
    render(<TeamPage {...props} />)
    await screen.findByText(t('team_replaced_title'))
    // A name that runs from right to left leaves the sentence around it as it is.
    expect(screen.getByText(/you wrote “/).textContent).toContain('\u2068Mara\u2069,')
    screen.getByText(new RegExp(t('tier_not_engaged')))
    press(t('team_put_back'))
    await waitFor(() => expect(asked).toEqual([['settleReplaced', { id: 7, putBack: true }]]))
  })

  it('what the server refuses is listed, and tried again by a click', async () => {
    state = STATE
    const personId = crypto.randomUUID()
    replies.refusedRecords = {
      count: 4,
      records: [
        { id: '1', table: 'notes', personId, name: 'Mara' },
        { id: '2', table: 'agreements' },
        { id: '3', table: 'notes', personId },
      ],
    }
    render(<TeamPage {...props} />)
    await screen.findByText(t('team_refused_lead', 4))
    const links = screen.getAllByRole('link').filter((one) => one.closest('li'))
    expect(links.map((one) => one.textContent)).toEqual(['Mara', t('notes_title')])
    for (const one of links) expect(one.getAttribute('href')).toContain(personId)
    screen.getByText(t('team_refused_other'))
    press(t('retry'))
    await waitFor(() => expect(asked).toEqual([['sendRefused', {}]]))
    replies.refusedRecords = { count: 0, records: [] }
  })

  it('what is wrong is said, and a new key can be entered', async () => {
    state = { ...STATE, standing: 'needs-key', problem: 'An older key', waiting: 3 }
    render(<TeamPage {...props} />)
    await screen.findByText('An older key')
    screen.getByText(t('team_waiting', 3))
    type(t('team_key_code'), 'ardent1.key')
    press(t('team_key_take'))
    await waitFor(() => expect(asked).toEqual([['takeNewKey', { code: 'ardent1.key' }]]))
  })
})

describe('a browser that is let in no more', () => {
  const gate = () =>
    render(
      <TeamGate {...props}>
        <p>Mara Lindqvist</p>
      </TeamGate>,
    )

  it('shows nobody, and the day on which it erases them', async () => {
    state = { ...STATE, standing: 'locked', erasesAt: 1_760_000_000_000 }
    gate()
    await screen.findByText(t('team_locked_title'))
    expect(screen.queryByText('Mara Lindqvist')).toBeNull()
    cleanup()
    render(<TeamPage {...props} />)
    await screen.findByText(t('team_erases', [date(1_760_000_000_000)]))
    expect(screen.queryByText(t('team_members_title'))).toBeNull()
  })

  it('erases them at once where somebody says so, and keeps nobody', async () => {
    state = { ...STATE, standing: 'locked', erasesAt: 1_760_000_000_000 }
    render(<TeamPage {...props} />)
    await screen.findByText(t('team_leave_title'))
    expect(screen.queryByRole('button', { name: t('team_leave_keep') })).toBeNull()
    press(t('team_leave_erase'))
    expect(asked).toEqual([])
    press(t('team_leave_erase_yes'))
    await waitFor(() => expect(asked).toEqual([['leaveTeam', { erase: true }]]))
  })

  it('is as ever where it is let in', async () => {
    gate()
    await screen.findByText('Mara Lindqvist')
  })
})
