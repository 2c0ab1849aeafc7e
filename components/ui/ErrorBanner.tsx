import { t } from '../../lib/i18n'
import { Button } from './Button'
import { Icon } from './Icon'
import './ErrorBanner.css'

interface Props {
  error: string
  onRetry?: () => void
}

/** What went wrong, and the way on where there is one. */
export function ErrorBanner({ error, onRetry }: Props) {
  return (
    <div class="error-banner" role="alert">
      <Icon name="warning" />
      <p>{error}</p>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  )
}
