import { useRef } from 'preact/hooks'
import type { OwnWording } from '../../lib/model/draft/own-wording'
import { compareWordings, writeWordingFile } from '../../lib/model/wording-file'
import { number, words } from '../../lib/words'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import type { Found, useWordingFile } from './useWordingFile'
import '../ui/Form.css'

type FileWay = ReturnType<typeof useWordingFile>

interface ButtonsProps {
  own: readonly OwnWording[]
  onRead: (file: File) => void
  saveFile: (name: string, text: string) => void
}

/** The team's own wordings as a file, out and in. */
export function FileButtons({ own, onRead, saveFile }: ButtonsProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      {own.length > 0 && (
        <Button
          icon="download"
          onClick={() => saveFile('ardent-wordings.json', writeWordingFile(own))}
        >
          {words('wording_export')}
        </Button>
      )}
      <Button icon="upload" onClick={() => input.current?.click()}>
        {words('wording_import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words('wording_import_choose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onRead(file)
          // So that the same file can be chosen again once it was put right.
          currentTarget.value = ''
        }}
      />
    </>
  )
}

interface ImportProps {
  file: FileWay
  own: readonly OwnWording[]
}

/** What a file would change, before it does; what is wrong with it; that it was imported. */
export function FileImport({ file, own }: ImportProps) {
  const { found, imported, saving } = file
  return (
    <div class="wording-file">
      {found && (
        <div class="form">
          <p>{foundWords(found, own)}</p>
          <div class="form-row">
            <Button look="primary" onClick={() => void file.importAll(found)}>
              {words('wording_import_do')}
            </Button>
            <Button look="quiet" onClick={file.drop}>
              {words('cancel')}
            </Button>
          </div>
        </div>
      )}
      <p class="hint" aria-live="polite">
        {imported !== undefined && words('wording_import_done', imported)}
      </p>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </div>
  )
}

function foundWords({ name, wordings }: Found, own: readonly OwnWording[]): string {
  const { added, replaced, same } = compareWordings(own, wordings)
  return words('wording_import_found', [name, number(added), number(replaced), number(same)])
}
