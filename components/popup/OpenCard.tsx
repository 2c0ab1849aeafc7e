import { useCallback } from 'preact/hooks'
import type { PersonCard as Card } from '../../lib/model/person/card'
import { cardActions } from '../person/cardActions'
import { PersonCard } from '../person/PersonCard'
import type { Ask } from '../ui/ask'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive } from '../ui/useLive'
import { SubView } from './SubView'

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
