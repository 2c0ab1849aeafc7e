import { useMemo } from 'preact/hooks'
import { age, date, number, t } from '../../lib/i18n'
import type { Period, ReadPeriod } from '../../lib/model/reports/periods'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { type Member, waitingSince } from '../../lib/model/vip/vip-programme'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { Figure } from '../ui/chart/Figure'
import { SavingFiles } from '../ui/chart/SavingFiles'
import { stepText } from '../ui/chart/stepText'
import { TimeChart } from '../ui/chart/TimeChart'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'
import type { OnChanged } from '../ui/useLive'
import { AnswerTimes } from './AnswerTimes'
import { ByChannel } from './ByChannel'
import { ByColleague } from './ByColleague'
import { EffortByTier } from './EffortByTier'
import { contactSource, sum, withCutSteps } from './figures'
import { LoadingState } from './LoadingState'
import { MovesAndGravity } from './MovesAndGravity'
import { ReportAside } from './PeriodLinks'
import type { Paper } from './paper'
import { Summary } from './Summary'
import { TiersOverTime } from './TiersOverTime'
import { useReport } from './useReport'
import './RelationshipSection.css'

interface Props {
  period: Period
  read: ReadPeriod<RelationshipReport>
  onChanged: OnChanged
  paper: Paper
}

/** The report on relationships: how close people are, and what becomes of it. */
export function RelationshipSection({ period, read, onChanged, paper }: Props) {
  const { report, ...state } = useReport(read, period, onChanged)
  // Not drawn anew with every step of the next reading's progress.
  const figures = useMemo(() => report && <Figures report={report} />, [report])
  return (
    <Page
      title={t('section_relationships')}
      help="reports"
      lead={t('report_lead')}
      aside={
        <ReportAside
          section="relationships"
          period={period}
          span={report?.span}
          paper={paper}
          onChanged={onChanged}
        />
      }
    >
      <LoadingState {...state} />
      <SavingFiles.Provider value={paper}>{figures}</SavingFiles.Provider>
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
  if (report.people === 0 && report.contacts.asked === 0) return <NobodyKept />
  return (
    <>
      <Summary report={report} />
      <div class="report">
        <MovesAndGravity report={report} />
        <TiersOverTime report={report} />
        <EffortByTier report={report} />
        <ThanksAndPraise report={report} />
        <AnswerTimes report={report} />
        <NeglectedVips report={report} />
        <ByChannel report={report} />
        <ByColleague report={report} />
      </div>
    </>
  )
}

/** How often people praised us, beside how often we thanked. */
function ThanksAndPraise({ report: { span, contacts } }: { report: RelationshipReport }) {
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

/** The VIP advocates who have waited longest for a word. */
function NeglectedVips({ report }: { report: RelationshipReport }) {
  const { neglected, intervalDays, span } = report
  if (neglected.members.length === 0) {
    return (
      <Figure title={t('report_neglected')}>
        <p class="hint">
          {neglected.total === 0
            ? t('report_neglected_no_vips')
            : t('report_neglected_none', [number(intervalDays)])}
        </p>
      </Figure>
    )
  }
  return (
    <Figure
      title={t('report_neglected')}
      source={t('report_neglected_lead', [
        neglected.overdue,
        number(neglected.total),
        number(intervalDays),
      ])}
      notSaid={t('report_neglected_not')}
    >
      <ul class="neglected">
        {neglected.members.map((member) => (
          <li key={member.person.id}>
            <Icon name="star" filled small />
            <a href={routeTo('people', member.person.id)} dir="auto">
              {member.person.displayName}
            </a>
            <span class="hint">{waits(member, span.to)}</span>
          </li>
        ))}
      </ul>
      <a class="neglected-all" href={routeTo('vip')}>
        {t('report_neglected_all')}
      </a>
    </Figure>
  )
}

function waits(member: Member, now: number): string {
  const since = age(waitingSince(member), now)
  const key =
    member.lastContactAt === undefined ? 'report_neglected_never' : 'report_neglected_contact'
  return t(key, [since])
}
