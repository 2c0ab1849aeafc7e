import { useState } from 'preact/hooks'
import { type MessageKey, t } from '../../lib/i18n'
import type { NetworkId } from '../../lib/model/post/post'
import type { Settings } from '../../lib/model/settings'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Consent } from './Consent'
import './NetworkSwitches.css'

/** Networks whose terms the user should know before switching them on. */
const TERMS: Partial<Record<NetworkId, MessageKey>> = { linkedin: 'consent_linkedin' }

interface Props {
  networks: readonly { id: NetworkId; name: string }[]
  on: Settings['networks'] | undefined
  onChange: (networks: Settings['networks']) => Promise<void>
}

/** A switch per network, all on one line. That it was saved is seen on the switch itself. */
export function NetworkSwitches({ networks, on, onChange }: Props) {
  const [asking, setAsking] = useState<NetworkId>()
  const [saving, save] = useSaving()
  if (!on) return null

  const set = (id: NetworkId, to: boolean) => {
    setAsking(undefined)
    save(() => onChange({ ...on, [id]: to }))
  }
  const terms = asking && TERMS[asking]
  return (
    <>
      {asking && terms && (
        <Consent
          words={t(terms)}
          onConfirm={() => set(asking, true)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      <div class="network-switches">
        {networks.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="switch"
            class="network-switch"
            aria-checked={on[id]}
            onClick={() => (!on[id] && TERMS[id] ? setAsking(id) : set(id, !on[id]))}
          >
            {name}
          </button>
        ))}
      </div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </>
  )
}
