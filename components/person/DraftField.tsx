import type { RefObject } from 'preact'
import { blanks } from '../../lib/model/draft/blanks'
import { words } from '../../lib/words'
import './DraftField.css'

interface Props {
  fieldRef: RefObject<HTMLTextAreaElement | null>
  text: string
  /** The id of what is said about the text. */
  describedBy: string
  onInput: (text: string) => void
}

/** The draft's text, with a mark under each blank; as high as its words. */
export function DraftField({ fieldRef, text, describedBy, onInput }: Props) {
  return (
    <div class="draft-field">
      {/* The same words in the same place behind the field, since a field cannot hold a mark. */}
      <div class="draft-mirror" aria-hidden="true" dir="auto">
        {piecesOf(text).map(({ piece, isBlank }) => (isBlank ? <mark>{piece}</mark> : piece))}
        {/* A line that was begun has a height in the field, though nothing stands in it yet. */}
        {text.endsWith('\n') && '\u200b'}
      </div>
      <textarea
        ref={fieldRef}
        class="draft-text"
        aria-label={words('draft_label')}
        aria-describedby={describedBy}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onFocus={selectBlank}
        onClick={selectBlank}
      />
    </div>
  )
}

/** Selects the blank that the caret is in, or the first, so that typing takes its place. */
function selectBlank({ currentTarget }: { currentTarget: HTMLTextAreaElement }): void {
  const all = blanks(currentTarget.value)
  const at = currentTarget.selectionStart
  const here = all.find(({ start, end }) => start <= at && at <= end) ?? all[0]
  if (here) currentTarget.setSelectionRange(here.start, here.end)
}

function piecesOf(text: string): { piece: string; isBlank: boolean }[] {
  const ends = blanks(text).flatMap(({ start, end }) => [start, end])
  const edges = [0, ...ends, text.length]
  return edges
    .slice(1)
    .map((end, index) => ({ piece: text.slice(edges[index], end), isBlank: index % 2 === 1 }))
}
