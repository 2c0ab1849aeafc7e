import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { blanks } from '../../lib/model/drafts/blanks'
import { BlankText, plainText } from './BlankText'
import './BlankField.css'

interface Props {
  fieldRef: RefObject<HTMLTextAreaElement | null>
  text: string
  /** Whether nobody has written anything in it yet. */
  untouched?: boolean
  onInput: (text: string) => void
  /** Ctrl or Cmd with Enter. */
  onSubmit?: (() => void) | undefined
  id?: string
  /** What it is called, where no label of its own stands beside it. */
  label?: string
  /** The id of what is said about the text. */
  describedBy: string
  invalid?: boolean
  longest?: number
}

/** A field for words with blanks in it, each shown as one; as high as its words. */
export function BlankField(props: Props) {
  const { fieldRef, text, untouched, onInput, onSubmit, id, label, describedBy } = props
  const { invalid, longest } = props
  const entered = useRef(false)
  return (
    <div class="blank-field">
      {/* A field cannot show a blank, so its words are read here, in the same place behind it. */}
      <div class="blank-mirror" aria-hidden="true" dir="auto">
        <BlankText text={text} inField />
        {/* A line that was begun has a height in the field, though nothing stands in it yet. */}
        {text.endsWith('\n') && '\u200b'}
      </div>
      <textarea
        ref={fieldRef}
        id={id}
        class="blank-words"
        data-untouched={untouched}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        maxLength={longest}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !onSubmit) return
          event.preventDefault()
          onSubmit()
        }}
        onCopy={copyPlain}
        onCut={cutPlain}
        onPaste={pasteMarked}
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

/** What was copied last, with the marks of its blanks and slots, and as it is on the clipboard. */
let copied = { marked: '', plain: '' }

/** What is copied or cut by hand shows its blanks as lines, wherever else it is pasted. */
function copyPlain(event: ClipboardEvent): void {
  const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLTextAreaElement
  const marked = value.slice(selectionStart, selectionEnd)
  copied = { marked, plain: plainText(marked) }
  event.clipboardData?.setData('text/plain', copied.plain)
  event.preventDefault()
}

function cutPlain(event: ClipboardEvent): void {
  copyPlain(event)
  // As if typed, so that it can be undone and `onInput` is told.
  document.execCommand('delete')
}

/** Has its marks again in a field of ours; they do not go onto the clipboard, which pages can read. */
function pasteMarked(event: ClipboardEvent): void {
  const { marked, plain } = copied
  if (marked === plain || event.clipboardData?.getData('text/plain') !== plain) return
  event.preventDefault()
  document.execCommand('insertText', false, marked)
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
