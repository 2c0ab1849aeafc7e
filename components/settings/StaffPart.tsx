import { languageName, t } from '../../lib/i18n'
import { LANGUAGES } from '../../lib/model/drafts/templates'
import { POST_LANGUAGES } from '../../lib/model/post/languages'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { SavingNote } from '../ui/SavingNote'
import { SelectField } from '../ui/SelectField'
import { TextField } from '../ui/TextField'
import { useSaving } from '../ui/useSaving'
import './StaffPart.css'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
}

/** Who sits here, what they write, and what their drafts may end with. */
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
      <SelectField
        label={t('settings_address')}
        value={settings.draftAddress}
        options={[
          { value: 'post', label: t('settings_address_post') },
          { value: 'informal', label: t('settings_address_informal') },
          { value: 'formal', label: t('settings_address_formal') },
        ]}
        onSave={(draftAddress) => onChange({ draftAddress })}
      />
      <Languages
        written={settings.draftLanguages}
        onChange={(draftLanguages) => onChange({ draftLanguages })}
      />
    </PagePart>
  )
}

interface LanguagesProps {
  written: readonly string[]
  onChange: (written: string[]) => Promise<void>
}

/** What the person writes: what posts are read in, what drafts are in, and what was chosen before. */
function Languages({ written, onChange }: LanguagesProps) {
  const [saving, save] = useSaving()
  const turn = (tag: string, on: boolean) =>
    save(() => onChange(on ? [...written, tag] : written.filter((one) => one !== tag)))
  return (
    <fieldset class="staff-languages">
      <legend class="field-label">{t('settings_languages')}</legend>
      {[...new Set([...POST_LANGUAGES, ...LANGUAGES.keys(), ...written])].map((tag) => (
        <label key={tag} class="staff-language">
          <input
            type="checkbox"
            checked={written.includes(tag)}
            onChange={({ currentTarget }) => turn(tag, currentTarget.checked)}
          />
          {languageName(tag)}
        </label>
      ))}
      <p class="hint">{t('settings_languages_hint')}</p>
      <SavingNote saving={saving} />
    </fieldset>
  )
}
