import { useCallback, useMemo, useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { t } from '../../lib/i18n'
import type { Person } from '../../lib/model/person/person'
import type { Settings } from '../../lib/model/settings'
import type { Member } from '../../lib/model/vip/vip-programme'
import { FOUND_AT_MOST } from '../person/cardActions'
import { FindPeople } from '../person/FindPeople'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { NotValidError } from '../ui/errorMessage'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
import { useFocusBack } from '../ui/useFocusBack'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { MembersTable } from './MembersTable'
import { countOverdue, findMembers } from './sortMembers'

/** Who is in the programme, and who waits for a word. */
export function Members({ service }: { service: VipService }) {
  const { value, error, reload } = useLive(
    useCallback(async () => {
      const [members, settings] = await Promise.all([
        service.members(),
        service.ask('settings', {}),
      ])
      return { members, settings }
    }, [service]),
    service.onChanged,
  )
  const [adding, setAdding] = useState(false)
  const button = useFocusBack(adding)
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (!value) return null
  return (
    <>
      <div class="vip-bar">
        <Counts {...value} />
        <Button icon="add" expanded={adding} onClick={() => setAdding(!adding)} buttonRef={button}>
          {t('vip_add')}
        </Button>
      </div>
      {adding && <AddMember ask={service.ask} onAdded={() => setAdding(false)} />}
      {value.members.length === 0 ? (
        <Empty icon="star" title={t('vip_empty_title')}>
          {t('vip_empty')}
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
      {members.length > 0 && t('vip_count', members.length)}
      {overdue > 0 && <Chip look="bad">{t('vip_overdue_count', overdue)}</Chip>}
    </p>
  )
}

function Found({ members, settings }: Props) {
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findMembers(members, typed), [members, typed])
  return (
    <>
      <div class="vip-filter">
        <LabelledInput label={t('vip_filter')} type="search" value={typed} onInput={setTyped} />
      </div>
      {found.length === 0 ? (
        <p class="hint" role="status">
          {t('vip_none_found', [typed.trim()])}
        </p>
      ) : (
        <MembersTable members={found} intervalDays={settings.vipIntervalDays} />
      )}
    </>
  )
}

interface AddMemberProps {
  ask: Ask
  onAdded: () => void
}

/** Takes somebody who is kept into the programme, with the reason. */
function AddMember({ ask, onAdded }: AddMemberProps) {
  const [person, setPerson] = useState<Person>()
  if (person) {
    return <Why person={person} ask={ask} onAdded={onAdded} onOther={() => setPerson(undefined)} />
  }
  return (
    <div class="form">
      <FindPeople
        label={t('vip_add_find')}
        empty={t('vip_add_find_hint')}
        find={(query) => ask('findPeople', { query, limit: FOUND_AT_MOST })}
        onOpen={(found) => setPerson(found.person)}
      />
    </div>
  )
}

interface WhyProps extends AddMemberProps {
  person: Person
  onOther: () => void
}

function Why({ person, ask, onAdded, onOther }: WhyProps) {
  const [why, setWhy] = useState('')
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  const add = async () => {
    if (person.vip) throw new NotValidError(t('vip_is_member', [person.displayName]))
    await ask('setVip', { personId: person.id, vip: true, why })
    onAdded()
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(add)
      }}
    >
      <LabelledInput
        label={t('vip_add_why', [person.displayName])}
        hint={t('vip_add_why_hint')}
        inputRef={field}
        maxLength={200}
        value={why}
        onInput={setWhy}
      />
      <FormFoot
        submit={t('vip_add_save')}
        saving={saving}
        leave={t('vip_add_other')}
        onLeave={onOther}
      />
    </form>
  )
}
