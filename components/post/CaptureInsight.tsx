import { useEffect, useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Sentiment } from '../../lib/model/person/person'
import type { PostAnalysis } from '../../lib/model/post/analysis'
import type { Post } from '../../lib/model/post/post'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import '../ui/Form.css'
import './CaptureInsight.css'

interface Props {
  post: Post
  analysis: PostAnalysis
  personId: string | undefined
  ask: Ask
  /** Whether the form is open from the start. */
  open: boolean
  onChanged: () => Promise<void>
}

/** Keeps what a post says as an insight, in two clicks: open, and save. */
export function CaptureInsight({ open, ...props }: Props) {
  const [opened, setOpened] = useState(open)
  const [kept, setKept] = useState<{ id: string; topic: string }>()
  const [saving, save] = useSaving()
  if (kept) {
    const takeBack = async () => {
      await props.ask('removeInsight', { id: kept.id })
      setKept(undefined)
    }
    return (
      <p class="form-row insight-kept" role="status">
        {t('insight_kept', [kept.topic])}
        <Button look="quiet" onClick={() => save(takeBack)}>
          {t('undo')}
        </Button>
        <SavingNote saving={saving} />
      </p>
    )
  }
  return (
    <>
      <div class="outdented">
        <Button look="quiet" icon="capture" expanded={opened} onClick={() => setOpened(!opened)}>
          {t('action_capture')}
        </Button>
      </div>
      {opened && <InsightForm {...props} onKept={setKept} />}
    </>
  )
}

type FormProps = Omit<Props, 'open'> & { onKept: (kept: { id: string; topic: string }) => void }

function InsightForm({ post, analysis, personId, ask, onChanged, onKept }: FormProps) {
  const id = useId()
  const first = useFocusOnce<HTMLInputElement>(true)
  const [topics, setTopics] = useState<readonly string[]>([])
  const [topic, setTopic] = useState('')
  const [text, setText] = useState(post.text)
  const [sentiment, setSentiment] = useState(analysis.label)
  const [saving, save] = useSaving()
  useEffect(() => {
    ask('topics', {}).then(
      (known) => {
        setTopics(known)
        const named = known.find((one) => post.text.toLowerCase().includes(one.toLowerCase()))
        setTopic(named ?? known[0] ?? analysis.about?.what ?? '')
      },
      () => undefined,
    )
  }, [ask, post.text, analysis.about?.what])

  const keep = async () => {
    const insight = {
      text,
      topic,
      sentiment,
      ...(personId && { personId }),
      ...(post.permalink && { sourceUrl: post.permalink }),
    }
    const { id: kept } = await ask('captureInsight', { post, insight })
    await onChanged()
    onKept({ id: kept, topic: topic.trim() })
  }

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        save(keep)
      }}
    >
      <LabelledInput
        label={t('insight_topic')}
        suggestions={topics}
        inputRef={first}
        required
        maxLength={200}
        value={topic}
        onInput={setTopic}
      />
      <LabelledSelect
        label={t('insight_sentiment')}
        value={sentiment}
        options={Sentiment.options.map((value) => ({ value, label: t(`reading_${value}`) }))}
        onInput={setSentiment}
      />
      <Field label={t('insight_text')} id={id}>
        <textarea
          id={id}
          class="input"
          rows={3}
          dir="auto"
          required
          maxLength={10_000}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <div class="form-row">
        <Button type="submit">{t('insight_save')}</Button>
        <SavingNote saving={saving} />
      </div>
    </form>
  )
}
