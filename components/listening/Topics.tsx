import { useState } from 'preact/hooks'
import type { ListeningService } from '../../lib/dashboard/listening'
import { date, number, t } from '../../lib/i18n'
import type { ListeningReport, TopicCount } from '../../lib/model/reports/listening'
import { isEnoughToDraw } from '../../lib/model/reports/periods'
import { sum, withCutSteps } from '../report/figures'
import { Button } from '../ui/Button'
import { Figure } from '../ui/chart/Figure'
import { stepText } from '../ui/chart/stepText'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { TopicRow } from './TopicRow'
import './Topics.css'

interface Props {
  counts: readonly TopicCount[]
  report: ListeningReport
  service: ListeningService
  /** Shows what was said about a topic. */
  onShow: (topic: string) => void
  onRenamed: (from: string, to: string) => void
}

/** Topics in view at first, and with every "show more". */
const ROWS = 12

/** The topics of a period: how much, when, and how it sounds. All courses are drawn to one scale. */
export function Topics({ counts, report, service, onShow, onRenamed }: Props) {
  const [shown, setShown] = useState(ROWS)
  const [renamed, setRenamed] = useState<Renaming>()
  const most = Math.max(...counts.flatMap(({ steps }) => steps))
  const hasCourse = isEnoughToDraw(counts.map(({ steps }) => steps))
  const known = [...new Set(report.insights.map(({ topic }) => topic))]
  const rest = counts.length - shown
  const rename = async (from: string, to: string) => {
    setRenamed({ ids: await service.renameTopic(from, to), from, to })
    onRenamed(from, to)
  }
  return (
    <Figure
      title={t('listen_topics')}
      numbers={numbersOf(counts, report)}
      source={t('listen_source', [sum(counts.map(({ total }) => total)), date(report.span.from)])}
      notSaid={withCutSteps(t('listen_topics_not'), report.span)}
    >
      {renamed && (
        <Renamed
          key={`${renamed.from} ${renamed.to}`}
          renaming={renamed}
          onUndo={async () => {
            await service.putTopicBack(renamed)
            setRenamed(undefined)
            onRenamed(renamed.to, renamed.from)
          }}
        />
      )}
      <div class="scroll-edges">
        <table class="topics">
          <thead>
            <tr>
              <th scope="col">{t('listen_topic')}</th>
              <th scope="col" class="topic-number">
                {t('listen_topic_count')}
              </th>
              {report.before && (
                <th scope="col" class="topic-number">
                  {t('listen_topic_before')}
                </th>
              )}
              {hasCourse && <th scope="col">{t('listen_topic_course')}</th>}
              <th scope="col">{t('listen_topic_sentiment')}</th>
              <th scope="col">
                <span class="unseen">{t('listen_topic_edit_short')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.slice(0, shown).map((count) => (
              <TopicRow
                key={count.topic}
                count={count}
                most={hasCourse ? most : undefined}
                mostInAll={counts[0]?.total ?? 0}
                known={known}
                onShow={() => onShow(count.topic)}
                onRename={(to) => rename(count.topic, to)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + ROWS)}>
          {t('listen_topics_more', Math.min(rest, ROWS))}
        </Button>
      )}
    </Figure>
  )
}

function numbersOf(counts: readonly TopicCount[], { span }: ListeningReport) {
  const sentiments = ['negative', 'neutral', 'positive'] as const
  return {
    head: [t('listen_topic'), ...sentiments.map((one) => t(`reading_${one}`)), ...stepText(span)],
    rows: counts.map(({ topic, steps, sentiments: said }) => [
      topic,
      ...sentiments.map((one) => number(said[one])),
      ...steps.map((count) => number(count)),
    ]),
  }
}

/** What was renamed, with what its undoing needs. */
interface Renaming {
  ids: readonly string[]
  from: string
  to: string
}

interface RenamedProps {
  renaming: Renaming
  onUndo: () => Promise<void>
}

/** Says that a topic has another name now, and takes it back. */
function Renamed({ renaming: { from, to }, onUndo }: RenamedProps) {
  const [saving, save] = useSaving()
  // The form that had the focus is gone.
  const button = useFocusOnce<HTMLButtonElement>(true)
  return (
    <div class="renamed" role="status">
      <Icon name="check" small />
      <span>{t('listen_topic_renamed', [from, to])}</span>
      <Button look="quiet" icon="undo" buttonRef={button} onClick={() => void save(onUndo)}>
        {t('undo')}
      </Button>
      <SavingNote saving={saving} />
    </div>
  )
}
