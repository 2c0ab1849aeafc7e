import { Sentiment } from '../../lib/model/person'
import type { PostReading } from '../../lib/model/reading'
import { words } from '../../lib/words'
import { Segmented } from '../ui/Segmented'

interface Props {
  reading: PostReading
  onCorrect: (label: Sentiment | null) => Promise<void>
}

/** The staff's word on what a post says, or back to what its words say. */
export function CorrectReading({ reading, onCorrect }: Props) {
  const { corrected, label } = reading
  return (
    <Segmented
      label={words('reading_label')}
      value={corrected ? label : 'automatic'}
      options={(['automatic', ...Sentiment.options] as const).map((value) => ({
        value,
        label: words(`reading_${value}`),
      }))}
      hint={words(corrected ? 'reading_hint_by_you' : 'reading_hint_automatic')}
      onSave={(value) => onCorrect(value === 'automatic' ? null : value)}
    />
  )
}
