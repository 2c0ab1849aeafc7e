import type { ComponentChildren } from 'preact'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'

interface Props {
  onBack: () => void
  children: ComponentChildren
}

/** What stands in the popup instead of its tabs, and the way back to them. */
export function SubView({ onBack, children }: Props) {
  return (
    <main class="popup-card">
      <h1 class="unseen">{words('name')}</h1>
      <div class="popup-card-bar">
        <Button look="quiet" icon="back" onClick={onBack}>
          {words('popup_back')}
        </Button>
      </div>
      <div class="popup-card-body">{children}</div>
    </main>
  )
}
