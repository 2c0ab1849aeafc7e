import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { StorageQuota } from '../../lib/model/storage-quota'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { SavingNote } from '../ui/SavingNote'
import type { Live } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { size } from './size'
import type { DataService } from './work'

interface Props {
  room: Live<StorageQuota>
  service: Pick<DataService, 'persistStorage'>
}

/** How much the browser holds, and whether it keeps it. */
export function StorageQuotaLine({ room, service }: Props) {
  const [isRefused, setIsRefused] = useState(false)
  const [saving, save] = useSaving()
  const keep = () =>
    save(async () => {
      setIsRefused(!(await service.persistStorage()))
      await room.reload()
    })
  return (
    <PagePart title={t('data_room_title')} lead={t('data_room_lead')}>
      {room.error && <ErrorBanner error={room.error} onRetry={() => void room.reload()} />}
      {room.value && (
        <>
          <div>
            <p>{t('data_room_used', [size(room.value.used), size(room.value.left)])}</p>
            <p>{t(room.value.isKept ? 'data_room_kept' : 'data_room_not_kept')}</p>
          </div>
          {!room.value.isKept && !isRefused && (
            <Button onClick={() => void keep()}>{t('data_room_keep')}</Button>
          )}
        </>
      )}
      <p aria-live="polite">{isRefused && t('data_room_refused')}</p>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}
