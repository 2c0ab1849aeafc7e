import type { Series } from './series'
import './Legend.css'

interface Props {
  series: readonly Series[]
  /** The step that is pointed at: its name, and its place in the values. */
  at: { step: string; index: number } | undefined
  format: (value: number) => string
}

/** What each line is, and its value where one points. The table says the numbers to everybody. */
export function Legend({ series, at, format }: Props) {
  return (
    <div class="legend" aria-hidden="true">
      <ul>
        {series.map(({ label, color, dash, values }) => {
          const value = at && values[at.index]
          return (
            <li key={label}>
              <svg class={`legend-line legend-${color}`} viewBox="0 0 22 4" aria-hidden="true">
                <path d="M0 2H22" stroke-dasharray={dash?.join(' ')} />
              </svg>
              {label}
              <strong>{typeof value === 'number' && format(Math.abs(value))}</strong>
            </li>
          )
        })}
      </ul>
      <p class="legend-step">{at?.step}</p>
    </div>
  )
}
