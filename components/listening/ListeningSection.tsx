import { useMemo } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { ListeningReport } from '../../lib/model/reports/listening'
import type { Period } from '../../lib/model/reports/periods'
import { Page } from '../dashboard/Page'
import { sum } from '../report/figures'
import { ReadingState } from '../report/LoadingState'
import { PeriodLinks } from '../report/PeriodLinks'
import { useReading } from '../report/useReport'
import { Empty } from '../ui/Empty'
import { Heard } from './Heard'
import { ListeningRatio } from './ListeningRatio'
import { OpenQuestions } from './OpenQuestions'
import type { ListeningService } from './work'
import './ListeningSection.css'

interface Props {
  period: Period
  service: ListeningService
}

/** What people say: the ratio of listening, topics, the words themselves, and open questions. */
export function ListeningSection({ period, service }: Props) {
  const { report, ...state } = useReading(service.read, period, service.onChanged)
  // Not drawn anew with every step of the next reading's progress.
  const shown = useMemo(
    () => report && <Report report={report} period={period} service={service} />,
    [report, period, service],
  )
  return (
    <Page
      title={t('section_listening')}
      lead={t('listen_lead')}
      aside={<PeriodLinks section="listening" period={period} />}
    >
      <ReadingState {...state} />
      {shown}
    </Page>
  )
}

function Report({ report, period, service }: Props & { report: ListeningReport }) {
  const isSilent = report.insights.length === 0
  const hasRatio = !isSilent || sum(report.sent) > 0
  return (
    <>
      {isSilent && (
        <Empty icon="listening" title={t('listen_empty_title')}>
          {t('listen_empty')}
        </Empty>
      )}
      <div class="listening">
        {hasRatio && <ListeningRatio report={report} />}
        <OpenQuestions ask={service.ask} onChanged={service.onChanged} names={service.names} />
      </div>
      {!isSilent && <Heard report={report} period={period} service={service} />}
    </>
  )
}
