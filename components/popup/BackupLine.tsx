import { age, t } from '../../lib/i18n'
import type { BackupStanding } from '../../lib/model/backup-standing'
import { Icon } from '../ui/Icon'
import './HealthLine.css'

/** Says so when no backup could be made by itself, and why. */
export function BackupLine({ standing }: { standing: BackupStanding | undefined }) {
  if (!standing?.failed) return null
  const { at, why } = standing.failed
  return (
    <div class="health">
      <p role="status">
        <Icon name="warning" />
        {t('backup_failing', [age(at, Date.now()), why])}
      </p>
    </div>
  )
}
