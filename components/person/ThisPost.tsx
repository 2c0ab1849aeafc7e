import { useId, useState } from 'preact/hooks'
import type { Brand } from '../../lib/model/brand'
import type { Sentiment } from '../../lib/model/person'
import type { Post } from '../../lib/model/post'
import type { PostReading } from '../../lib/model/reading'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { CorrectReading } from './CorrectReading'
import { PostExcerpt } from './PostExcerpt'
import { aboutWords, heldBackWords, saysWords } from './readingWords'
import './ThisPost.css'

interface Props {
  post: Post
  reading: PostReading
  brand: Brand | undefined
  /** Null goes back to what the words say. */
  onCorrect: (label: Sentiment | null) => Promise<void>
}

/** The post that the panel was opened on: its beginning, what it says, and how to correct that. */
export function ThisPost({ post, reading, brand, onCorrect }: Props) {
  const id = useId()
  const [correcting, setCorrecting] = useState(false)
  const mood = reading.corrected || reading.supported ? reading.label : 'none'
  const about = aboutWords(reading, post, brand)
  const heldBack = heldBackWords(reading)
  return (
    <section class="this-post" aria-labelledby={id}>
      <h3 id={id} class="hint">
        {words('post_title')}
      </h3>
      {post.text && <PostExcerpt post={post} reading={reading} />}
      <div class="this-post-says">
        <p class={`this-post-line this-post-${mood}`} aria-live="polite">
          <Icon name={mood} />
          {saysWords(reading)}
        </p>
        <Button look="quiet" expanded={correcting} onClick={() => setCorrecting(!correcting)}>
          {words('reading_not_right')}
        </Button>
      </div>
      {correcting && <CorrectReading reading={reading} onCorrect={onCorrect} />}
      {heldBack && <p class="this-post-line">{heldBack}</p>}
      {about && <p class="hint">{about}</p>}
    </section>
  )
}
