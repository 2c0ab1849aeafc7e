import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { TextField } from '../ui/TextField'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** Who sits here, and what their drafts may end with. */
export function StaffPart({ settings, onChange }: Props) {
  return (
    <PagePart title={words('settings_staff')} lead={words('settings_staff_lead')}>
      <TextField
        label={words('brand_staff_name')}
        hint={words('brand_staff_name_hint')}
        value={settings.staffName}
        maxLength={100}
        onSave={(staffName) => onChange({ staffName })}
      />
      <TextField
        label={words('brand_signature')}
        hint={words('brand_signature_hint')}
        value={settings.signature}
        maxLength={100}
        onSave={(signature) => onChange({ signature })}
      />
      <TextField
        label={words('brand_link')}
        hint={words('brand_link_hint')}
        value={settings.draftLink}
        maxLength={500}
        onSave={(draftLink) => onChange({ draftLink })}
      />
    </PagePart>
  )
}
