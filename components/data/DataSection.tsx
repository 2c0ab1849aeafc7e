import { useCallback } from 'preact/hooks'
import { words } from '../../lib/words'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { Icon } from '../ui/Icon'
import { Trouble } from '../ui/Trouble'
import { type OnChanged, useLive } from '../ui/useLive'
import { Backup } from './Backup'
import { EraseEverything } from './EraseEverything'
import { PersonData } from './PersonData'
import { RecentChanges } from './RecentChanges'
import { Restore } from './Restore'
import { StorageRoom } from './StorageRoom'
import type { DataWork } from './work'
import './DataSection.css'

interface Props {
  work: DataWork
  onChanged: OnChanged
}

/** Everything about the data as a whole: kept, brought back, handed out, taken back, erased. */
export function DataSection({ work, onChanged }: Props) {
  const overview = useLive(
    useCallback(() => work.overview(), [work]),
    onChanged,
  )
  const changes = useLive(
    useCallback(() => work.recentChanges(), [work]),
    onChanged,
  )
  const room = useLive(
    useCallback(() => work.readRoom(), [work]),
    onChanged,
  )
  return (
    <Page
      title={words('section_data')}
      lead={words('data_lead')}
      aside={
        <a class="button button-plain" href={routeTo('data', 'import')}>
          <Icon name="upload" />
          {words('data_import')}
        </a>
      }
    >
      {overview.error && <Trouble error={overview.error} onRetry={() => void overview.reload()} />}
      <div class="data">
        <Backup overview={overview} work={work} />
        <Restore work={work} />
        <PersonData work={work} />
        <RecentChanges changes={changes} work={work} />
        <StorageRoom room={room} work={work} />
        <EraseEverything work={work} />
      </div>
    </Page>
  )
}
