import { useRef } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type { TeamTemplate } from '../../lib/model/drafts/team-template'
import { compareTemplates, writeTemplateFile } from '../../lib/model/drafts/template-file'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import type { Found, useWordingFile } from './useTemplateFile'
import '../ui/Form.css'

type FileWay = ReturnType<typeof useWordingFile>

interface ButtonsProps {
  own: readonly TeamTemplate[]
  onRead: (file: File) => void
  saveFile: (name: string, text: string) => void
}

/** The team's own templates as a file, out and in. */
export function FileButtons({ own, onRead, saveFile }: ButtonsProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      {own.length > 0 && (
        <Button
          icon="download"
          onClick={() => saveFile('ardent-wordings.json', writeTemplateFile(own))}
        >
          {t('template_export')}
        </Button>
      )}
      <Button icon="upload" onClick={() => input.current?.click()}>
        {t('template_import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('template_import_choose')}
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
  own: readonly TeamTemplate[]
}

/** What a file would change, before it does; what is wrong with it; that it was imported. */
export function FileImport({ file, own }: ImportProps) {
  const { found, imported, saving } = file
  return (
    <div class="template-file">
      {found && (
        <div class="form">
          <p>{foundText(found, own)}</p>
          <div class="form-row">
            <Button look="primary" onClick={() => void file.importAll(found)}>
              {t('template_import_do')}
            </Button>
            <Button look="quiet" onClick={file.drop}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
      <p class="hint" aria-live="polite">
        {imported !== undefined && t('template_import_done', imported)}
      </p>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </div>
  )
}

function foundText({ name, templates }: Found, own: readonly TeamTemplate[]): string {
  const { added, replaced, same } = compareTemplates(own, templates)
  return t('template_import_found', [name, number(added), number(replaced), number(same)])
}
