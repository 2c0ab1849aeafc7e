import { t } from '../../lib/i18n'
import { ErrorBanner } from '../ui/ErrorBanner'
import type { Read } from './useReport'
import './LoadingState.css'

/** How far a reading is, or why it failed; nothing once it is done. */
export function LoadingState({ progress, error, reload }: Omit<Read<unknown>, 'report'>) {
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (progress === undefined) return null
  return (
    <div class="loading-state">
      <progress value={progress} aria-label={t('report_reading')} />
      <span aria-hidden="true">{t('report_reading')}</span>
    </div>
  )
}
