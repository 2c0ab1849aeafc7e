import { t } from '../../lib/i18n'
import type { TeamState } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { Switch } from '../ui/Switch'
import { useSaving } from '../ui/useSaving'
import type { TeamProps } from './team-props'

interface Props extends Pick<TeamProps, 'ask'> {
  state: TeamState
  onDone: () => Promise<void>
}

/** What holds for everybody in the team, once one of them has set it. */
export function Agreed({ state, ask, onDone }: Props) {
  const [saving, save] = useSaving()
  const agree = (countColleagues: boolean) =>
    save(async () => {
      await ask('agree', { countColleagues })
      await onDone()
    })
  return (
    <PagePart title={t('team_agreed_title')} lead={t('team_agreed_lead')}>
      <Switch
        label={t('team_agreed_count')}
        hint={t('team_agreed_count_hint')}
        on={state.agreement.countColleagues}
        saving={saving}
        onChange={(on) => void agree(on)}
      />
    </PagePart>
  )
}
