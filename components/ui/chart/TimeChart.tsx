import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../../lib/i18n'
import { isEnoughToDraw, type Unit } from '../../../lib/model/reports/periods'
import { drawPlot } from './drawPlot'
import { pictureOf } from './pictureOf'
import { SavePicture } from './SavePicture'
import type { Drawing, Series } from './series'
import './TimeChart.css'

interface Props extends Drawing {
  /** What it shows, for whoever does not see it. */
  label: string
  unit: Unit
}

/** The course of something, step by step; where there is too little for a course, it says so. */
export function TimeChart({ label, unit, ...drawing }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<number>()
  const enough = isEnoughToDraw(drawing.series.map(({ values }) => values))
  // Drawings are made anew by every render of their parents; only what is in them counts.
  const drawn = JSON.stringify(drawing)
  useEffect(() => {
    const life = new AbortController()
    if (host.current) drawPlot(host.current, drawing, setAt, life.signal)
    return () => life.abort()
  }, [drawn, enough])

  if (!enough) return <p class="hint">{t(`chart_too_few_${unit}`)}</p>
  const step = at !== undefined && drawing.steps[at]
  return (
    <>
      <Legend
        series={drawing.series}
        at={step ? { step, index: at } : undefined}
        format={drawing.format}
      />
      <div ref={host} class="time-chart" role="img" aria-label={label} />
      <SavePicture label={label} draw={() => pictureOf(host.current, label, drawing.series)} />
    </>
  )
}

interface LegendProps {
  series: readonly Series[]
  /** The step that is pointed at: its name, and its place in the values. */
  at: { step: string; index: number } | undefined
  format: (value: number) => string
}

/** What each line is, and its value where one points. The table says the numbers to everybody. */
function Legend({ series, at, format }: LegendProps) {
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
