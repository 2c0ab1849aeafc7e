import { useCallback } from 'preact/hooks'
import type { AutomaticBackup } from '../../lib/dashboard/automatic-backup'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import './BackupWaits.css'

const never = () => undefined

/** Says so while the browser has to be asked again before backups go into the folder: one click does. */
export function BackupWaits({
  service,
}: {
  service: Pick<AutomaticBackup, 'overview' | 'allowAgain'>
}) {
  const { value, reload } = useLive(
    useCallback(() => service.overview(), [service]),
    never,
  )
  const [saving, save] = useSaving()
  if (!value?.folder || value.isAllowed !== false) return null
  const allow = async () => {
    await service.allowAgain()
    await reload()
  }
  return (
    <div class="backup-waits" role="status">
      <Icon name="warning" />
      <p>{t('folder_waits', [value.folder])}</p>
      <Button look="primary" disabled={saving.state === 'busy'} onClick={() => void save(allow)}>
        {t('folder_allow')}
      </Button>
    </div>
  )
}
