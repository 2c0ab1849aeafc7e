import { useState } from 'preact/hooks'
import type { NetworkId } from '../../lib/model/post'
import type { Settings } from '../../lib/model/settings'
import { type WordKey, words } from '../../lib/words'
import { SavingNote } from '../ui/SavingNote'
import { Switch } from '../ui/Switch'
import { useSaving } from '../ui/useSaving'
import { Consent } from './Consent'
import './NetworkSwitches.css'

/** Networks whose terms the user should know before switching them on. */
const TERMS: Partial<Record<NetworkId, WordKey>> = { linkedin: 'consent_linkedin' }

interface Props {
  networks: readonly { id: NetworkId; name: string }[]
  on: Settings['networks'] | undefined
  onChange: (networks: Settings['networks']) => Promise<void>
}

/** A switch per network. */
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
          words={words(terms)}
          onConfirm={() => set(asking, true)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      <div class="network-switches">
        {networks.map(({ id, name }) => (
          <Switch
            key={id}
            label={name}
            on={on[id]}
            onChange={(to) => (to && TERMS[id] ? setAsking(id) : set(id, to))}
          />
        ))}
      </div>
      <SavingNote saving={saving} />
    </>
  )
}
