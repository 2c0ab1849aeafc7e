import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import '../ui/Form.css'
import './EraseEverything.css'
import type { DataService } from '../../lib/dashboard/data'
import { useKeptFocus } from './useKeptFocus'

interface Props {
  service: Pick<DataService, 'eraseAll'>
}

/** Erases everything there is: a button, then a word to type, then it is done. */
export function EraseEverything({ service }: Props) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle')
  const live = useKeptFocus<HTMLDivElement>(step)
  const erase = async () => {
    await service.eraseAll()
    setStep('done')
  }
  return (
    <PagePart title={t('erase_title')} lead={t('erase_lead')}>
      {step === 'asking' ? (
        <TypeTheWord onErase={erase} onKeep={() => setStep('idle')} />
      ) : (
        <Button look="danger" icon="remove" onClick={() => setStep('asking')}>
          {t('erase_start')}
        </Button>
      )}
      <div ref={live} aria-live="polite">
        {step === 'done' && <Done>{t('erase_done')}</Done>}
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
  const isTyped = typed.trim().toLowerCase() === t('erase_word').toLowerCase()
  return (
    <form
      class="erase-everything"
      onSubmit={(event) => {
        event.preventDefault()
        if (isTyped) void save(onErase)
      }}
    >
      <LabelledInput
        label={t('erase_type', [t('erase_word')])}
        inputRef={input}
        autocomplete="off"
        value={typed}
        onInput={setTyped}
      />
      <div class="form-row">
        <Button onClick={onKeep}>{t('erase_no')}</Button>
        <Button type="submit" look="danger" disabled={!isTyped || saving.state === 'busy'}>
          {t('erase_yes')}
        </Button>
      </div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </form>
  )
}
