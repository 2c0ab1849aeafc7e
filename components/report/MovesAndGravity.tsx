import { date, number, t } from '../../lib/i18n'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { Figure } from '../ui/chart/Figure'
import { stepText } from '../ui/chart/stepText'
import { TimeChart } from '../ui/chart/TimeChart'
import { signed, sum, withCutSteps } from './figures'
import { WhoMoved } from './WhoMoved'
import './MovesAndGravity.css'

/** What one of a hundred makes who goes from engaged to fully engaged. */
const EXAMPLE = (10 ** 2 - 7 ** 2) / 100

/** Which way people moved, and how far. */
export function MovesAndGravity({ report }: { report: RelationshipReport }) {
  const { span, moves, gravity } = report
  const steps = stepText(span)
  const hasMoved = sum([...moves.up, ...moves.down]) > 0
  const figures = [
    {
      term: t('report_gravity'),
      said: gravity.value === undefined ? t('chart_none') : signed(gravity.value),
      more: moreOnGravity(report),
    },
    { term: t('report_up'), said: number(sum(moves.up)) },
    { term: t('report_down'), said: number(sum(moves.down)) },
    {
      term: t('report_judged'),
      said: number(sum(moves.judged)),
      more: t('report_judged_hint'),
    },
  ]
  return (
    <Figure
      title={t('report_moves')}
      numbers={{
        head: [t(`chart_step_${span.unit}`), t('report_up'), t('report_down'), t('report_judged')],
        rows: steps.map((step, nth) => [
          step,
          ...[moves.up, moves.down, moves.judged].map((counts) => number(counts[nth] ?? 0)),
        ]),
      }}
      source={`${t('report_gravity_people', gravity.people)} ${t('report_gravity_what', [signed(EXAMPLE)])}`}
      notSaid={withCutSteps(t('report_moves_not'), span)}
    >
      <dl class="moves">
        {figures.map(({ term, said, more }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
            {more && <dd class="hint">{more}</dd>}
          </div>
        ))}
      </dl>
      {hasMoved ? (
        <TimeChart
          label={t('report_moves_chart')}
          unit={span.unit}
          shape="opposed"
          steps={steps}
          series={[
            { label: t('report_up'), values: moves.up, color: 'good' },
            {
              label: t('report_down'),
              values: moves.down.map((count) => -count),
              color: 'bad',
            },
          ]}
          format={number}
        />
      ) : (
        <p class="hint">{t('report_moves_none', [date(span.from)])}</p>
      )}
      <WhoMoved moves={report.latest} />
    </Figure>
  )
}

function moreOnGravity({ gravity, gravityBefore }: RelationshipReport): string | undefined {
  if (gravity.value === undefined) return t('report_gravity_least')
  const before = gravityBefore?.value
  return before === undefined ? undefined : t('report_gravity_before', [signed(before)])
}
