import { useCallback, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Member } from '../../lib/model/team/member'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import '../ui/Form.css'

/** What is chosen of somebody: themselves, or one of the promises to them. */
interface What<Value extends string> {
  value: Value
  options: readonly { value: Value; label: string }[]
  onInput: (value: Value) => void
}

interface Props<Value extends string> {
  ask: Ask
  /** What there is to choose from, where it is more than one. */
  what?: What<Value> | undefined
  hint?: string | undefined
  onGive: (to: Member, words: string | undefined) => Promise<unknown>
}

const never = () => undefined

/** Asks a colleague to see to something; nothing where there is no team, or nobody else in it. */
export function GiveTo<Value extends string>({ ask, ...props }: Props<Value>) {
  const load = useCallback(() => ask('handed', {}), [ask])
  const { value } = useLive(load, never)
  const [opened, setOpened] = useState(false)
  if (!value || value.colleagues.length === 0) return null
  return (
    <div>
      <div class="outdented">
        <Button look="quiet" icon="team" expanded={opened} onClick={() => setOpened(!opened)}>
          {t('handed_give')}
        </Button>
      </div>
      {opened && (
        <GiveForm {...props} colleagues={value.colleagues} onDone={() => setOpened(false)} />
      )}
    </div>
  )
}

interface FormProps<Value extends string> extends Omit<Props<Value>, 'ask'> {
  colleagues: readonly Member[]
  onDone: () => void
}

function GiveForm<Value extends string>(props: FormProps<Value>) {
  const { colleagues, what, hint, onGive, onDone } = props
  const [chosen, setChosen] = useState('')
  const [words, setWords] = useState('')
  const [saving, save] = useSaving()
  const to = colleagues.find(({ user }) => user === chosen) ?? colleagues[0]
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!to) return
        void save(async () => {
          await onGive(to, words.trim() || undefined)
          onDone()
        })
      }}
    >
      {what && what.options.length > 1 && <LabelledSelect label={t('handed_what')} {...what} />}
      <LabelledSelect
        label={t('handed_to')}
        value={to?.user ?? ''}
        options={colleagues.map(({ user, name }) => ({ value: user, label: name }))}
        onInput={setChosen}
      />
      <LabelledInput
        label={t('handed_words')}
        hint={hint}
        maxLength={500}
        value={words}
        onInput={setWords}
      />
      <div class="form-row">
        <Button type="submit" disabled={saving.state === 'busy'}>
          {t('handed_submit')}
        </Button>
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </form>
  )
}
