import { words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { Segmented } from '../ui/Segmented'

interface Props {
  overlays: boolean
  onChange: (overlays: boolean) => Promise<void>
  openSidePanel: () => Promise<void>
}

/** Markers in the page, or the side panel alone. */
export function PlacePart({ overlays, onChange, openSidePanel }: Props) {
  const place = overlays ? 'page' : 'side'
  return (
    <PagePart title={words('settings_place')} lead={words('settings_place_lead')}>
      <Segmented
        label={words('settings_place_label')}
        value={place}
        options={(['page', 'side'] as const).map((value) => ({
          value,
          label: words(`settings_place_${value}`),
        }))}
        hint={words(`settings_place_${place}_hint`)}
        onSave={(value) => onChange(value === 'page')}
      />
      <Button icon="sidePanel" onClick={() => void openSidePanel()}>
        {words('side_open')}
      </Button>
    </PagePart>
  )
}
