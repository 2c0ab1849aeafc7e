import { date, number, t } from '../../lib/i18n'
import {
  capturedByStep,
  HALF,
  type ListeningReport,
  listeningRatio,
} from '../../lib/model/reports/listening'
import { percent, sum } from '../report/figures'
import { Figure } from '../ui/chart/Figure'
import { stepText } from '../ui/chart/stepText'
import { TimeChart } from '../ui/chart/TimeChart'
import './ListeningRatio.css'

/** How much of the work is listening, and its course beside the line of one half. */
export function ListeningRatio({ report: { span, insights, sent } }: { report: ListeningReport }) {
  const captured = capturedByStep(insights, span)
  const steps = stepText(span)
  const ratios = steps.map((_, nth) => listeningRatio(captured[nth] ?? 0, sent[nth] ?? 0) ?? null)
  const ratio = listeningRatio(sum(captured), sum(sent))
  return (
    <Figure
      title={t('listen_ratio')}
      numbers={{
        head: [
          t(`chart_step_${span.unit}`),
          t('listen_captured'),
          t('listen_sent'),
          t('listen_ratio_share'),
        ],
        rows: steps.map((step, nth) => [
          step,
          number(captured[nth] ?? 0),
          number(sent[nth] ?? 0),
          shareText(ratios[nth]),
        ]),
      }}
      source={`${t('listen_source', [sum(captured), date(span.from)])} ${t('listen_ratio_what')}`}
      notSaid={t('listen_ratio_not')}
    >
      <p class="ratio">
        {ratio === undefined ? (
          t('listen_ratio_few')
        ) : (
          <>
            <strong>{percent(ratio)}</strong> {t(verdictOf(ratio))}
          </>
        )}
        <span class="hint">
          {t('listen_ratio_sums', [number(sum(captured)), number(sum(sent))])}
        </span>
      </p>
      <TimeChart
        label={t('listen_ratio_chart')}
        unit={span.unit}
        shape="lines"
        steps={steps}
        series={[{ label: t('listen_ratio_share'), values: ratios, color: 'accent' }]}
        most={1}
        mark={{ at: HALF, label: t('listen_ratio_line') }}
        format={percent}
      />
    </Figure>
  )
}

function verdictOf(ratio: number) {
  if (ratio === HALF) return 'listen_ratio_even'
  return ratio > HALF ? 'listen_ratio_above' : 'listen_ratio_below'
}

function shareText(ratio: number | null | undefined): string {
  return typeof ratio === 'number' ? percent(ratio) : t('chart_none')
}
