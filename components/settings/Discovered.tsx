import { useCallback } from 'preact/hooks'
import type { DiscoveryService } from '../../lib/dashboard/discoveries'
import { age, t } from '../../lib/i18n'
import type { Discovery } from '../../lib/model/person/discovery'
import { AccountLink } from '../person/AccountLink'
import { Section } from '../person/Section'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { type OnChanged, useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import './Discovered.css'

interface Props {
  actions: DiscoveryService
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
    <Section title={t('settings_discovered')}>
      {found.error && <ErrorBanner error={found.error} onRetry={found.reload} />}
      {found.value?.length === 0 && <p class="hint">{t('settings_discovered_empty')}</p>}
      <ul class="discovered">
        {found.value?.map((one) => (
          <li key={`${one.network} ${one.key}`}>
            <div class="discovered-who">
              <AccountLink identity={one} />
              <p class="hint">
                {t('settings_discovered_posts', one.posts.length)} · {age(one.lastAt, Date.now())}
              </p>
            </div>
            <Button
              label={t('settings_discovered_keep', [one.handle])}
              onClick={() => act(keep, one)}
            >
              {t('people_there_add')}
            </Button>
            <Button
              look="quiet"
              label={t('settings_discovered_ignore', [one.handle])}
              onClick={() => act(ignore, one)}
            >
              {t('settings_ignore')}
            </Button>
          </li>
        ))}
      </ul>
      <SavingNote saving={saving} />
    </Section>
  )
}
