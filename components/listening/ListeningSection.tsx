import { useMemo } from 'preact/hooks'
import type { ListeningReport } from '../../lib/model/listening'
import type { Period } from '../../lib/model/periods'
import { words } from '../../lib/words'
import { Page } from '../dashboard/Page'
import { sum } from '../report/figures'
import { PeriodLinks } from '../report/PeriodLinks'
import { ReadingState } from '../report/ReadingState'
import { useReading } from '../report/useReading'
import { Empty } from '../ui/Empty'
import { Heard } from './Heard'
import { ListeningRatio } from './ListeningRatio'
import { OpenQuestions } from './OpenQuestions'
import type { ListeningWork } from './work'
import './ListeningSection.css'

interface Props {
  period: Period
  work: ListeningWork
}

/** What people say: the ratio of listening, topics, the words themselves, and open questions. */
export function ListeningSection({ period, work }: Props) {
  const { report, ...state } = useReading(work.read, period, work.onChanged)
  // Not drawn anew with every step of the next reading's progress.
  const shown = useMemo(
    () => report && <Report report={report} period={period} work={work} />,
    [report, period, work],
  )
  return (
    <Page
      title={words('section_listening')}
      lead={words('listen_lead')}
      aside={<PeriodLinks section="listening" period={period} />}
    >
      <ReadingState {...state} />
      {shown}
    </Page>
  )
}

function Report({ report, period, work }: Props & { report: ListeningReport }) {
  const isSilent = report.insights.length === 0
  const hasRatio = !isSilent || sum(report.sent) > 0
  return (
    <>
      {isSilent && (
        <Empty icon="listening" title={words('listen_empty_title')}>
          {words('listen_empty')}
        </Empty>
      )}
      <div class="listening">
        {hasRatio && <ListeningRatio report={report} />}
        <OpenQuestions ask={work.ask} onChanged={work.onChanged} names={work.names} />
      </div>
      {!isSilent && <Heard report={report} period={period} work={work} />}
    </>
  )
}
