import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { Button } from '../ui/Button'
import './StarDone.css'

/** How long it stands where nobody points at it, in milliseconds. */
const STANDS = 6000

interface Props {
  card: PersonCard
  /** Has it read out. */
  onSay: (said: string) => void
  onUndo: () => Promise<void>
  onDone: () => void
}

/** What became of a click on a star, and the way back. Goes by itself. */
export function StarDone({ card, onSay, onUndo, onDone }: Props) {
  const [pointed, setPointed] = useState(false)
  const { displayName, vip } = card.person
  const said = t(vip ? 'star_done_on' : 'star_done_off', [displayName])
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
      <Button look="quiet" icon="undo" onClick={() => void onUndo().then(onDone)}>
        {t('undo')}
      </Button>
    </div>
  )
}
