import { words } from '../../lib/words'
import type { NamedNetwork } from '../settings/NetworkList'
import { Button } from '../ui/Button'

interface Props {
  networks: readonly (NamedNetwork & { home: string })[]
  openDashboard: () => Promise<void>
}

/** Where to go from here: to the networks that are on, or to the dashboard. */
export function Ready({ networks, openDashboard }: Props) {
  return (
    <section class="welcome-ready" aria-label={words('welcome_ready')}>
      <h2>{words('welcome_ready')}</h2>
      <p>{words('welcome_ready_lead')}</p>
      <div class="welcome-foot">
        {networks.map(({ id, name, home }) => (
          <a key={id} class="button button-plain" href={home} target="_blank" rel="noreferrer">
            {words('welcome_open_network', [name])}
          </a>
        ))}
        <Button onClick={() => void openDashboard()}>{words('welcome_open_dashboard')}</Button>
      </div>
    </section>
  )
}
