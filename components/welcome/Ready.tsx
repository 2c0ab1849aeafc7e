import { t } from '../../lib/i18n'
import type { NamedNetwork } from '../settings/NetworkList'
import { Button } from '../ui/Button'

interface Props {
  networks: readonly (NamedNetwork & { home: string })[]
  openDashboard: () => Promise<void>
}

/** Where to go from here: to the networks that are on, or to the dashboard. */
export function Ready({ networks, openDashboard }: Props) {
  return (
    <section class="welcome-ready" aria-label={t('welcome_ready')}>
      <h2>{t('welcome_ready')}</h2>
      <p>{t('welcome_ready_lead')}</p>
      <div class="welcome-foot">
        {networks.map(({ id, name, home }) => (
          <a key={id} class="button button-plain" href={home} target="_blank" rel="noreferrer">
            {t('welcome_open_network', [name])}
          </a>
        ))}
        <Button onClick={() => void openDashboard()}>{t('welcome_open_dashboard')}</Button>
      </div>
    </section>
  )
}
