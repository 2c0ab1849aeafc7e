import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { canTellVisible, watchVisible } from './watchVisible'

interface Props {
  /** Whether this page stands in a frame of somebody else's page. */
  framed: boolean
  /** Whether the focus comes into it once it can be used: the same for everybody, for the page hears it. */
  takesFocus: boolean
  /** Goes on in the side panel, which no page can cover; undefined where a key or the popup does. */
  onMove: (() => void) | undefined
  children: ComponentChildren
}

/** What stands below a draft and belongs to it, in CSS pixels: what is missing, and the ways to put it. */
const ROOM_BELOW = 90

/**
 * Can be read, but does nothing until it has been visible for a while: see `watchVisible`. Where
 * that does not come, and in a browser that cannot tell, it can be moved to the side panel.
 */
export function ClickGuard({ framed, takesFocus, onMove, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const focused = useRef<Element | null>(null)
  const [armed, setArmed] = useState(!framed)

  useEffect(() => {
    if (!framed || !box.current) return
    const life = new AbortController()
    watchVisible(box.current, setArmed, life.signal)
    return () => life.abort()
  }, [framed])

  // An inert element has no focus: whoever was typing goes on where they were, and what wanted it
  // when it appeared gets it now.
  useEffect(() => {
    if (!armed || !box.current) return
    const wanting = box.current.querySelector('[data-focus]') ?? box.current
    const target = focused.current ?? (framed && takesFocus ? wanting : null)
    if (!(target instanceof HTMLElement)) return
    target.focus()
    if (target === wanting) showAbove(target, box.current)
  }, [armed])

  return (
    <>
      {!armed && <Notice onMove={onMove} />}
      <div class="panel-scroll">
        <main
          ref={box}
          class="panel-body"
          tabIndex={-1}
          inert={!armed}
          aria-busy={!armed}
          onFocusIn={({ target }) => {
            focused.current = target as Element
          }}
        >
          {children}
        </main>
      </div>
    </>
  )
}

/** What is to be known before something is written stands above it, and comes into view where both fit. */
function showAbove(target: Element, box: Element): void {
  const above = box.querySelector('[data-know-first]')
  const view = box.parentElement
  if (!above || !view) return
  const needed = target.getBoundingClientRect().bottom - above.getBoundingClientRect().top
  if (needed > 0 && needed + ROOM_BELOW <= view.clientHeight) above.scrollIntoView()
}

function Notice({ onMove }: Pick<Props, 'onMove'>) {
  const canTell = canTellVisible()
  return (
    <div class={`panel-notice ${canTell ? 'panel-notice-late' : ''}`} role="status">
      <p>{t(canTell ? 'panel_waiting' : 'panel_reads_only')}</p>
      {onMove && (
        <Button icon="sidePanel" onClick={onMove}>
          {t('panel_move')}
        </Button>
      )}
    </div>
  )
}
