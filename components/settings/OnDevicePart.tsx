import { t } from '../../lib/i18n'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { Managed } from '../ui/Managed'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { useSaving } from '../ui/useSaving'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** Whether the browser's own models are offered, and how what they rephrase is to sound. */
export function OnDevicePart({ settings: { onDevice, brandVoice }, onChange }: Props) {
  const [saving, save] = useSaving()
  return (
    <PagePart title={t('settings_on_device')} lead={t('settings_on_device_lead')}>
      <Managed setting="onDevice">
        <Switch
          label={t('settings_on_device_on')}
          hint={t('settings_on_device_on_hint')}
          on={onDevice}
          saving={saving}
          onChange={(on) => void save(() => onChange({ onDevice: on }))}
        />
      </Managed>
      {onDevice && (
        <TextField
          label={t('settings_brand_voice')}
          hint={t('settings_brand_voice_hint')}
          value={brandVoice}
          maxLength={300}
          onSave={(voice) => onChange({ brandVoice: voice })}
        />
      )}
    </PagePart>
  )
}
