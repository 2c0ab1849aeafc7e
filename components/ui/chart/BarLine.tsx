import { Bar, type BarLook } from './Bar'
import './BarLine.css'

interface Props {
  /** Of the whole width, 0 to 1. */
  share: number
  look: BarLook
  figure: string
  label: string
}

/** A bar, its figure, and what it counts. */
export function BarLine({ share, look, figure, label }: Props) {
  return (
    <div class="bar-line">
      <Bar parts={[{ share, look }]} />
      <span class="bar-figure">{figure}</span>
      <span class="hint">{label}</span>
    </div>
  )
}
