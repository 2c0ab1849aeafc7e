import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { TextField } from '../ui/TextField'
import { readBudget, readDays } from './brandFields'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** How much a day may bring, and how soon the same person hears from the team again. */
export function PacePart({ settings, onChange }: Props) {
  const { dailyBudget, coolDownDays, vipIntervalDays } = settings
  return (
    <PagePart title={words('settings_pace')} lead={words('settings_pace_lead')}>
      <TextField
        label={words('brand_budget')}
        hint={words('brand_budget_hint')}
        value={String(dailyBudget)}
        maxLength={10}
        onSave={async (typed) => onChange({ dailyBudget: readBudget(typed) })}
      />
      <TextField
        label={words('brand_cool_down')}
        hint={words('brand_cool_down_hint')}
        value={String(coolDownDays)}
        maxLength={10}
        onSave={async (typed) => onChange({ coolDownDays: readDays(typed) })}
      />
      <TextField
        label={words('brand_vip_days')}
        value={String(vipIntervalDays)}
        maxLength={10}
        onSave={async (typed) => onChange({ vipIntervalDays: readDays(typed) })}
      />
    </PagePart>
  )
}
