import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { watchVisible } from './watchVisible'

interface Props {
  /** Whether this page stands in a frame of somebody else's page. */
  framed: boolean
  children: ComponentChildren
}

/** Does nothing until it has been visible for a while: see `watchVisible`. */
export function ClickGuard({ framed, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const focused = useRef<Element | null>(null)
  const [armed, setArmed] = useState(!framed)

  useEffect(() => {
    if (!framed || !box.current) return
    const life = new AbortController()
    watchVisible(box.current, setArmed, life.signal)
    return () => life.abort()
  }, [framed])

  // An inert element loses the focus: whoever was typing goes on where they were.
  useEffect(() => {
    if (armed && focused.current instanceof HTMLElement) focused.current.focus()
  }, [armed])

  return (
    <>
      {!armed && (
        <p class="panel-waiting" role="status">
          {t('panel_waiting')}
        </p>
      )}
      <main
        ref={box}
        class="panel-body"
        inert={!armed}
        aria-busy={!armed}
        onFocusIn={({ target }) => {
          focused.current = target as Element
        }}
      >
        {children}
      </main>
    </>
  )
}
