import { useFocusOnce } from './useFocusOnce'

/** The name of what was just opened. It takes the focus, so that one reads on from there. */
export function ArrivalHeading({ children }: { children: string }) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  return (
    <h2 ref={heading} class="arrival" tabIndex={-1} dir="auto">
      {children}
    </h2>
  )
}
