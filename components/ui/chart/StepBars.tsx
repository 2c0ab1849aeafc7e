import './StepBars.css'

interface Props {
  values: readonly number[]
  /** The greatest value of all bars that are compared. */
  most: number
}

/** The course of a count in the height of a line; the numbers stand elsewhere. */
export function StepBars({ values, most }: Props) {
  const width = 100 / values.length
  return (
    <svg class="step-bars" aria-hidden="true">
      {values.map((value, index) => {
        const height = most > 0 ? (100 * value) / most : 0
        return (
          <rect
            key={index}
            class={value > 0 ? 'step-bar' : 'step-bar-none'}
            x={`${width * (index + 0.1)}%`}
            width={`${width * 0.8}%`}
            y={value > 0 ? `${100 - height}%` : '96%'}
            height={value > 0 ? `${height}%` : '4%'}
          />
        )
      })}
    </svg>
  )
}
