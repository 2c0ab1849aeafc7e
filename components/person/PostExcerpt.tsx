import type { Post } from '../../lib/model/post'
import type { PostReading } from '../../lib/model/reading'
import { markedExcerpt } from './markedExcerpt'
import './PostExcerpt.css'

interface Props {
  post: Post
  reading: PostReading
}

/** The beginning of a post. The words that moved the decision are marked, unless staff decided. */
export function PostExcerpt({ post, reading }: Props) {
  const { label, corrected, evidence } = reading
  return (
    <blockquote class="excerpt" dir="auto" lang={post.lang}>
      {markedExcerpt(post.text, corrected ? [] : evidence).map(({ text, marked }) =>
        marked ? <mark class={`mark-${label}`}>{text}</mark> : text,
      )}
    </blockquote>
  )
}
