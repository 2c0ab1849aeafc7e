import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Glyphs } from '../../lib/model/glyphs'

/** The cells of a marker, by what a press on them does. */
type MarkerCell = 'star' | 'tier' | 'sentiment' | 'action'

/** A marker as it stands on the networks' pages; it draws itself. */
export interface SampleMarker {
  host: HTMLElement
  show(glyphs: Glyphs): void
  focus(): void
}

export type CreateMarker = (name: string, onPress: (cell: MarkerCell) => void) => SampleMarker

interface Props {
  create: CreateMarker
  name: string
  glyphs: Glyphs
  onPress: (cell: MarkerCell, marker: SampleMarker) => void
}

/** The place of a marker beside its author's name. */
export function MarkerSpot({ create, name, glyphs, onPress }: Props) {
  const spot = useRef<HTMLSpanElement>(null)
  const marker = useRef<SampleMarker>(undefined)
  const latest = useRef(onPress)
  latest.current = onPress

  useLayoutEffect(() => {
    const made = create(name, (cell) => latest.current(cell, made))
    marker.current = made
    spot.current?.append(made.host)
    return () => made.host.remove()
  }, [create, name])
  useLayoutEffect(() => marker.current?.show(glyphs), [glyphs.join()])

  return <span ref={spot} class="marker-spot" />
}
