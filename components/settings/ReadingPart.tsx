import { t } from '../../lib/i18n'
import type { SettingsChanges } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { Switch } from '../ui/Switch'
import { useSaving } from '../ui/useSaving'

interface Props {
  on: boolean
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** Whether posts about the brand are read a second time. */
export function ReadingPart({ on, onChange }: Props) {
  const [saving, save] = useSaving()
  return (
    <PagePart title={t('settings_reading')} lead={t('settings_reading_lead')}>
      <Switch
        label={t('settings_reading_twice')}
        hint={t('settings_reading_twice_hint')}
        on={on}
        saving={saving}
        onChange={(secondReading) => void save(() => onChange({ secondReading }))}
      />
    </PagePart>
  )
}
