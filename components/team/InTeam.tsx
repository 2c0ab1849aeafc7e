import { useState } from 'preact/hooks'
import { clock, date, t } from '../../lib/i18n'
import type { Invited, TeamState } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { Done } from '../data/Done'
import { Button } from '../ui/Button'
import { ConfirmButton } from '../ui/ConfirmButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Agreed } from './Agreed'
import { CodeField } from './CodeField'
import { Colleagues } from './Colleagues'
import { RefusedPart } from './RefusedPart'
import { ReplacedPart } from './ReplacedPart'
import type { TeamProps } from './team-props'

interface Props extends TeamProps {
  state: TeamState
  onInvited: (invited: readonly Invited[]) => void
  onDone: () => Promise<void>
}

/** How it goes with the team that this browser is in. */
export function InTeam(props: Props) {
  const { state } = props
  const isLocked = state.standing === 'locked'
  return (
    <>
      <Standing {...props} />
      {(state.standing === 'needs-key' || isLocked) && <NewCode {...props} />}
      {!isLocked && <RefusedPart {...props} />}
      {!isLocked && <ReplacedPart {...props} />}
      {!isLocked && <Agreed {...props} />}
      {!isLocked && <Colleagues {...props} />}
      <Leave {...props} />
    </>
  )
}

const WORDS = {
  new: 'team_standing_new',
  fine: 'team_standing_fine',
  failing: 'team_standing_failing',
  'needs-key': 'team_standing_needs_key',
  locked: 'team_standing_locked',
} as const

function Standing({ state, ask }: Props) {
  const { team, url, user, standing, problem, waiting, lastAt, erasesAt } = state
  const [saving, save] = useSaving()
  const sync = () =>
    save(async () => {
      await ask('syncTeam', {})
    })
  const isWell = standing === 'fine' || standing === 'new'
  return (
    <PagePart title={team} lead={t('team_on', [new URL(url).host, user])}>
      <div aria-live="polite">
        {isWell ? <p>{t(WORDS[standing])}</p> : <Done warning>{t(WORDS[standing])}</Done>}
        {problem && <p dir="auto">{problem}</p>}
        {erasesAt !== undefined && <p>{t('team_erases', [date(erasesAt)])}</p>}
        <p>{t('team_waiting', waiting)}</p>
        {lastAt !== undefined && <p>{t('team_last', [clock(lastAt, Date.now())])}</p>}
      </div>
      <div class="form-row">
        <Button disabled={saving.state === 'busy'} onClick={() => void sync()}>
          {t('team_sync')}
        </Button>
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </PagePart>
  )
}

/** The team's new key, or an invitation that lets this browser in again. */
function NewCode({ state, ask, onDone }: Props) {
  const [code, setCode] = useState('')
  const [saving, save] = useSaving()
  const isLocked = state.standing === 'locked'
  const take = () =>
    save(async () => {
      if (isLocked) await ask('joinTeam', { code, name: state.user })
      else await ask('takeNewKey', { code })
      setCode('')
      await onDone()
    })
  return (
    <PagePart
      title={t(isLocked ? 'team_again_title' : 'team_key_title')}
      lead={t(isLocked ? 'team_again_lead' : 'team_key_lead')}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        <CodeField
          label={t(isLocked ? 'team_code' : 'team_key_code')}
          code={code}
          onInput={setCode}
        />
        <div class="form-row">
          <Button type="submit" look="primary" disabled={!code || saving.state === 'busy'}>
            {t('team_key_take')}
          </Button>
          <SavingNote saving={saving} />
        </div>
      </form>
    </PagePart>
  )
}

function Leave({ state, ask, onDone }: Props) {
  const leave = async (erase: boolean) => {
    await ask('leaveTeam', { erase })
    await onDone()
  }
  return (
    <PagePart title={t('team_leave_title')} lead={t('team_leave_lead')}>
      {state.standing !== 'locked' && (
        <ConfirmButton
          label={t('team_leave_keep')}
          icon="close"
          question={t('team_leave_keep_question')}
          yes={t('team_leave_yes')}
          no={t('team_leave_no')}
          onYes={() => leave(false)}
        />
      )}
      <ConfirmButton
        label={t('team_leave_erase')}
        question={t('team_leave_erase_question')}
        yes={t('team_leave_erase_yes')}
        no={t('team_leave_no')}
        onYes={() => leave(true)}
      />
    </PagePart>
  )
}
