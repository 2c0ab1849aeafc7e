import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import './Renamed.css'

/** What was renamed, with what its undoing needs. */
export interface Renaming {
  ids: readonly string[]
  from: string
  to: string
}

interface Props {
  renaming: Renaming
  onUndo: () => Promise<void>
}

/** Says that a topic has another name now, and takes it back. */
export function Renamed({ renaming: { from, to }, onUndo }: Props) {
  const [saving, save] = useSaving()
  // The form that had the focus is gone.
  const button = useFocusOnce<HTMLButtonElement>(true)
  return (
    <div class="renamed" role="status">
      <Icon name="check" small />
      <span dir="auto">{t('listen_topic_renamed', [from, to])}</span>
      <Button look="quiet" icon="undo" buttonRef={button} onClick={() => void save(onUndo)}>
        {t('undo')}
      </Button>
      <SavingNote saving={saving} />
    </div>
  )
}
