import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Sentiment } from '../../lib/model/person/person'
import type { PostAnalysis } from '../../lib/model/post/analysis'
import type { Brand } from '../../lib/model/post/brand'
import type { Post } from '../../lib/model/post/post'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { aboutText, sentimentText, vetoText } from './analysisText'
import { CorrectSentiment } from './CorrectSentiment'
import { PostExcerpt } from './PostExcerpt'
import './ThisPost.css'

interface Props {
  post: Post
  analysis: PostAnalysis
  brand: Brand | undefined
  /** Null goes back to what the words say. */
  onCorrect: (label: Sentiment | null) => Promise<void>
}

/** The post that the panel was opened on: its beginning, what it says, and how to correct that. */
export function ThisPost({ post, analysis, brand, onCorrect }: Props) {
  const id = useId()
  const [correcting, setCorrecting] = useState(false)
  const sentiment = analysis.corrected || analysis.supported ? analysis.label : 'none'
  const about = aboutText(analysis, post, brand)
  const heldBack = vetoText(analysis)
  return (
    <section class="this-post" aria-labelledby={id}>
      <h3 id={id} class="hint">
        {t('post_title')}
      </h3>
      {post.text && <PostExcerpt post={post} analysis={analysis} />}
      <div class="this-post-says">
        <p class={`this-post-line this-post-${sentiment}`} aria-live="polite">
          <Icon name={sentiment} />
          {sentimentText(analysis)}
        </p>
        <Button look="quiet" expanded={correcting} onClick={() => setCorrecting(!correcting)}>
          {t('reading_not_right')}
        </Button>
      </div>
      {correcting && <CorrectSentiment analysis={analysis} onCorrect={onCorrect} />}
      {heldBack && <p class="this-post-line">{heldBack}</p>}
      {about && <p class="hint">{about}</p>}
    </section>
  )
}
