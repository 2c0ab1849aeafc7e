import { useEffect, useMemo, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Compose } from '../post/DraftEditor'
import type { Ask } from '../ui/ask'
import { ErrorBanner } from '../ui/ErrorBanner'
import { errorMessage } from '../ui/errorMessage'
import { IconButton } from '../ui/IconButton'
import type { OnChanged } from '../ui/useLive'
import { ClickGuard } from './ClickGuard'
import { loadPanel } from './loadPanel'
import { PanelContent } from './PanelContent'
import './Panel.css'

interface Props {
  ask: Ask
  compose: Compose
  onChanged: OnChanged
  /** Whether it stands in a network's page, where it can be closed and has to be armed. */
  framed: boolean
}

/** The person card of the post that the panel was opened on. */
export function Panel({ ask, compose, onChanged, framed }: Props) {
  const load = useMemo(() => loadPanel(ask), [ask])
  const [error, setError] = useState<string>()
  const close = () => {
    ask('closePanel', {}).catch((caught) => setError(errorMessage(caught)))
  }
  useEffect(() => {
    const life = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !leaveField()) close()
    }
    if (framed) document.addEventListener('keydown', onKey, { signal: life.signal })
    return () => life.abort()
  })
  return (
    <div class="panel">
      <header class="panel-bar">
        <h1>{t('name')}</h1>
        {framed && <IconButton icon="close" label={t('panel_close')} onClick={close} />}
      </header>
      {error && <ErrorBanner error={error} onRetry={close} />}
      <ClickGuard framed={framed}>
        <PanelContent
          ask={ask}
          load={load}
          compose={compose}
          // It stands where the reply box is: it makes room, and comes back to ask what became of it.
          onInserted={framed ? close : undefined}
          onChanged={onChanged}
        />
      </ClickGuard>
    </div>
  )
}

/** Leaves a field with something typed in it, so that Escape never throws it away. */
function leaveField(): boolean {
  const field = document.activeElement
  const typing =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type !== 'radio')
  if (!typing || !field.value) return false
  field.blur()
  return true
}
