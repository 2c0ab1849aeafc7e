import { textIn } from '../editors'
import { trusted } from './trusted'

/** How often a box is looked at after a draft went in, and for how long. */
const LOOK_EVERY = 400
const LOOKS_FOR = 30 * 60_000

/** Keys that take words out of a box without sending them: erasing, undoing, cutting. */
const TAKES_OUT = ['Backspace', 'Delete', 'z', 'x']

/**
 * Calls `act` once, when the words in `editor` or the editor itself are gone: perhaps they were
 * sent. Not where the person took them out by hand; then it waits for them to come back.
 */
export function whenEmptied(editor: HTMLElement, act: () => void, signal: AbortSignal): void {
  const watch = new AbortController()
  const life = AbortSignal.any([signal, watch.signal])
  const listening = { capture: true, signal: life }
  const until = performance.now() + LOOKS_FOR
  let lastKey = ''
  let stood = true
  const look = () => {
    const stands = editor.isConnected && textIn(editor) !== ''
    const isSent = stood && !stands && !TAKES_OUT.includes(lastKey)
    stood = stands
    if (isSent || !editor.isConnected || performance.now() > until) watch.abort()
    if (isSent) act()
  }
  /** The next press must not hide that the last one took the words out, or brought them back. */
  const onPress = trusted((event: KeyboardEvent | PointerEvent) => {
    if (!stood || TAKES_OUT.includes(lastKey)) look()
    lastKey = 'key' in event ? event.key : ''
  })
  // It may stand in a frame.
  const view = editor.ownerDocument.defaultView
  view?.addEventListener('keydown', onPress, listening)
  view?.addEventListener('pointerdown', onPress, listening)
  const timer = setInterval(look, LOOK_EVERY)
  life.addEventListener('abort', () => clearInterval(timer))
}
