import { Appearance } from '../../lib/model/settings'
import { languageName, words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Segmented } from '../ui/Segmented'

interface Props {
  appearance: Appearance
  onChange: (appearance: Appearance) => Promise<void>
}

/** Light or dark; and which language this is, which the browser decides. */
export function LookPart({ appearance, onChange }: Props) {
  return (
    <PagePart title={words('settings_look')}>
      <Segmented
        label={words('settings_appearance')}
        value={appearance}
        options={Appearance.options.map((value) => ({
          value,
          label: words(`settings_appearance_${value}`),
        }))}
        hint={words('settings_appearance_hint')}
        onSave={onChange}
      />
      <div class="field">
        <p class="field-label">{words('settings_language')}</p>
        <p>{words('settings_language_now', [languageName(words('language'))])}</p>
      </div>
    </PagePart>
  )
}
