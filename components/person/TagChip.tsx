import type { Tag } from '../../lib/model/person/tag'
import './TagChip.css'

/** One of a person's tags, in its colour. */
export function TagChip({ tag: { name, colour } }: { tag: Tag }) {
  return (
    <span class={`tag-chip tag-${colour}`} dir="auto">
      {name}
    </span>
  )
}
