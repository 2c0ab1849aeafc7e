import { languageName, t } from '../../lib/i18n'
import { Appearance } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { Segmented } from '../ui/Segmented'

interface Props {
  appearance: Appearance
  onChange: (appearance: Appearance) => Promise<void>
}

/** Light or dark; and which language this is, which the browser decides. */
export function LookPart({ appearance, onChange }: Props) {
  return (
    <PagePart title={t('settings_look')}>
      <Segmented
        label={t('settings_appearance')}
        value={appearance}
        options={Appearance.options.map((value) => ({
          value,
          label: t(`settings_appearance_${value}`),
        }))}
        hint={t('settings_appearance_hint')}
        onSave={onChange}
      />
      <div class="field">
        <p class="field-label">{t('settings_language')}</p>
        <p>{t('settings_language_now', [languageName(t('language'))])}</p>
      </div>
    </PagePart>
  )
}
