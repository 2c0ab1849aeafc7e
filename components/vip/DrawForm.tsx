import { useCallback, useState } from 'preact/hooks'
import type { DrawGroup, Eligible } from '../../lib/model/draw'
import type { Campaign } from '../../lib/model/records'
import type { Member } from '../../lib/model/vip-programme'
import { words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { NotValidError } from '../ui/errorWords'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { Switch } from '../ui/Switch'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { groupWords } from './drawWords'
import type { VipWork } from './work'

const never = () => undefined
const ALL: DrawGroup = { of: 'vips' }

interface Props {
  work: VipWork
  onCancel: () => void
}

/** What is drawn, with which words, among whom, and how many win. */
export function DrawForm({ work, onCancel }: Props) {
  const [name, setName] = useState('')
  const [phrase, setPhrase] = useState('')
  const [count, setCount] = useState('1')
  const [chosen, setChosen] = useState('0')
  const [again, setAgain] = useState(false)
  const [saving, save] = useSaving()
  const groups = useGroups(work)
  const among = groups[Number(chosen)] ?? ALL
  const first = useFocusOnce<HTMLInputElement>(true)

  const draw = async () => {
    if (!/^\d{1,5}$/.test(count.trim()) || Number(count) < 1) {
      throw new NotValidError(words('draw_not_count'))
    }
    const { id } = await work.runDraw({ name, phrase, among, count: Number(count), again })
    location.assign(routeTo('vip', 'draws', id))
  }

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(draw)
      }}
    >
      <LabelledInput
        label={words('draw_name')}
        inputRef={first}
        required
        maxLength={200}
        value={name}
        onInput={setName}
      />
      <LabelledInput
        label={words('draw_phrase')}
        hint={words('draw_phrase_hint')}
        required
        maxLength={500}
        value={phrase}
        onInput={setPhrase}
      />
      <div class="form-fields">
        <LabelledSelect
          label={words('draw_among')}
          value={chosen}
          options={groups.map((group, index) => ({
            value: String(index),
            label: groupWords(group),
          }))}
          onInput={setChosen}
        />
        <LabelledInput
          label={words('draw_winners_count')}
          inputMode="numeric"
          required
          value={count}
          onInput={setCount}
        />
      </div>
      <Switch label={words('draw_again')} on={again} onChange={setAgain} />
      <EligibleLine work={work} among={among} again={again} />
      <FormFoot submit={words('draw_do')} saving={saving} onLeave={onCancel} />
    </form>
  )
}

interface EligibleProps {
  work: VipWork
  among: DrawGroup
  again: boolean
}

/** How many can win, before anything is drawn. */
function EligibleLine({ work, among, again }: EligibleProps) {
  const load = useCallback(() => work.eligible(among, again), [work, among, again])
  const { value, error } = useLive<Eligible>(load, never)
  return (
    <p class="hint" aria-live="polite">
      {error ?? (value && words('draw_eligible_count', value.eligible.length))}{' '}
      {value && value.leftOut.length > 0 && words('draw_left_out', value.leftOut.length)}{' '}
      {words('draw_never')}
    </p>
  )
}

/** All members, each of their segments, and each campaign that somebody took part in. */
function useGroups(work: VipWork): readonly DrawGroup[] {
  const load = useCallback(async () => {
    const [members, campaigns] = await Promise.all([work.members(), work.campaigns()])
    return [ALL, ...segmentsOf(members), ...campaigns.flatMap(groupOf)]
  }, [work])
  return useLive(load, never).value ?? [ALL]
}

function segmentsOf(members: readonly Member[]): DrawGroup[] {
  const segments = new Set(members.flatMap(({ person }) => person.segment || []))
  return [...segments].sort().map((segment) => ({ of: 'segment', segment }))
}

function groupOf({ id, name, tookPart }: Campaign): DrawGroup[] {
  return tookPart.length > 0 ? [{ of: 'campaign', campaignId: id, name }] : []
}
