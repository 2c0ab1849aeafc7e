import type { RelationshipReport } from '../../lib/model/relationships/report'
import { date, number, words } from '../../lib/words'
import { Figure } from '../ui/chart/Figure'
import { stepWords } from '../ui/chart/stepWords'
import { TimeChart } from '../ui/chart/TimeChart'
import { signed, sum, withCutSteps } from './figures'
import './MovesAndGravity.css'

/** What one of a hundred makes who goes from engaged to fully engaged. */
const EXAMPLE = (10 ** 2 - 7 ** 2) / 100

/** Which way people moved, and how far. */
export function MovesAndGravity({ report }: { report: RelationshipReport }) {
  const { span, moves, gravity } = report
  const steps = stepWords(span)
  const hasMoved = sum([...moves.up, ...moves.down]) > 0
  const figures = [
    {
      term: words('report_gravity'),
      said: gravity.value === undefined ? words('chart_none') : signed(gravity.value),
      more: moreOnGravity(report),
    },
    { term: words('report_up'), said: number(sum(moves.up)) },
    { term: words('report_down'), said: number(sum(moves.down)) },
    {
      term: words('report_judged'),
      said: number(sum(moves.judged)),
      more: words('report_judged_hint'),
    },
  ]
  return (
    <Figure
      title={words('report_moves')}
      numbers={{
        head: [
          words(`chart_step_${span.unit}`),
          words('report_up'),
          words('report_down'),
          words('report_judged'),
        ],
        rows: steps.map((step, nth) => [
          step,
          ...[moves.up, moves.down, moves.judged].map((counts) => number(counts[nth] ?? 0)),
        ]),
      }}
      source={`${words('report_gravity_people', gravity.people)} ${words('report_gravity_what', [signed(EXAMPLE)])}`}
      notSaid={withCutSteps(words('report_moves_not'), span)}
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
          label={words('report_moves_chart')}
          unit={span.unit}
          shape="opposed"
          steps={steps}
          series={[
            { label: words('report_up'), values: moves.up, color: 'good' },
            {
              label: words('report_down'),
              values: moves.down.map((count) => -count),
              color: 'bad',
            },
          ]}
          format={number}
        />
      ) : (
        <p class="hint">{words('report_moves_none', [date(span.from)])}</p>
      )}
    </Figure>
  )
}

function moreOnGravity({ gravity, gravityBefore }: RelationshipReport): string | undefined {
  if (gravity.value === undefined) return words('report_gravity_least')
  const before = gravityBefore?.value
  return before === undefined ? undefined : words('report_gravity_before', [signed(before)])
}
