import { t } from '../../lib/i18n'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { TextField } from '../ui/TextField'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** Who sits here, and what their drafts may end with. */
export function StaffPart({ settings, onChange }: Props) {
  return (
    <PagePart title={t('settings_staff')} lead={t('settings_staff_lead')}>
      <TextField
        label={t('brand_staff_name')}
        hint={t('brand_staff_name_hint')}
        value={settings.staffName}
        maxLength={100}
        onSave={(staffName) => onChange({ staffName })}
      />
      <TextField
        label={t('brand_signature')}
        hint={t('brand_signature_hint')}
        value={settings.signature}
        maxLength={100}
        onSave={(signature) => onChange({ signature })}
      />
      <TextField
        label={t('brand_link')}
        hint={t('brand_link_hint')}
        value={settings.draftLink}
        maxLength={500}
        onSave={(draftLink) => onChange({ draftLink })}
      />
    </PagePart>
  )
}
