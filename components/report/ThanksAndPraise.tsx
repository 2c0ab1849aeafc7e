import { date, number, t } from '../../lib/i18n'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { Figure } from '../ui/chart/Figure'
import { stepText } from '../ui/chart/stepText'
import { TimeChart } from '../ui/chart/TimeChart'
import { contactSource, sum, withCutSteps } from './figures'

/** How often people praised us, beside how often we thanked. */
export function ThanksAndPraise({ report: { span, contacts } }: { report: RelationshipReport }) {
  const { praised, thanked, total } = contacts
  const steps = stepText(span)
  const [praises, thanks] = [sum(praised), sum(thanked)]
  const labels = [t('report_praised'), t('report_thanked')] as const
  if (praises + thanks === 0) {
    return (
      <Figure title={t('report_thanks')} source={contactSource(total, span)}>
        <p class="hint">{t('report_thanks_none', [date(span.from)])}</p>
      </Figure>
    )
  }
  return (
    <Figure
      title={t('report_thanks')}
      numbers={{
        head: [t(`chart_step_${span.unit}`), ...labels],
        rows: steps.map((step, nth) => [
          step,
          ...[praised, thanked].map((counts) => number(counts[nth] ?? 0)),
        ]),
      }}
      source={contactSource(total, span)}
      notSaid={withCutSteps(t('report_thanks_not'), span)}
    >
      <p>{t('report_thanks_sum', [number(praises), number(thanks)])}</p>
      <TimeChart
        label={t('report_thanks_chart')}
        unit={span.unit}
        shape="paired"
        steps={steps}
        series={[
          { label: labels[0], values: praised, color: 'info' },
          { label: labels[1], values: thanked, color: 'accent' },
        ]}
        format={number}
      />
    </Figure>
  )
}
