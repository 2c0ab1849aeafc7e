import { useState } from 'preact/hooks'
import { networkTerms, t } from '../../lib/i18n'
import type { NetworkId } from '../../lib/model/post/post'
import type { Settings } from '../../lib/model/settings'
import { type AskForNetwork, switchNetwork } from '../settings/switchNetwork'
import { useIsLocked } from '../ui/Managed'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Consent } from './Consent'
import './NetworkSwitches.css'

interface Props {
  networks: readonly { id: NetworkId; name: string }[]
  on: Settings['networks'] | undefined
  askForNetwork: AskForNetwork
  onChange: (switched: Partial<Settings['networks']>) => Promise<void>
}

/** A switch per network, all on one line. That it was saved is seen on the switch itself. */
export function NetworkSwitches({ networks, on, askForNetwork, onChange }: Props) {
  const [asking, setAsking] = useState<NetworkId>()
  const [saving, save] = useSaving()
  if (!on) return null

  const set = (id: NetworkId, to: boolean) => {
    setAsking(undefined)
    save(() => switchNetwork(id, to, askForNetwork, onChange))
  }
  const terms = asking && networkTerms(asking)
  return (
    <>
      {asking && terms && (
        <Consent
          words={terms}
          onConfirm={() => set(asking, true)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      <div class="network-switches">
        {networks.map(({ id, name }) => (
          <NetworkSwitch
            key={id}
            id={id}
            name={name}
            on={on[id]}
            onClick={() => (!on[id] && networkTerms(id) ? setAsking(id) : set(id, !on[id]))}
          />
        ))}
      </div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </>
  )
}

interface SwitchProps {
  id: NetworkId
  name: string
  on: boolean
  onClick: () => void
}

function NetworkSwitch({ id, name, on, onClick }: SwitchProps) {
  const isLocked = useIsLocked(`networks.${id}`)
  return (
    <button
      type="button"
      role="switch"
      class="network-switch"
      aria-checked={on}
      disabled={isLocked}
      title={isLocked ? t('settings_managed') : undefined}
      onClick={onClick}
    >
      {name}
    </button>
  )
}
