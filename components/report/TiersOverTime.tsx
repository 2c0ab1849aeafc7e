import { date, number, t } from '../../lib/i18n'
import type { Tier } from '../../lib/model/glyphs'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { Figure } from '../ui/chart/Figure'
import type { Series } from '../ui/chart/series'
import { stepText } from '../ui/chart/stepText'
import { TimeChart } from '../ui/chart/TimeChart'

/** The tiers that are drawn, the closest first; a dash tells them apart beside the colour. */
const LINES: readonly ({ tier: Exclude<Tier, 'unknown'> } & Pick<Series, 'color' | 'dash'>)[] = [
  { tier: 'fully_engaged', color: 'good' },
  { tier: 'engaged', color: 'info', dash: [7, 3] },
  { tier: 'not_engaged', color: 'quiet', dash: [2, 3] },
  { tier: 'actively_disengaged', color: 'bad', dash: [9, 3, 2, 3] },
]

/** How many people were on each tier, step by step. */
export function TiersOverTime({ report }: { report: RelationshipReport }) {
  const { span, tiers, people } = report
  const steps = stepText(span)
  const unknown = tiers.at(-1)?.unknown ?? 0
  const isAnyKnown = unknown < people
  const all = [...LINES.map(({ tier }) => tier), 'unknown' as const]
  return (
    <Figure
      title={t('report_tiers')}
      numbers={{
        head: [t(`chart_step_${span.unit}`), ...all.map((tier) => t(`tier_${tier}`))],
        rows: steps.map((step, nth) => [
          step,
          ...all.map((tier) => number(tiers[nth]?.[tier] ?? 0)),
        ]),
      }}
      source={t('report_source_people', [people, date(span.from)])}
      notSaid={t('report_tiers_not')}
    >
      {isAnyKnown ? (
        <TimeChart
          label={t('report_tiers_chart')}
          unit={span.unit}
          shape="lines"
          steps={steps}
          series={LINES.map(({ tier, ...line }) => ({
            ...line,
            label: t(`tier_${tier}`),
            values: tiers.map((counts) => counts[tier]),
          }))}
          format={number}
        />
      ) : (
        <p class="hint">{t('report_tiers_none')}</p>
      )}
      {isAnyKnown && unknown > 0 && <p class="hint">{t('report_tiers_unknown', unknown)}</p>}
    </Figure>
  )
}
