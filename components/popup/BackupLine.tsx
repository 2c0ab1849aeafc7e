import { age, t } from '../../lib/i18n'
import type { BackupStanding } from '../../lib/model/backup-standing'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import './HealthLine.css'

interface Props {
  standing: BackupStanding | undefined
  /** The folder that the organisation asks everybody to choose; '' for none. */
  folder: string
  /** Opens the page on which that is put right. */
  onOpen: () => void
}

/** Says so when no backup could be made by itself, and why; or that it is to be set up. */
export function BackupLine({ standing, folder, onOpen }: Props) {
  if (standing?.failed) {
    const { at, why } = standing.failed
    return <Line words={t('backup_failing', [age(at, Date.now()), why])} onOpen={onOpen} />
  }
  if (!standing || standing.lastAt !== null || !folder) return null
  return <Line words={t('backup_folder_asked', [folder])} onOpen={onOpen} />
}

function Line({ words, onOpen }: { words: string; onOpen: () => void }) {
  return (
    <div class="health">
      <p role="status">
        <Icon name="warning" />
        {words}
      </p>
      <Button onClick={onOpen}>{t('backup_open_data')}</Button>
    </div>
  )
}
