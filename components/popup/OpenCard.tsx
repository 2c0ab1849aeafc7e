import type { ComponentChildren } from 'preact'
import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonCard as Card } from '../../lib/model/person/card'
import { cardActions } from '../person/cardActions'
import { PersonCard } from '../person/PersonCard'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive } from '../ui/useLive'

interface Props {
  ask: Ask
  onChanged: OnChanged
  personId: string
  onBack: () => void
}

/** One person's card inside the popup. */
export function OpenCard({ ask, onChanged, personId, onBack }: Props) {
  const load = useCallback(() => ask('card', { personId }), [ask, personId])
  const { value: card, error, reload, show } = useLive<Card>(load, onChanged)
  const showOrLeave = (changed: Card | null) => (changed ? show(changed) : onBack())
  return (
    <SubView onBack={onBack}>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {card && (
        <PersonCard
          card={card}
          focusName
          ask={ask}
          actions={cardActions(ask, personId, showOrLeave)}
        />
      )}
    </SubView>
  )
}

interface SubViewProps {
  onBack: () => void
  children: ComponentChildren
}

/** What stands in the popup instead of its tabs, and the way back to them. */
function SubView({ onBack, children }: SubViewProps) {
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
