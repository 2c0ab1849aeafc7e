import { Switch } from '../ui/Switch'
import { useSaving } from '../ui/useSaving'

interface Props {
  label: string
  hint: string
  on: boolean
  onSave: (on: boolean) => Promise<void>
}

/** A reason to leave somebody alone; saves itself. */
export function Caution({ label, hint, on, onSave }: Props) {
  const [saving, save] = useSaving()
  return (
    <Switch
      label={label}
      hint={hint}
      on={on}
      saving={saving}
      onChange={(next) => save(() => onSave(next))}
    />
  )
}
