import { date, t } from '../../lib/i18n'
import { PERIODS, type Period, type Span } from '../../lib/model/reports/periods'
import { routeTo } from '../dashboard/useRoute'
import { IconButton } from '../ui/IconButton'
import { type OnChanged, useLive } from '../ui/useLive'
import type { Paper } from './paper'
import './PeriodLinks.css'

interface Props {
  /** The part of the dashboard that the periods are of. */
  section: string
  period: Period
}

interface AsideProps extends Props {
  /** What the report is about; undefined until it is read. */
  span: Pick<Span, 'from' | 'to'> | undefined
  paper: Paper
  onChanged: OnChanged
}

/** What stands beside a report's title: its periods, and a way onto paper, where brand and days stand. */
export function ReportAside({ span, paper, onChanged, ...links }: AsideProps) {
  const { value: brand } = useLive(paper.brand, onChanged)
  return (
    <>
      {span && (
        <p class="report-span">
          {brand && (
            <>
              <bdi>{brand}</bdi>
              {' · '}
            </>
          )}
          {t('report_span', [date(span.from), date(span.to)])}
        </p>
      )}
      <PeriodLinks {...links} />
      <IconButton icon="print" label={t('report_print')} onClick={paper.print} />
    </>
  )
}

/** The periods side by side; each has its own address, to come back to. */
function PeriodLinks({ section, period }: Props) {
  return (
    <nav class="period-links" aria-label={t('report_period')}>
      {PERIODS.map((one) => (
        <a
          key={one}
          href={routeTo(section, one)}
          aria-current={one === period ? 'true' : undefined}
        >
          {t(`report_period_${one}`)}
        </a>
      ))}
    </nav>
  )
}

/** The period that an address names; a quarter where it names none. */
export function periodOf([first]: readonly string[]): Period {
  return PERIODS.find((one) => one === first) ?? 'quarter'
}
