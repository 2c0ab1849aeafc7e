import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { ENDINGS, READABLE } from '../../lib/import/file-formats'
import { FileButton } from '../ui/FileButton'
import { Icon } from '../ui/Icon'
import './ChooseFile.css'

const TYPES = [...ENDINGS, 'text/csv'].join()

/** A file, by its name or dropped here. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const [isOver, setOver] = useState(false)
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
          const [file] = event.dataTransfer?.files ?? []
          if (file) onChoose(file)
        }}
      >
        <Icon name="upload" />
        <p>{t('import_drop')}</p>
        <FileButton look="primary" accept={TYPES} onChoose={onChoose}>
          {t('import_choose')}
        </FileButton>
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
