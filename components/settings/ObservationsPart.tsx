import { t } from '../../lib/i18n'
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
    <PagePart title={t('settings_observations')}>
      <p>{t('settings_observations_kept')}</p>
      <p>{t('settings_observations_others')}</p>
      <Switch
        label={t('settings_discover')}
        hint={t('settings_discover_hint')}
        on={discover}
        saving={saving}
        onChange={(to) => void save(() => onChange(to))}
      />
      {discover && <Discovered actions={actions} onChanged={onChanged} />}
    </PagePart>
  )
}
