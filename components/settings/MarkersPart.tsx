import { t } from '../../lib/i18n'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { Managed } from '../ui/Managed'
import { Segmented } from '../ui/Segmented'

interface Props {
  overlays: boolean
  onChange: (overlays: boolean) => Promise<void>
  openSidePanel: () => Promise<void>
}

/** Markers in the page, or the side panel alone. */
export function MarkersPart({ overlays, onChange, openSidePanel }: Props) {
  const place = overlays ? 'page' : 'side'
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
          onSave={(value) => onChange(value === 'page')}
        />
      </Managed>
      <Button icon="sidePanel" onClick={() => void openSidePanel()}>
        {t('side_open')}
      </Button>
    </PagePart>
  )
}
