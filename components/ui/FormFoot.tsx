import { t } from '../../lib/i18n'
import { Button } from './Button'
import { SavingNote } from './SavingNote'
import type { Saving } from './useSaving'
import './Form.css'

interface Props {
  /** What saves the form. */
  submit: string
  saving: Saving
  /** What leaves it; "Cancel" if nothing else is said. */
  leave?: string
  onLeave: () => void
}

/** The end of a form: it is saved or left, and how its saving goes. */
export function FormFoot({ submit, saving, leave = t('cancel'), onLeave }: Props) {
  return (
    <div class="form-row">
      <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
        {submit}
      </Button>
      <Button look="quiet" onClick={onLeave}>
        {leave}
      </Button>
      <SavingNote saving={saving} />
    </div>
  )
}
