import { useMemo } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Period, ReadPeriod } from '../../lib/model/reports/periods'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { Page } from '../dashboard/Page'
import { Empty } from '../ui/Empty'
import type { OnChanged } from '../ui/useLive'
import { AnswerTimes } from './AnswerTimes'
import { ByChannel } from './ByChannel'
import { EffortByTier } from './EffortByTier'
import { ReadingState } from './LoadingState'
import { MovesAndGravity } from './MovesAndGravity'
import { NeglectedVips } from './NeglectedVips'
import { PeriodLinks } from './PeriodLinks'
import { ThanksAndPraise } from './ThanksAndPraise'
import { TiersOverTime } from './TiersOverTime'
import { useReading } from './useReport'
import './RelationshipSection.css'

interface Props {
  period: Period
  read: ReadPeriod<RelationshipReport>
  onChanged: OnChanged
}

/** The report on relationships: how close people are, and what becomes of it. */
export function RelationshipSection({ period, read, onChanged }: Props) {
  const { report, ...state } = useReading(read, period, onChanged)
  // Not drawn anew with every step of the next reading's progress.
  const figures = useMemo(() => report && <Figures report={report} />, [report])
  return (
    <Page
      title={t('section_relationships')}
      lead={t('report_lead')}
      aside={<PeriodLinks section="relationships" period={period} />}
    >
      <ReadingState {...state} />
      {figures}
    </Page>
  )
}

function NobodyKept() {
  return (
    <Empty icon="relationships" title={t('report_empty_title')}>
      {t('report_empty')}
    </Empty>
  )
}

function Figures({ report }: { report: RelationshipReport }) {
  if (report.people === 0) return <NobodyKept />
  return (
    <div class="report">
      <MovesAndGravity report={report} />
      <TiersOverTime report={report} />
      <EffortByTier report={report} />
      <ThanksAndPraise report={report} />
      <AnswerTimes report={report} />
      <NeglectedVips report={report} />
      <ByChannel report={report} />
    </div>
  )
}
