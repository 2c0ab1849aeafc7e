import type { Saving } from '../ui/chart/SavingFiles'

/** How a report leaves the browser: onto paper, and as files. */
export interface Paper extends Saving {
  print: () => void
  /** What the brand is called; '' where nobody has said. */
  brand: () => Promise<string>
}
