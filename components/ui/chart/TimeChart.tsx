import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../../lib/i18n'
import { isEnoughToDraw, type Unit } from '../../../lib/model/reports/periods'
import { drawPlot } from './drawPlot'
import { Legend } from './Legend'
import type { Drawing } from './series'
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
    </>
  )
}
