import './Bar.css'

/** What a colour of a chart stands for; each comes with words or a shape. */
export type BarLook = 'accent' | 'quiet' | 'info' | 'good' | 'bad'

interface Props {
  /** The lengths, one after the other: shares of the whole, 0 to 1. */
  parts: readonly { share: number; look: BarLook }[]
}

/** A bar that the words beside it explain. */
export function Bar({ parts }: Props) {
  let start = 0
  return (
    <svg class="bar" aria-hidden="true">
      <rect class="bar-ground" width="100%" height="100%" />
      {parts.map(({ share, look }, index) => {
        const x = start
        start += share
        return (
          <rect
            key={index}
            class={`bar-${look}`}
            x={`${100 * x}%`}
            width={`${100 * share}%`}
            height="100%"
          />
        )
      })}
    </svg>
  )
}
