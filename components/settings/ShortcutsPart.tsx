import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Shortcut } from '../../lib/model/shortcut'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive } from '../ui/useLive'
import './ShortcutsPart.css'

interface Props {
  shortcuts: () => Promise<Shortcut[]>
  openShortcuts: () => Promise<void>
}

/** Whoever changed them in the browser comes back to this page. */
const onReturn: OnChanged = (listener, signal) =>
  window.addEventListener('focus', listener, { signal })

const COMMAND_WORDS = {
  'next-post': 'command_next_post',
  'open-panel': 'command_open_panel',
  'insert-draft': 'command_insert_draft',
  'toggle-star': 'command_toggle_star',
  capture: 'command_capture',
} as const

/** The keyboard commands, and the way to change their keys: only the browser can. */
export function ShortcutsPart({ shortcuts, openShortcuts }: Props) {
  const { value, error, reload } = useLive(
    useCallback(() => shortcuts(), [shortcuts]),
    onReturn,
  )
  return (
    <PagePart title={t('settings_shortcuts')} lead={t('settings_shortcuts_lead')}>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      <dl class="shortcuts">
        {value?.map(({ command, keys }) => (
          <div key={command}>
            <dt>{t(COMMAND_WORDS[command])}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{t('shortcut_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => void openShortcuts()}>{t('settings_shortcuts_change')}</Button>
    </PagePart>
  )
}
