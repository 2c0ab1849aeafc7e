import { useRef, useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type { Sentiment } from '../../lib/model/person/person'
import type { TopicCount } from '../../lib/model/reports/listening'
import { Bar, type BarLook } from '../ui/chart/Bar'
import { StepBars } from '../ui/chart/StepBars'
import { FormFoot } from '../ui/FormFoot'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { LabelledInput } from '../ui/LabelledInput'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import './TopicRow.css'

interface Props {
  count: TopicCount
  /** The greatest count in a step of any topic; undefined where there is no course to draw. */
  most: number | undefined
  /** The greatest count of any topic. */
  mostInAll: number
  /** Every topic there is. */
  known: readonly string[]
  onShow: () => void
  onRename: (to: string) => Promise<void>
}

/** One topic: how much, when, how it sounds, and a way to rename it. */
export function TopicRow({ count, most, mostInAll, known, onShow, onRename }: Props) {
  const { topic, total, before, steps, sentiments } = count
  const [editing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const leave = () => {
    setEditing(false)
    edit.current?.focus()
  }
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="topic-name"
            dir="auto"
            title={t('listen_topic_show', [topic])}
            onClick={onShow}
          >
            {topic}
          </button>
        </th>
        <td class="topic-number">{number(total)}</td>
        {before !== undefined && <td class="topic-number">{number(before)}</td>}
        {most !== undefined && (
          <td class="topic-course">
            <StepBars values={steps} most={most} />
          </td>
        )}
        <td class="topic-sounds">
          <SentimentBar counts={sentiments} most={mostInAll} />
        </td>
        <td class="topic-edit">
          <IconButton
            icon="rename"
            label={t('listen_topic_edit', [topic])}
            expanded={editing}
            buttonRef={edit}
            onClick={() => setEditing(!editing)}
          />
        </td>
      </tr>
      {editing && (
        <tr>
          <td colSpan={6}>
            <RenameTopic topic={topic} known={known} onSave={onRename} onCancel={leave} />
          </td>
        </tr>
      )}
    </>
  )
}

const LOOKS: readonly { sentiment: Sentiment; look: BarLook }[] = [
  { sentiment: 'negative', look: 'bad' },
  { sentiment: 'neutral', look: 'quiet' },
  { sentiment: 'positive', look: 'good' },
]

interface SentimentBarProps {
  counts: Record<Sentiment, number>
  /** What a whole bar stands for, so that little said makes a short one. */
  most: number
}

/** How what was said sounds: a bar of three parts, each with its face and its count. */
function SentimentBar({ counts, most }: SentimentBarProps) {
  return (
    <div class="sentiment-bar">
      <Bar
        parts={LOOKS.map(({ sentiment, look }) => ({ share: counts[sentiment] / most, look }))}
      />
      <ul>
        {LOOKS.filter(({ sentiment }) => counts[sentiment] > 0).map(({ sentiment }) => (
          <li key={sentiment} class={`sentiment-${sentiment}`} title={t(`reading_${sentiment}`)}>
            <Icon name={sentiment} small />
            <span class="unseen">{t(`reading_${sentiment}`)}</span>
            {number(counts[sentiment])}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface RenameTopicProps {
  topic: string
  /** Every topic there is. */
  known: readonly string[]
  onSave: (to: string) => Promise<void>
  onCancel: () => void
}

/** A new name for a topic; the name of another one makes the two one, and it says so before. */
function RenameTopic({ topic, known, onSave, onCancel }: RenameTopicProps) {
  const [typed, setTyped] = useState(topic)
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLInputElement>(true)
  const to = typed.trim()
  const merges = to !== topic && known.includes(to)
  const rename = async () => {
    if (to === topic) onCancel()
    else await save(() => onSave(to))
  }
  return (
    <form
      class="rename-topic"
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
    >
      <LabelledInput
        label={t('listen_topic_name')}
        hint={merges ? t('listen_topic_merges', [to]) : t('listen_topic_hint')}
        suggestions={known.filter((one) => one !== topic)}
        inputRef={field}
        required
        pattern=".*\S.*"
        maxLength={200}
        value={typed}
        onInput={setTyped}
      />
      <FormFoot
        submit={t(merges ? 'listen_topic_save_merge' : 'listen_topic_save')}
        saving={saving}
        onLeave={onCancel}
      />
    </form>
  )
}
