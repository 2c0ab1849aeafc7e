import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'

interface Props {
  displayName: string
  /** Saves everything that is kept of the person as a file. */
  onExport: () => Promise<void>
}

/** Hands out everything that is kept of one person. */
export function ExportPerson({ displayName, onExport }: Props) {
  const [exported, setExported] = useState(false)
  const [saving, save] = useSaving()
  const run = async () => {
    setExported(false)
    setExported(await save(onExport))
  }
  return (
    <>
      <Button icon="download" disabled={saving.state === 'busy'} onClick={() => void run()}>
        {t('data_export_person')}
      </Button>
      <div aria-live="polite">{exported && <Done>{t('data_exported', [displayName])}</Done>}</div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </>
  )
}
