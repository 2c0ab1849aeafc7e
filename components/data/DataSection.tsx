import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import { type OnChanged, useLive } from '../ui/useLive'
import { Backup } from './Backup'
import { EraseEverything } from './EraseEverything'
import { PersonData } from './PersonData'
import { RecentChanges } from './RecentChanges'
import { Restore } from './Restore'
import { StorageQuotaLine } from './StorageQuota'
import type { DataService } from './work'
import './DataSection.css'

interface Props {
  service: DataService
  onChanged: OnChanged
}

/** Everything about the data as a whole: kept, brought back, handed out, taken back, erased. */
export function DataSection({ service, onChanged }: Props) {
  const overview = useLive(
    useCallback(() => service.overview(), [service]),
    onChanged,
  )
  const changes = useLive(
    useCallback(() => service.recentChanges(), [service]),
    onChanged,
  )
  const room = useLive(
    useCallback(() => service.readStorageQuota(), [service]),
    onChanged,
  )
  return (
    <Page
      title={t('section_data')}
      lead={t('data_lead')}
      aside={
        <a class="button button-plain" href={routeTo('data', 'import')}>
          <Icon name="upload" />
          {t('data_import')}
        </a>
      }
    >
      {overview.error && (
        <ErrorBanner error={overview.error} onRetry={() => void overview.reload()} />
      )}
      <div class="data">
        <Backup overview={overview} service={service} />
        <Restore service={service} />
        <PersonData service={service} />
        <RecentChanges changes={changes} service={service} />
        <StorageQuotaLine room={room} service={service} />
        <EraseEverything service={service} />
      </div>
    </Page>
  )
}
