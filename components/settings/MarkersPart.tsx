import { list, t } from '../../lib/i18n'
import type { Settings, SettingsChanges } from '../../lib/model/settings'
import { hasTerms, networkFacts } from '../../lib/networks'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { Managed } from '../ui/Managed'
import { Segmented } from '../ui/Segmented'
import { Switch } from '../ui/Switch'
import { useSaving } from '../ui/useSaving'

interface Props {
  settings: Settings
  onChange: (changes: SettingsChanges) => Promise<void>
  openSidePanel: () => Promise<void>
}

/** Markers in the page, or the side panel alone. */
export function MarkersPart({ settings, onChange, openSidePanel }: Props) {
  const place = settings.overlays ? 'page' : 'side'
  return (
    <PagePart title={t('settings_place')} lead={t('settings_place_lead')}>
      <Managed setting="overlays">
        <Segmented
          label={t('settings_place_label')}
          value={place}
          options={(['page', 'side'] as const).map((value) => ({
            value,
            label: t(`settings_place_${value}`),
          }))}
          hint={t(`settings_place_${place}_hint`)}
          onSave={(value) => onChange({ overlays: value === 'page' })}
        />
      </Managed>
      {settings.overlays && (
        <DespiteTerms
          on={settings.overlaysDespiteTerms}
          onChange={(overlaysDespiteTerms) => onChange({ overlaysDespiteTerms })}
        />
      )}
      <Button icon="sidePanel" onClick={() => void openSidePanel()}>
        {t('settings_place_open')}
      </Button>
    </PagePart>
  )
}

interface DespiteTermsProps {
  on: boolean
  onChange: (on: boolean) => Promise<void>
}

/** Markers also where a network's terms restrict them. */
function DespiteTerms({ on, onChange }: DespiteTermsProps) {
  const [saving, save] = useSaving()
  const names = list(networkFacts.filter(({ id }) => hasTerms(id)).map(({ name }) => name))
  return (
    <Switch
      label={t('settings_place_despite_terms', [names])}
      hint={t('settings_place_despite_terms_hint', [names])}
      on={on}
      saving={saving}
      onChange={(to) => void save(() => onChange(to))}
    />
  )
}
