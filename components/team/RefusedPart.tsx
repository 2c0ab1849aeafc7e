import { useCallback } from 'preact/hooks'
import { type MessageKey, t } from '../../lib/i18n'
import type { Refused } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import type { TeamProps } from './team-props'

/** What the server refuses to take: what it is, what can be done, and to try again. */
export function RefusedPart({ ask, onChanged }: TeamProps) {
  const { value, reload } = useLive(
    useCallback(() => ask('refusedRecords', {}), [ask]),
    onChanged,
  )
  const [saving, save] = useSaving()
  if (!value || value.count === 0) return null
  const again = () =>
    save(async () => {
      await ask('sendRefused', {})
      await reload()
    })
  return (
    <PagePart title={t('team_refused_title')} lead={t('team_refused_lead', value.count)}>
      <ul>
        {value.records.map((one) => (
          <Line key={one.id} refused={one} />
        ))}
        {value.count > value.records.length && <li>…</li>}
      </ul>
      <p>{t('team_refused_what')}</p>
      <div class="form-row">
        <Button disabled={saving.state === 'busy'} onClick={() => void again()}>
          {t('retry')}
        </Button>
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </PagePart>
  )
}

const KINDS: Readonly<Record<string, MessageKey>> = {
  notes: 'notes_title',
  followUps: 'follow_ups_title',
  campaigns: 'vip_tab_campaigns',
  draws: 'vip_tab_draws',
  rewards: 'vip_tab_rewards',
  tags: 'tags_label',
  segments: 'segment_saved',
  wordings: 'section_replies',
  reviews: 'section_replies',
  handovers: 'handed_title',
}

function Line({ refused: { table, personId, name } }: { refused: Refused }) {
  const kind = KINDS[table] ?? (name ? undefined : 'team_refused_other')
  const called = name ? <bdi>{name}</bdi> : kind && t(kind)
  return (
    <li>
      {name && kind && `${t(kind)} · `}
      {personId ? <a href={routeTo('people', personId)}>{called}</a> : called}
    </li>
  )
}
