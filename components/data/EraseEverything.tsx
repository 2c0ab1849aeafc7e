import { useState } from 'preact/hooks'
import { words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import '../ui/Form.css'
import './EraseEverything.css'
import { useKeptFocus } from './useKeptFocus'
import type { DataWork } from './work'

interface Props {
  work: Pick<DataWork, 'eraseAll'>
}

/** Erases everything there is: a button, then a word to type, then it is done. */
export function EraseEverything({ work }: Props) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle')
  const live = useKeptFocus<HTMLDivElement>(step)
  const erase = async () => {
    await work.eraseAll()
    setStep('done')
  }
  return (
    <PagePart title={words('erase_title')} lead={words('erase_lead')}>
      {step === 'asking' ? (
        <TypeTheWord onErase={erase} onKeep={() => setStep('idle')} />
      ) : (
        <Button look="danger" icon="remove" onClick={() => setStep('asking')}>
          {words('erase_start')}
        </Button>
      )}
      <div ref={live} aria-live="polite">
        {step === 'done' && <Done>{words('erase_done')}</Done>}
      </div>
    </PagePart>
  )
}

interface AskProps {
  onErase: () => Promise<void>
  onKeep: () => void
}

function TypeTheWord({ onErase, onKeep }: AskProps) {
  const [typed, setTyped] = useState('')
  const [saving, save] = useSaving()
  const input = useFocusOnce<HTMLInputElement>(true)
  const isTyped = typed.trim().toLowerCase() === words('erase_word').toLowerCase()
  return (
    <form
      class="erase-everything"
      onSubmit={(event) => {
        event.preventDefault()
        if (isTyped) void save(onErase)
      }}
    >
      <LabelledInput
        label={words('erase_type', [words('erase_word')])}
        inputRef={input}
        autocomplete="off"
        value={typed}
        onInput={setTyped}
      />
      <div class="form-row">
        <Button onClick={onKeep}>{words('erase_no')}</Button>
        <Button type="submit" look="danger" disabled={!isTyped || saving.state === 'busy'}>
          {words('erase_yes')}
        </Button>
      </div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </form>
  )
}
