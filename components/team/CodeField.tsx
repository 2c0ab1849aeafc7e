import { t } from '../../lib/i18n'
import { FileButton } from '../ui/FileButton'
import { LabelledInput } from '../ui/LabelledInput'

interface Props {
  label: string
  code: string
  onInput: (code: string) => void
}

/** A code that was handed on: pasted, or read from its file. */
export function CodeField({ label, code, onInput }: Props) {
  return (
    <>
      <LabelledInput label={label} autocomplete="off" value={code} onInput={onInput} />
      <div class="form-row">
        <FileButton accept=".txt" onChoose={(file) => void file.text().then(onInput)}>
          {t('team_code_file')}
        </FileButton>
      </div>
    </>
  )
}
