import { useEffect, useMemo, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PanelStart } from '../../lib/model/post/panel-opening'
import type { Compose } from '../post/DraftEditor'
import type { Ask } from '../ui/ask'
import { ErrorBanner } from '../ui/ErrorBanner'
import { errorMessage } from '../ui/errorMessage'
import { HelpLink } from '../ui/HelpLink'
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
  /** Set where it stands in a network's page, where it can be closed and has to be armed. */
  framed: false | Framed
}

interface Framed {
  /** What the content script put into the frame's address: the post is told for it alone. */
  key: string
  /** What it was opened for. */
  start: PanelStart
  /** Only on a click; undefined where the browser does not let a frame do it. */
  openSidePanel: (() => Promise<void>) | undefined
}

/** Where somebody asked for it, the focus goes there; what became of a star or of a draft takes none. */
const TAKING_FOCUS: ReadonlySet<PanelStart> = new Set([
  'person',
  'tier',
  'sentiment',
  'drafts',
  'capture',
])

/** The person card of the post that the panel was opened on. */
export function Panel({ ask, compose, onChanged, framed }: Props) {
  const key = framed ? framed.key : ''
  const load = useMemo(() => loadPanel(ask, key), [ask, key])
  const [error, setError] = useState<string>()
  const [said, setSaid] = useState('')
  const fail = (caught: unknown) => setError(errorMessage(caught))
  const close = () => {
    ask('closePanel', { key }).catch(fail)
  }
  // The browser opens it only while it still handles the click.
  const open = framed ? framed.openSidePanel : undefined
  const move =
    open &&
    (() => {
      open()
        .then(() => ask('moveToSidePanel', { key }))
        .catch(fail)
    })
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
        <HelpLink page="on-the-page" part="the-panel" />
        {framed && <IconButton icon="close" label={t('panel_close')} onClick={close} />}
      </header>
      {error && <ErrorBanner error={error} onRetry={close} />}
      {/* Nothing is read out of what is inert, so that it is said out here. */}
      <p class="unseen" role="status">
        {said}
      </p>
      <ClickGuard
        framed={framed !== false}
        takesFocus={framed && TAKING_FOCUS.has(framed.start)}
        onMove={move}
      >
        <PanelContent
          ask={ask}
          load={load}
          compose={compose}
          // It stands where the reply box is: it makes room, and comes back to ask what became of it.
          onInserted={framed ? close : undefined}
          onStarDone={framed ? { say: setSaid, close } : undefined}
          focusName={framed && framed.start === 'person'}
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
  if (!typing || !field.value || field.dataset.untouched === 'true') return false
  field.blur()
  return true
}
