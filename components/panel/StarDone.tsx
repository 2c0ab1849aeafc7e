import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { Button } from '../ui/Button'
import './StarDone.css'

/** How long it stands where nobody points at it, in milliseconds. */
const STANDS = 6000

interface Props {
  /** Null for an account of ours, which there is no star for. */
  card: PersonCard | null
  /** Has it read out. */
  onSay: (said: string) => void
  onUndo: () => Promise<void>
  onDone: () => void
}

/** What became of a click on a star, and the way back. Goes by itself. */
export function StarDone({ card, onSay, onUndo, onDone }: Props) {
  const [pointed, setPointed] = useState(false)
  const said = card ? became(card) : t('reason_own_account')
  useEffect(() => onSay(said), [said])
  useEffect(() => {
    if (pointed) return
    const timer = setTimeout(onDone, STANDS)
    return () => clearTimeout(timer)
  }, [pointed])
  return (
    <div
      class="star-done"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <p>{said}</p>
      {card && (
        <Button look="quiet" icon="undo" onClick={() => void onUndo().then(onDone)}>
          {t('undo')}
        </Button>
      )}
    </div>
  )
}

function became({ person: { displayName, vip } }: PersonCard): string {
  return t(vip ? 'star_done_on' : 'star_done_off', [displayName])
}
