import { words } from '../../lib/words'
import { Trouble } from '../ui/Trouble'
import type { Read } from './useReading'
import './ReadingState.css'

/** How far a reading is, or why it failed; nothing once it is done. */
export function ReadingState({ progress, error, reload }: Omit<Read<unknown>, 'report'>) {
  if (error) return <Trouble error={error} onRetry={reload} />
  if (progress === undefined) return null
  return (
    <div class="reading-state">
      <progress value={progress} aria-label={words('report_reading')} />
      <span aria-hidden="true">{words('report_reading')}</span>
    </div>
  )
}
