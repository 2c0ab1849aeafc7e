import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { LabelledInput } from '../ui/LabelledInput'
import { useFocusOnce } from '../ui/useFocusOnce'

interface Props {
  file: string
  /** The last one that was tried was another. */
  isWrong: boolean
  onTry: (passphrase: string) => void
  onCancel: () => void
}

/** Asks for the passphrase that a backup is locked with. */
export function Passphrase({ file, isWrong, onTry, onCancel }: Props) {
  const [typed, setTyped] = useState('')
  const field = useFocusOnce<HTMLInputElement>(true)
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onTry(typed)
      }}
    >
      <LabelledInput
        label={t('restore_passphrase', [file])}
        hint={isWrong ? undefined : t('restore_passphrase_hint')}
        inputRef={field}
        type="password"
        required
        value={typed}
        onInput={setTyped}
      />
      {isWrong && <ErrorBanner error={t('error_backup_passphrase')} />}
      <div class="form-foot">
        <Button type="submit" look="primary">
          {t('restore_unlock')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
