import { useCallback, useMemo, useState } from 'preact/hooks'
import type { Settings } from '../../lib/model/settings'
import type { Member } from '../../lib/model/vip-programme'
import { number, words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Empty } from '../ui/Empty'
import { LabelledInput } from '../ui/LabelledInput'
import { Trouble } from '../ui/Trouble'
import { useFocusBack } from '../ui/useFocusBack'
import { useLive } from '../ui/useLive'
import { AddMember } from './AddMember'
import { MembersTable } from './MembersTable'
import { countOverdue, findMembers } from './sortMembers'
import type { VipProps } from './work'

/** Who is in the programme, and who waits for a word. */
export function Members({ work, ask, onChanged }: VipProps) {
  const { value, error, reload } = useLive(
    useCallback(async () => {
      const [members, settings] = await Promise.all([work.members(), ask('settings', {})])
      return { members, settings }
    }, [work, ask]),
    onChanged,
  )
  const [adding, setAdding] = useState(false)
  const button = useFocusBack(adding)
  if (error) return <Trouble error={error} onRetry={reload} />
  if (!value) return null
  return (
    <>
      <div class="vip-bar">
        <Counts {...value} />
        <Button icon="add" expanded={adding} onClick={() => setAdding(!adding)} buttonRef={button}>
          {words('vip_add')}
        </Button>
      </div>
      {adding && <AddMember ask={ask} onAdded={() => setAdding(false)} />}
      {value.members.length === 0 ? (
        <Empty icon="star" title={words('vip_empty_title')}>
          {words('vip_empty')}
        </Empty>
      ) : (
        <Found {...value} />
      )}
    </>
  )
}

interface Props {
  members: readonly Member[]
  settings: Settings
}

function Counts({ members, settings }: Props) {
  const overdue = countOverdue(members, settings.vipIntervalDays, Date.now())
  return (
    <p class="vip-counts">
      {members.length > 0 && words('vip_count', members.length)}
      {overdue > 0 && <Chip look="bad">{words('vip_overdue_count', [number(overdue)])}</Chip>}
    </p>
  )
}

function Found({ members, settings }: Props) {
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findMembers(members, typed), [members, typed])
  return (
    <>
      <div class="vip-filter">
        <LabelledInput label={words('vip_filter')} type="search" value={typed} onInput={setTyped} />
      </div>
      {found.length === 0 ? (
        <p class="hint" role="status">
          {words('vip_none_found', [typed.trim()])}
        </p>
      ) : (
        <MembersTable members={found} intervalDays={settings.vipIntervalDays} />
      )}
    </>
  )
}
