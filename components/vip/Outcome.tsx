import { useMemo } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import { countPeople, type Told } from '../../lib/model/vip/vip-programme'
import './Outcome.css'

/** How many of those told wrote, praised or shared afterwards; says what it goes by. */
export function Outcome({ told }: { told: readonly Told[] }) {
  const counts = useMemo(() => countPeople(told.flatMap(({ outcome }) => outcome ?? [])), [told])
  if (counts.people === 0) return null
  return (
    <section class="vip-outcome" aria-label={t('campaign_outcome')}>
      <dl class="vip-numbers">
        <Count label={t('campaign_outcome_told')} value={counts.people} />
        <Count label={t('campaign_outcome_wrote')} value={counts.wrote} />
        <Count label={t('campaign_outcome_praised')} value={counts.praised} />
        <Count label={t('campaign_outcome_shared')} value={counts.shared} />
      </dl>
      <p class="hint">
        {t('campaign_outcome_source')}{' '}
        {counts.running > 0 && t('campaign_outcome_running', counts.running)}
      </p>
    </section>
  )
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div class="vip-number">
      <dt>{label}</dt>
      <dd>{number(value)}</dd>
    </div>
  )
}
