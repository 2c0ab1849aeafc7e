import { t } from '../../lib/i18n'
import { Sentiment } from '../../lib/model/person/person'
import type { PostAnalysis } from '../../lib/model/post/analysis'
import { Segmented } from '../ui/Segmented'

interface Props {
  analysis: PostAnalysis
  onCorrect: (label: Sentiment | null) => Promise<void>
}

/** The staff's word on what a post says, or back to what its words say. */
export function CorrectSentiment({ analysis, onCorrect }: Props) {
  const { corrected, label } = analysis
  return (
    <Segmented
      label={t('reading_label')}
      value={corrected ? label : 'automatic'}
      options={(['automatic', ...Sentiment.options] as const).map((value) => ({
        value,
        label: t(`reading_${value}`),
      }))}
      hint={t(corrected ? 'reading_hint_by_you' : 'reading_hint_automatic')}
      onSave={(value) => onCorrect(value === 'automatic' ? null : value)}
    />
  )
}
