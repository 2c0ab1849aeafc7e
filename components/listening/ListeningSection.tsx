import { useMemo } from 'preact/hooks'
import type { ListeningService } from '../../lib/dashboard/listening'
import { date, number, t } from '../../lib/i18n'
import {
  capturedByStep,
  HALF,
  type ListeningReport,
  listeningRatio,
} from '../../lib/model/reports/listening'
import type { Period } from '../../lib/model/reports/periods'
import { Page } from '../dashboard/Page'
import { percent, sum } from '../report/figures'
import { LoadingState } from '../report/LoadingState'
import { ReportAside } from '../report/PeriodLinks'
import type { Paper } from '../report/paper'
import { useReport } from '../report/useReport'
import { Figure } from '../ui/chart/Figure'
import { SavingFiles } from '../ui/chart/SavingFiles'
import { stepText } from '../ui/chart/stepText'
import { TimeChart } from '../ui/chart/TimeChart'
import { Empty } from '../ui/Empty'
import { ListeningSummary } from './ListeningSummary'
import { OpenQuestions } from './OpenQuestions'
import { TopicsAndQuotes } from './TopicsAndQuotes'
import './ListeningSection.css'

interface Props {
  period: Period
  service: ListeningService
  paper: Paper
}

/** What people say: the ratio of listening, topics, the words themselves, and open questions. */
export function ListeningSection({ period, service, paper }: Props) {
  const { report, ...state } = useReport(service.read, period, service.onChanged)
  // Not drawn anew with every step of the next reading's progress.
  const shown = useMemo(
    () => report && <Report report={report} period={period} service={service} />,
    [report, period, service],
  )
  return (
    <Page
      title={t('section_listening')}
      help="reports"
      lead={t('listen_lead')}
      aside={
        <ReportAside
          section="listening"
          period={period}
          span={report?.span}
          paper={paper}
          onChanged={service.onChanged}
        />
      }
    >
      <LoadingState {...state} />
      <SavingFiles.Provider value={paper}>{shown}</SavingFiles.Provider>
    </Page>
  )
}

type ReportProps = Omit<Props, 'paper'> & { report: ListeningReport }

function Report({ report, period, service }: ReportProps) {
  const isSilent = report.insights.length === 0
  const hasRatio = !isSilent || sum(report.sent) > 0
  return (
    <>
      {isSilent && (
        <Empty icon="listening" title={t('listen_empty_title')}>
          {t('listen_empty')}
        </Empty>
      )}
      {!isSilent && <ListeningSummary report={report} />}
      <div class="listening">
        {hasRatio && <ListeningRatio report={report} />}
        <OpenQuestions ask={service.ask} onChanged={service.onChanged} names={service.names} />
      </div>
      {!isSilent && <TopicsAndQuotes report={report} period={period} service={service} />}
    </>
  )
}

/** How much of the work is listening, and its course beside the line of one half. */
function ListeningRatio({ report: { span, insights, sent } }: { report: ListeningReport }) {
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
