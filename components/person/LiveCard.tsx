import { useCallback } from 'preact/hooks'
import type { PersonCard as Card } from '../../lib/model/person/card'
import type { Ask } from '../ui/ask'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive } from '../ui/useLive'
import { cardActions } from './cardActions'
import { PersonCard } from './PersonCard'

interface Props {
  ask: Ask
  onChanged: OnChanged
  personId: string
  /** The person was deleted. */
  onGone: () => void
}

/** One person's card, kept up to date. */
export function LiveCard({ ask, onChanged, personId, onGone }: Props) {
  const load = useCallback(() => ask('card', { personId }), [ask, personId])
  const { value: card, error, reload, show } = useLive<Card>(load, onChanged)
  const showOrLeave = (changed: Card | null) => (changed ? show(changed) : onGone())
  return (
    <>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {card && (
        <PersonCard
          card={card}
          focusName
          ask={ask}
          actions={cardActions(ask, personId, showOrLeave)}
        />
      )}
    </>
  )
}
