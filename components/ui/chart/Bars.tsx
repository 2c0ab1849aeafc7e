import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { pictureOfBars } from './pictureOfBars'
import { SavePicture } from './SavePicture'

interface Props {
  /** What they show. */
  label: string
  children: ComponentChildren
}

/** Bars with what stands beside them, and a way to keep them as a picture. */
export function Bars({ label, children }: Props) {
  const host = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={host}>{children}</div>
      <SavePicture
        label={label}
        draw={async () => host.current && pictureOfBars(host.current, label)}
      />
    </>
  )
}
