import { useCallback } from 'preact/hooks'
import type { Discovery } from '../../lib/model/discovery'
import { age, words } from '../../lib/words'
import { AccountLink } from '../person/AccountLink'
import { Section } from '../person/Section'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { Trouble } from '../ui/Trouble'
import { type OnChanged, useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import './Discovered.css'

/** What can be done about people who were discovered. */
export interface DiscoveryActions {
  list: () => Promise<Discovery[]>
  keep: (discovery: Discovery) => Promise<void>
  ignore: (discovery: Discovery) => Promise<void>
}

interface Props {
  actions: DiscoveryActions
  onChanged: OnChanged
}

/** People who speak well of the brand and are not kept, the most praise first. */
export function Discovered({ actions, onChanged }: Props) {
  const { list, keep, ignore } = actions
  const found = useLive(
    useCallback(() => list(), [list]),
    onChanged,
  )
  const [saving, save] = useSaving()
  /** The row goes with it: the focus must not. */
  const act = (work: (discovery: Discovery) => Promise<void>, one: Discovery) =>
    void save(() =>
      focusHeading(async () => {
        await work(one)
        await found.reload()
      }),
    )
  return (
    <Section title={words('settings_discovered')}>
      {found.error && <Trouble error={found.error} onRetry={found.reload} />}
      {found.value?.length === 0 && <p class="hint">{words('settings_discovered_empty')}</p>}
      <ul class="discovered">
        {found.value?.map((one) => (
          <li key={`${one.network} ${one.key}`}>
            <div class="discovered-who">
              <AccountLink identity={one} />
              <p class="hint">
                {words('settings_discovered_posts', one.posts.length)} ·{' '}
                {age(one.lastAt, Date.now())}
              </p>
            </div>
            <Button
              label={words('settings_discovered_keep', [one.handle])}
              onClick={() => act(keep, one)}
            >
              {words('keep')}
            </Button>
            <Button
              look="quiet"
              label={words('settings_discovered_ignore', [one.handle])}
              onClick={() => act(ignore, one)}
            >
              {words('settings_ignore')}
            </Button>
          </li>
        ))}
      </ul>
      <SavingNote saving={saving} />
    </Section>
  )
}
