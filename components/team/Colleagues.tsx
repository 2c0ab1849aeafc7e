import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Invited, TeamState } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { AdminFields, NOBODY } from './AdminFields'
import type { TeamProps } from './team-props'

interface Props extends TeamProps {
  state: TeamState
  onInvited: (invited: readonly Invited[]) => void
  onDone: () => Promise<void>
}

/** Who is in the team; and for whoever runs the server, who comes and who goes. */
export function Colleagues(props: Props) {
  const { members, user } = props.state
  return (
    <>
      <PagePart title={t('team_members_title')} lead={t('team_members_lead')}>
        <ul>
          {members.map((one) => (
            <li key={one.user}>
              <bdi>{one.name}</bdi> · <bdi>{one.user}</bdi>
              {one.user === user && ` · ${t('team_you')}`}
            </li>
          ))}
        </ul>
      </PagePart>
      <Invite {...props} />
      <Remove {...props} />
    </>
  )
}

function Invite({ ask, onInvited }: Props) {
  const [user, setUser] = useState('')
  const [admin, setAdmin] = useState(NOBODY)
  const [saving, save] = useSaving()
  const invite = () =>
    save(async () => {
      onInvited([await ask('inviteColleague', { admin, user: user.trim() })])
      setUser('')
      setAdmin(NOBODY)
    })
  return (
    <PagePart title={t('team_invite_title')} lead={t('team_invite_lead')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void invite()
        }}
      >
        <LabelledInput
          label={t('team_invite_user')}
          hint={t('team_user_hint')}
          required
          maxLength={50}
          value={user}
          onInput={setUser}
        />
        <AdminFields admin={admin} onInput={setAdmin} />
        <div class="form-row">
          <Button type="submit" disabled={saving.state === 'busy'}>
            {t('team_invite_start')}
          </Button>
          {saving.state === 'failed' && <SavingNote saving={saving} />}
        </div>
      </form>
    </PagePart>
  )
}

function Remove({ state, ask, onInvited, onDone }: Props) {
  const others = state.members.filter(({ user }) => user !== state.user)
  const [chosen, setChosen] = useState('')
  const [admin, setAdmin] = useState(NOBODY)
  const [saving, save] = useSaving()
  const user = others.some((one) => one.user === chosen) ? chosen : (others[0]?.user ?? '')
  const remove = () =>
    save(async () => {
      const { code } = await ask('removeColleague', { admin, user })
      setAdmin(NOBODY)
      onInvited([{ user: t('team_everybody'), code }])
      await onDone()
    })
  if (others.length === 0) return null
  return (
    <PagePart title={t('team_remove_title')} lead={t('team_remove_lead')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void remove()
        }}
      >
        <LabelledSelect
          label={t('team_remove_who')}
          value={user}
          options={others.map((one) => ({ value: one.user, label: one.name }))}
          onInput={setChosen}
        />
        <AdminFields admin={admin} onInput={setAdmin} />
        <div class="form-row">
          <Button type="submit" look="danger" disabled={saving.state === 'busy'}>
            {t('team_remove_start')}
          </Button>
          {saving.state === 'failed' && <SavingNote saving={saving} />}
        </div>
      </form>
    </PagePart>
  )
}
