import { t } from '../../lib/i18n'
import { ReplyAction } from '../../lib/model/records'
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
  const { countColleagues, approve } = state.agreement
  const agree = (changes: Partial<TeamState['agreement']>) =>
    save(async () => {
      await ask('agree', changes)
      await onDone()
    })
  return (
    <PagePart title={t('team_agreed_title')} lead={t('team_agreed_lead')}>
      <Switch
        label={t('team_agreed_count')}
        hint={t('team_agreed_count_hint')}
        on={countColleagues}
        saving={saving}
        onChange={(on) => void agree({ countColleagues: on })}
      />
      <fieldset>
        <legend class="field-label">{t('team_approve')}</legend>
        <div class="form">
          <p class="hint">{t('team_approve_hint')}</p>
          {ReplyAction.options.map((action) => (
            <label key={action} class="form-row">
              <input
                type="checkbox"
                checked={approve.includes(action)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = approve.filter((one) => one !== action)
                  void agree({ approve: checked ? [...others, action] : others })
                }}
              />
              {t(`action_${action}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </PagePart>
  )
}
