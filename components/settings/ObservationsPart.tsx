import { words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Switch } from '../ui/Switch'
import type { OnChanged } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Discovered, type DiscoveryActions } from './Discovered'

interface Props {
  discover: boolean
  onChange: (discover: boolean) => Promise<void>
  actions: DiscoveryActions
  onChanged: OnChanged
}

/** What is remembered of people, and whom else to listen for. */
export function ObservationsPart({ discover, onChange, actions, onChanged }: Props) {
  const [saving, save] = useSaving()
  return (
    <PagePart title={words('settings_observations')}>
      <p>{words('settings_observations_kept')}</p>
      <p>{words('settings_observations_others')}</p>
      <Switch
        label={words('settings_discover')}
        hint={words('settings_discover_hint')}
        on={discover}
        saving={saving}
        onChange={(to) => void save(() => onChange(to))}
      />
      {discover && <Discovered actions={actions} onChanged={onChanged} />}
    </PagePart>
  )
}
