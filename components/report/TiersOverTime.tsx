import type { Tier } from '../../lib/model/glyphs'
import type { RelationshipReport } from '../../lib/model/relationships/report'
import { date, number, words } from '../../lib/words'
import { Figure } from '../ui/chart/Figure'
import type { Series } from '../ui/chart/series'
import { stepWords } from '../ui/chart/stepWords'
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
  const steps = stepWords(span)
  const unknown = tiers.at(-1)?.unknown ?? 0
  const isAnyKnown = unknown < people
  const all = [...LINES.map(({ tier }) => tier), 'unknown' as const]
  return (
    <Figure
      title={words('report_tiers')}
      numbers={{
        head: [words(`chart_step_${span.unit}`), ...all.map((tier) => words(`tier_${tier}`))],
        rows: steps.map((step, nth) => [
          step,
          ...all.map((tier) => number(tiers[nth]?.[tier] ?? 0)),
        ]),
      }}
      source={words('report_source_people', [people, date(span.from)])}
      notSaid={words('report_tiers_not')}
    >
      {isAnyKnown ? (
        <TimeChart
          label={words('report_tiers_chart')}
          unit={span.unit}
          shape="lines"
          steps={steps}
          series={LINES.map(({ tier, ...line }) => ({
            ...line,
            label: words(`tier_${tier}`),
            values: tiers.map((counts) => counts[tier]),
          }))}
          format={number}
        />
      ) : (
        <p class="hint">{words('report_tiers_none')}</p>
      )}
      {isAnyKnown && unknown > 0 && <p class="hint">{words('report_tiers_unknown', unknown)}</p>}
    </Figure>
  )
}
