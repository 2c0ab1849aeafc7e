import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { blanks } from '../../lib/model/drafts/blanks'
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
  const entered = useRef(false)
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
        aria-label={t('draft_label')}
        aria-describedby={describedBy}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onFocus={({ currentTarget }) => {
          entered.current = true
          selectBlank(currentTarget)
        }}
        onClick={({ currentTarget }) => {
          const toFirst = entered.current
          entered.current = false
          // Only then has the browser put the caret where the click was.
          requestAnimationFrame(() => selectBlank(currentTarget, toFirst))
        }}
      />
    </div>
  )
}

/**
 * Selects the blank that the caret is in, so that typing takes its place.
 *
 * @param orFirst selects the first blank where the caret is in none
 */
function selectBlank(field: HTMLTextAreaElement, orFirst = true): void {
  const all = blanks(field.value)
  const at = field.selectionStart
  const here = all.find(({ start, end }) => start <= at && at <= end)
  const chosen = here ?? (orFirst ? all[0] : undefined)
  if (chosen) field.setSelectionRange(chosen.start, chosen.end)
}

function piecesOf(text: string): { piece: string; isBlank: boolean }[] {
  const ends = blanks(text).flatMap(({ start, end }) => [start, end])
  const edges = [0, ...ends, text.length]
  return edges
    .slice(1)
    .map((end, index) => ({ piece: text.slice(edges[index], end), isBlank: index % 2 === 1 }))
}
