import { LabelledSelect } from './LabelledSelect'
import { useSaving } from './useSaving'

type Props<Value extends string> = Omit<
  Parameters<typeof LabelledSelect<Value>>[0],
  'saving' | 'onInput'
> & { onSave: (value: Value) => Promise<void> }

/** One of a few values; saves itself when chosen, and shows the old one again when it cannot. */
export function SelectField<Value extends string>({ onSave, ...select }: Props<Value>) {
  const [saving, save] = useSaving()
  return (
    <LabelledSelect {...select} saving={saving} onInput={(value) => save(() => onSave(value))} />
  )
}
