import { ago, t } from '../../lib/i18n'
import type { Inbox } from '../../lib/model/actions/inbox'
import { AccountLink } from '../person/AccountLink'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Switch } from '../ui/Switch'
import { useMore } from '../ui/useMore'
import { useSaving } from '../ui/useSaving'
import type { useSettings } from '../ui/useSettings'

interface Props {
  newcomers: Inbox['newcomers']
  settings: ReturnType<typeof useSettings>
  ask: Ask
  reload: () => Promise<void>
}

type Newcomer = NonNullable<Inbox['newcomers']>[number]

/** Rows shown at first, and with every "show more". */
const ROWS = 20

const NOBODY: readonly Newcomer[] = []

/** Who spoke well of the brand for the first time today; where nobody looks for them, the switch. */
export function Newcomers({ newcomers, settings, ask, reload }: Props) {
  const [saving, save] = useSaving()
  const [shown, more] = useMore(newcomers ?? NOBODY, ROWS)
  if (!settings.value) return null
  const on = settings.value.discoverAdvocates
  const act = (work: () => Promise<unknown>) =>
    void save(async () => {
      await work()
      await reload()
    })
  const keep = ({ network, handle, stableId, url, kind }: Newcomer) =>
    ask('upsertPerson', {
      network,
      author: { handle, name: handle, url, kind, ...(stableId && { stableId }) },
    })
  return (
    <details class="inbox-new" open={Boolean(newcomers?.length)}>
      <summary>{t('inbox_new', newcomers?.length ?? 0)}</summary>
      <Switch
        label={t('settings_discover')}
        hint={t('settings_discover_hint')}
        on={on}
        saving={saving}
        onChange={(discoverAdvocates) => act(() => settings.change({ discoverAdvocates }))}
      />
      {newcomers?.length === 0 && <p class="hint">{t('inbox_new_none')}</p>}
      <ul class="rows">
        {shown.map((one) => (
          <li key={`${one.network} ${one.key}`} class="inbox-new-row">
            <AccountLink identity={one} />
            <span class="inbox-age">{ago(one.lastAt, Date.now(), 'short')}</span>
            <Button
              look="quiet"
              label={t('settings_discovered_keep', [one.handle])}
              onClick={() => act(() => keep(one))}
            >
              {t('people_there_add')}
            </Button>
            <Button
              look="quiet"
              label={t('settings_discovered_ignore', [one.handle])}
              onClick={() =>
                act(() => ask('ignoreDiscovery', { network: one.network, key: one.key }))
              }
            >
              {t('settings_ignore')}
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </details>
  )
}
