import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import './ChooseFile.css'

const READABLE = ['hubspot', 'salesforce', 'linkedin', 'x_archive', 'table'] as const
const TYPES = '.csv,.tsv,.txt,.js,text/csv'

/** A file, by its name or dropped here. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? []
    if (file) onChoose(file)
  }
  return (
    <>
      <section
        class={`import-drop ${isOver ? 'import-drop-over' : ''}`}
        aria-label={t('import_file_title')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files)
        }}
      >
        <Icon name="upload" />
        <p>{t('import_drop')}</p>
        <input
          ref={input}
          type="file"
          accept={TYPES}
          hidden
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
        <Button look="primary" onClick={() => input.current?.click()}>
          {t('import_choose')}
        </Button>
        <p class="hint">{t('import_stays')}</p>
      </section>
      <section class="import-readable">
        <h2>{t('import_readable')}</h2>
        <ul>
          {READABLE.map((kind) => (
            <li key={kind}>{t(`import_readable_${kind}`)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
