import {
  capturedByStep,
  HALF,
  type ListeningReport,
  listeningRatio,
} from '../../lib/model/listening'
import { date, number, words } from '../../lib/words'
import { percent, sum } from '../report/figures'
import { Figure } from '../ui/chart/Figure'
import { stepWords } from '../ui/chart/stepWords'
import { TimeChart } from '../ui/chart/TimeChart'
import './ListeningRatio.css'

/** How much of the work is listening, and its course beside the line of one half. */
export function ListeningRatio({ report: { span, insights, sent } }: { report: ListeningReport }) {
  const captured = capturedByStep(insights, span)
  const steps = stepWords(span)
  const ratios = steps.map((_, nth) => listeningRatio(captured[nth] ?? 0, sent[nth] ?? 0) ?? null)
  const ratio = listeningRatio(sum(captured), sum(sent))
  return (
    <Figure
      title={words('listen_ratio')}
      numbers={{
        head: [
          words(`chart_step_${span.unit}`),
          words('listen_captured'),
          words('listen_sent'),
          words('listen_ratio_share'),
        ],
        rows: steps.map((step, nth) => [
          step,
          number(captured[nth] ?? 0),
          number(sent[nth] ?? 0),
          shareWords(ratios[nth]),
        ]),
      }}
      source={`${words('listen_source', [sum(captured), date(span.from)])} ${words('listen_ratio_what')}`}
      notSaid={words('listen_ratio_not')}
    >
      <p class="ratio">
        {ratio === undefined ? (
          words('listen_ratio_few')
        ) : (
          <>
            <strong>{percent(ratio)}</strong> {words(verdictOf(ratio))}
          </>
        )}
        <span class="hint">
          {words('listen_ratio_sums', [number(sum(captured)), number(sum(sent))])}
        </span>
      </p>
      <TimeChart
        label={words('listen_ratio_chart')}
        unit={span.unit}
        shape="lines"
        steps={steps}
        series={[{ label: words('listen_ratio_share'), values: ratios, color: 'accent' }]}
        most={1}
        mark={{ at: HALF, label: words('listen_ratio_line') }}
        format={percent}
      />
    </Figure>
  )
}

function verdictOf(ratio: number) {
  if (ratio === HALF) return 'listen_ratio_even'
  return ratio > HALF ? 'listen_ratio_above' : 'listen_ratio_below'
}

function shareWords(ratio: number | null | undefined): string {
  return typeof ratio === 'number' ? percent(ratio) : words('chart_none')
}
