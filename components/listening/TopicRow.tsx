import { useRef, useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type { TopicCount } from '../../lib/model/reports/listening'
import { StepBars } from '../ui/chart/StepBars'
import { IconButton } from '../ui/IconButton'
import { RenameTopic } from './RenameTopic'
import { SentimentBar } from './SentimentBar'

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
