import { t } from '../../lib/i18n'
import type { Settings } from '../../lib/model/settings'
import { type NamedNetwork, NetworkList } from '../settings/NetworkList'
import { Button } from '../ui/Button'

interface Props {
  networks: readonly NamedNetwork[]
  on: Settings['networks']
  onChange: (networks: Settings['networks']) => Promise<void>
  onNext: () => void
  onBack: () => void
}

/** Where Ardent reads along. */
export function NetworksStep({ networks, on, onChange, onNext, onBack }: Props) {
  return (
    <div class="welcome-form">
      <NetworkList networks={networks} on={on} onChange={onChange} />
      <div class="welcome-foot">
        <Button look="primary" onClick={onNext}>
          {t('welcome_next')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('welcome_back')}
        </Button>
      </div>
    </div>
  )
}
