import { useCallback, useState } from 'preact/hooks'
import type { AutomaticBackup } from '../../lib/dashboard/automatic-backup'
import type { DataService, MadeBackup, Overview } from '../../lib/dashboard/data'
import { age, number, t } from '../../lib/i18n'
import type { StorageQuota } from '../../lib/model/storage-quota'
import { Page } from '../dashboard/Page'
import { PagePart } from '../dashboard/PagePart'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { type Live, useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { BackupFolder } from './BackupFolder'
import { Done } from './Done'
import { EraseEverything } from './EraseEverything'
import { PersonData } from './PersonData'
import { Progress } from './Progress'
import { RecentChanges } from './RecentChanges'
import { Restore } from './Restore'
import './DataSection.css'

interface Props {
  service: DataService
  automatic: AutomaticBackup
}

/** Everything about the data as a whole: kept, brought back, handed out, taken back, erased. */
export function DataSection({ service, automatic }: Props) {
  const overview = useLive(
    useCallback(() => service.overview(), [service]),
    service.onChanged,
  )
  const changes = useLive(
    useCallback(() => service.recentChanges(), [service]),
    service.onChanged,
  )
  const room = useLive(
    useCallback(() => service.readStorageQuota(), [service]),
    service.onChanged,
  )
  return (
    <Page
      title={t('section_data')}
      help="data"
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
        <BackupFolder service={automatic} onMade={overview.reload} />
        <Restore service={service} />
        <PersonData service={service} />
        <RecentChanges changes={changes} service={service} />
        <StorageQuotaLine room={room} />
        <EraseEverything service={service} />
      </div>
    </Page>
  )
}

interface StorageQuotaLineProps {
  room: Live<StorageQuota>
}

/** How much the browser holds, and whether it keeps it. */
function StorageQuotaLine({ room }: StorageQuotaLineProps) {
  return (
    <PagePart title={t('data_room_title')} lead={t('data_room_lead')}>
      {room.error && <ErrorBanner error={room.error} onRetry={() => void room.reload()} />}
      {room.value && (
        <div>
          <p>{t('data_room_used', [size(room.value.used), size(room.value.left)])}</p>
          <p>{t('data_room_kept')}</p>
          <p>{t('data_room_gone')}</p>
        </div>
      )}
    </PagePart>
  )
}

interface BackupProps {
  overview: Live<Overview>
  service: Pick<DataService, 'makeBackup'>
}

/** Makes a backup, and says when it is time for one. */
function Backup({ overview, service }: BackupProps) {
  const [progress, setProgress] = useState<{ step: 'writing' | 'reading'; share: number }>()
  const [made, setMade] = useState<MadeBackup>()
  const [saving, save] = useSaving()

  const make = async () => {
    setMade(undefined)
    await save(async () => {
      setMade(await service.makeBackup((step, share) => setProgress({ step, share })))
    })
    setProgress(undefined)
    await overview.reload()
  }

  return (
    <PagePart title={t('backup_title')} lead={t('backup_lead')}>
      {overview.value && !made && <Standing overview={overview.value} />}
      {progress && <Progress label={t(`backup_${progress.step}`)} share={progress.share} />}
      <div aria-live="polite">
        {made && (
          <Done>
            {t('backup_made', [made.name, t('data_people', made.people), size(made.size)])}
          </Done>
        )}
      </div>
      <Button
        look={overview.value?.isDue ? 'primary' : 'plain'}
        icon="download"
        disabled={saving.state === 'busy'}
        onClick={() => void make()}
      >
        {t('backup_make')}
      </Button>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

function Standing({ overview: { lastAt, isDue } }: { overview: Overview }) {
  const last = lastAt === null ? t('backup_none') : t('backup_last', [age(lastAt, Date.now())])
  return (
    <div>
      <p>{last}</p>
      {isDue && <Done warning>{t('backup_due')}</Done>}
    </div>
  )
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte']

/** Bytes as people write them: "104 MB". */
function size(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** step
  const unit = UNITS[step] ?? 'byte'
  return number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 })
}
