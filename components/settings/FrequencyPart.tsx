import { t } from '../../lib/i18n'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { TextField } from '../ui/TextField'
import { readBudget, readDays, readHours } from './brandFields'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** How much a day may bring, and how soon the same person hears from the team again. */
export function FrequencyPart({ settings, onChange }: Props) {
  const { dailyBudget, coolDownDays, vipIntervalDays, promisedHours } = settings
  return (
    <PagePart title={t('settings_pace')} lead={t('settings_pace_lead')}>
      <TextField
        label={t('brand_budget')}
        hint={t('brand_budget_hint')}
        value={String(dailyBudget)}
        maxLength={10}
        onSave={async (typed) => onChange({ dailyBudget: readBudget(typed) })}
      />
      <TextField
        label={t('brand_cool_down')}
        hint={t('brand_cool_down_hint')}
        value={String(coolDownDays)}
        maxLength={10}
        onSave={async (typed) => onChange({ coolDownDays: readDays(typed) })}
      />
      <TextField
        label={t('brand_vip_days')}
        value={String(vipIntervalDays)}
        maxLength={10}
        onSave={async (typed) => onChange({ vipIntervalDays: readDays(typed) })}
      />
      <TextField
        label={t('settings_promised')}
        hint={t('settings_promised_hint')}
        value={String(promisedHours)}
        maxLength={10}
        onSave={async (typed) => onChange({ promisedHours: readHours(typed) })}
      />
    </PagePart>
  )
}
