import { useCallback, useState } from 'preact/hooks'
import type { VipService } from '../../lib/dashboard/vip'
import { t } from '../../lib/i18n'
import type { Tag } from '../../lib/model/person/tag'
import type { Campaign } from '../../lib/model/records'
import type { DrawGroup, Eligible } from '../../lib/model/vip/draw'
import type { Member } from '../../lib/model/vip/vip-programme'
import { routeTo } from '../dashboard/useRoute'
import { NotValidError } from '../ui/errorMessage'
import { FormFoot } from '../ui/FormFoot'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { Switch } from '../ui/Switch'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { groupText } from './drawText'

const never = () => undefined
const ALL: DrawGroup = { of: 'vips' }

interface Props {
  service: VipService
  onCancel: () => void
}

/** What is drawn, with which words, among whom, and how many win. */
export function DrawForm({ service, onCancel }: Props) {
  const [name, setName] = useState('')
  const [phrase, setPhrase] = useState('')
  const [count, setCount] = useState('1')
  const [chosen, setChosen] = useState('0')
  const [again, setAgain] = useState(false)
  const [saving, save] = useSaving()
  const groups = useGroups(service)
  const among = groups[Number(chosen)] ?? ALL
  const first = useFocusOnce<HTMLInputElement>(true)

  const draw = async () => {
    if (!/^\d{1,5}$/.test(count.trim()) || Number(count) < 1) {
      throw new NotValidError(t('draw_not_count'))
    }
    const { id } = await service.runDraw({ name, phrase, among, count: Number(count), again })
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
        label={t('draw_name')}
        inputRef={first}
        required
        maxLength={200}
        value={name}
        onInput={setName}
      />
      <LabelledInput
        label={t('draw_phrase')}
        hint={t('draw_phrase_hint')}
        required
        maxLength={500}
        value={phrase}
        onInput={setPhrase}
      />
      <div class="form-fields">
        <LabelledSelect
          label={t('draw_among')}
          value={chosen}
          options={groups.map((group, index) => ({
            value: String(index),
            label: groupText(group),
          }))}
          onInput={setChosen}
        />
        <LabelledInput
          label={t('draw_winners_count')}
          inputMode="numeric"
          required
          value={count}
          onInput={setCount}
        />
      </div>
      <Switch label={t('draw_again')} on={again} onChange={setAgain} />
      <EligibleLine service={service} among={among} again={again} />
      <FormFoot submit={t('draw_do')} saving={saving} onLeave={onCancel} />
    </form>
  )
}

interface EligibleProps {
  service: VipService
  among: DrawGroup
  again: boolean
}

/** How many can win, before anything is drawn. */
function EligibleLine({ service, among, again }: EligibleProps) {
  const load = useCallback(() => service.eligible(among, again), [service, among, again])
  const { value, error } = useLive<Eligible>(load, never)
  return (
    <p class="hint" aria-live="polite">
      {error ?? (value && t('draw_eligible_count', value.eligible.length))}{' '}
      {value && value.leftOut.length > 0 && t('draw_left_out', value.leftOut.length)}{' '}
      {t('draw_never')}
    </p>
  )
}

/** All members, each of their tags, and each campaign that somebody took part in. */
function useGroups(service: VipService): readonly DrawGroup[] {
  const load = useCallback(async () => {
    const [members, campaigns, tags] = await Promise.all([
      service.members(),
      service.campaigns(),
      service.ask('tags', {}),
    ])
    return [ALL, ...tagsOfMembers(members, tags), ...campaigns.flatMap(groupOf)]
  }, [service])
  return useLive(load, never).value ?? [ALL]
}

function tagsOfMembers(members: readonly Member[], tags: readonly Tag[]): DrawGroup[] {
  const used = new Set(members.flatMap(({ person }) => person.tags ?? []))
  return tags
    .filter(({ key }) => used.has(key))
    .map(({ key, name }) => ({ of: 'tag', tag: key, name }))
}

function groupOf({ id, name, tookPart }: Campaign): DrawGroup[] {
  return tookPart.length > 0 ? [{ of: 'campaign', campaignId: id, name }] : []
}
