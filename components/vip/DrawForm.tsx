import { useCallback, useId, useState } from 'preact/hooks'
import type { DrawGroup, Eligible } from '../../lib/model/draw'
import type { Campaign } from '../../lib/model/records'
import type { Member } from '../../lib/model/vip-programme'
import { words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { NotValidError } from '../ui/errorWords'
import { Field } from '../ui/Field'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
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
  const id = useId()
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
      class="vip-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(draw)
      }}
    >
      <Field label={words('draw_name')} id={`${id}-name`}>
        <input
          ref={first}
          id={`${id}-name`}
          class="input"
          dir="auto"
          required
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <Field label={words('draw_phrase')} id={`${id}-phrase`} hint={words('draw_phrase_hint')}>
        <input
          id={`${id}-phrase`}
          class="input"
          dir="auto"
          required
          maxLength={500}
          value={phrase}
          onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
        />
      </Field>
      <div class="vip-fields">
        <LabelledSelect
          label={words('draw_among')}
          value={chosen}
          options={groups.map((group, index) => ({
            value: String(index),
            label: groupWords(group),
          }))}
          onInput={setChosen}
        />
        <Field label={words('draw_winners_count')} id={`${id}-count`}>
          <input
            id={`${id}-count`}
            class="input"
            inputMode="numeric"
            required
            value={count}
            onInput={({ currentTarget }) => setCount(currentTarget.value)}
          />
        </Field>
      </div>
      <Switch label={words('draw_again')} on={again} onChange={setAgain} />
      <EligibleLine work={work} among={among} again={again} />
      <div class="vip-form-foot">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {words('draw_do')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words('cancel')}
        </Button>
      </div>
      <SavingNote saving={saving} />
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
