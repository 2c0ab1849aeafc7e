import { useRef, useState } from 'preact/hooks'

/**
 * Whose card stands in the popup instead of its tabs, if anybody's.
 *
 * @param otherwise the id of the element that takes the focus on the way back when what was
 *   clicked is gone
 */
export function useOpened(otherwise: string) {
  const [opened, setOpened] = useState<string>()
  const openedFrom = useRef<Element | null>(null)
  const openPerson = (personId: string) => {
    openedFrom.current = document.activeElement
    setOpened(personId)
  }
  const back = () => {
    setOpened(undefined)
    const clicked = openedFrom.current
    const target = clicked?.isConnected ? clicked : document.getElementById(otherwise)
    // The tabs are shown again only after this state has been drawn.
    requestAnimationFrame(() => (target as HTMLElement | null)?.focus())
  }
  return { opened, openPerson, back }
}
