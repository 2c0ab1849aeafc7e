import type { PostAnalysis } from '../../lib/model/post/analysis'
import type { Post } from '../../lib/model/post/post'
import { markedExcerpt } from './markedExcerpt'
import './PostExcerpt.css'

interface Props {
  post: Post
  analysis: PostAnalysis
}

/** The beginning of a post. The words that moved the decision are marked, unless staff decided. */
export function PostExcerpt({ post, analysis }: Props) {
  const { label, corrected, evidence } = analysis
  return (
    <blockquote class="excerpt" dir="auto" lang={post.lang}>
      {markedExcerpt(post.text, corrected ? [] : evidence).map(({ text, marked }) =>
        marked ? <mark class={`mark-${label}`}>{text}</mark> : text,
      )}
    </blockquote>
  )
}
