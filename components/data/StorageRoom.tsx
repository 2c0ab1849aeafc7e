import { useState } from 'preact/hooks'
import type { Room } from '../../lib/model/backup'
import { words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { Trouble } from '../ui/Trouble'
import type { Live } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { size } from './size'
import type { DataWork } from './work'

interface Props {
  room: Live<Room>
  work: Pick<DataWork, 'keepRoom'>
}

/** How much the browser holds, and whether it keeps it. */
export function StorageRoom({ room, work }: Props) {
  const [isRefused, setIsRefused] = useState(false)
  const [saving, save] = useSaving()
  const keep = () =>
    save(async () => {
      setIsRefused(!(await work.keepRoom()))
      await room.reload()
    })
  return (
    <PagePart title={words('data_room_title')} lead={words('data_room_lead')}>
      {room.error && <Trouble error={room.error} onRetry={() => void room.reload()} />}
      {room.value && (
        <>
          <div>
            <p>{words('data_room_used', [size(room.value.used), size(room.value.left)])}</p>
            <p>{words(room.value.isKept ? 'data_room_kept' : 'data_room_not_kept')}</p>
          </div>
          {!room.value.isKept && !isRefused && (
            <Button onClick={() => void keep()}>{words('data_room_keep')}</Button>
          )}
        </>
      )}
      <p aria-live="polite">{isRefused && words('data_room_refused')}</p>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}
