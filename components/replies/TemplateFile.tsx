import { number, t } from '../../lib/i18n'
import type { TeamTemplate } from '../../lib/model/drafts/team-template'
import { compareTemplates, writeTemplateFile } from '../../lib/model/drafts/template-file'
import { Button } from '../ui/Button'
import { FileButton } from '../ui/FileButton'
import { SavingNote } from '../ui/SavingNote'
import type { Found, useTemplateFile } from './useTemplateFile'
import '../ui/Form.css'

type FileWay = ReturnType<typeof useTemplateFile>

interface ButtonsProps {
  own: readonly TeamTemplate[]
  onRead: (file: File) => void
  saveFile: (name: string, text: string) => void
}

/** The team's own templates as a file, out and in. */
export function FileButtons({ own, onRead, saveFile }: ButtonsProps) {
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
      <FileButton
        icon="upload"
        label={t('template_import_choose')}
        accept=".json,application/json"
        onChoose={onRead}
      >
        {t('template_import')}
      </FileButton>
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
