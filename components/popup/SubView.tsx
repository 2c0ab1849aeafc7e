import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'

interface Props {
  onBack: () => void
  children: ComponentChildren
}

/** What stands in the popup instead of its tabs, and the way back to them. */
export function SubView({ onBack, children }: Props) {
  return (
    <main class="popup-card">
      <h1 class="unseen">{t('name')}</h1>
      <div class="popup-card-bar">
        <Button look="quiet" icon="back" onClick={onBack}>
          {t('popup_back')}
        </Button>
      </div>
      <div class="popup-card-body">{children}</div>
    </main>
  )
}
