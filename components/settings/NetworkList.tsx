import { useState } from 'preact/hooks'
import { networkTerms } from '../../lib/i18n'
import type { NetworkId } from '../../lib/model/post/post'
import type { Settings } from '../../lib/model/settings'
import { Consent } from '../popup/Consent'
import { Managed } from '../ui/Managed'
import { SavingNote } from '../ui/SavingNote'
import { Switch } from '../ui/Switch'
import { useSaving } from '../ui/useSaving'
import { type AskForNetwork, switchNetwork } from './switchNetwork'
import './NetworkList.css'

export interface NamedNetwork {
  id: NetworkId
  name: string
}

interface Props {
  networks: readonly NamedNetwork[]
  on: Settings['networks']
  askForNetwork: AskForNetwork
  onChange: (switched: Partial<Settings['networks']>) => Promise<void>
}

/** A switch for each network, with what its terms say; those are agreed to first. */
export function NetworkList({ networks, on, askForNetwork, onChange }: Props) {
  const [asking, setAsking] = useState<NetworkId>()
  const [saving, save] = useSaving()
  const set = (id: NetworkId, to: boolean) => {
    setAsking(undefined)
    save(() => switchNetwork(id, to, askForNetwork, onChange))
  }
  return (
    <>
      <ul class="network-list">
        {networks.map(({ id, name }) => {
          const terms = networkTerms(id)
          return (
            <li key={id}>
              <Managed setting={`networks.${id}`}>
                <Switch
                  label={name}
                  on={on[id]}
                  {...(terms && asking !== id && { hint: terms })}
                  onChange={(to) => (to && terms ? setAsking(id) : set(id, to))}
                />
              </Managed>
              {terms && asking === id && (
                <Consent
                  words={terms}
                  onConfirm={() => set(id, true)}
                  onCancel={() => setAsking(undefined)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <SavingNote saving={saving} />
    </>
  )
}
