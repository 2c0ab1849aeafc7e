import { useId, useState } from 'preact/hooks'
import type { Draft } from '../../lib/model/advice'
import { blanks, readyToInsert } from '../../lib/model/draft/blanks'
import type { DraftPlace } from '../../lib/model/insert-result'
import type { Post } from '../../lib/model/post'
import { fits, lengthOn, limitOn } from '../../lib/model/post-length'
import { age, words } from '../../lib/words'
import { Button } from '../ui/Button'
import { useFocusOnce } from '../ui/useFocusOnce'
import type { Compose } from './compose'
import { useInsertion } from './useInsertion'

interface Props {
  draft: Draft
  post: Post
  place: DraftPlace
  compose: Compose
  focus: boolean
  another: (() => void) | undefined
  onInserted: (text: string) => Promise<void>
}

/** One draft: its blank to be filled, its length, and the way into the site's own box. */
export function DraftEditor(props: Props) {
  const { draft, post, place, compose, focus, another, onInserted } = props
  const id = useId()
  const field = useFocusOnce<HTMLTextAreaElement>(focus)
  const [text, setText] = useState(draft.text)
  const insertion = useInsertion(post.key, place, compose, onInserted)
  const [blank] = blanks(text)
  const where = place === 'share' ? 'post' : 'comment'
  const isReady = readyToInsert(text, draft.text)
  const problem = problemOf(text, isReady, fits(post.network, text, where), blank?.hint)

  /** Selects the blank that the caret is in, or the first, so that typing takes its place. */
  const selectBlank = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => {
    const all = blanks(currentTarget.value)
    const at = currentTarget.selectionStart
    const here = all.find(({ start, end }) => start <= at && at <= end) ?? all[0]
    if (here) currentTarget.setSelectionRange(here.start, here.end)
  }

  return (
    <div class="draft">
      <textarea
        ref={field}
        id={id}
        class="input draft-text"
        aria-label={words('draft_label')}
        aria-describedby={`${id}-said`}
        rows={5}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onFocus={selectBlank}
        onClick={selectBlank}
      />
      <div class="draft-line" id={`${id}-said`}>
        <span class={problem ? 'draft-problem' : 'hint'}>{problem ?? words('draft_ready')}</span>
        <span class="hint draft-length">
          {lengthOn(post.network, text)}/{limitOn(post.network, where)}
        </span>
      </div>
      {draft.usedAt !== null && (
        <p class="draft-problem">{words('draft_used', [age(draft.usedAt, Date.now())])}</p>
      )}
      <div class="post-work-row">
        <Button
          look="primary"
          disabled={problem !== undefined || insertion.state === 'busy'}
          onClick={() => insertion.put(text)}
        >
          {words(place === 'share' ? 'draft_insert_share' : 'draft_insert')}
        </Button>
        {another && (
          <Button look="quiet" onClick={another}>
            {words('draft_another')}
          </Button>
        )}
        <Button look="quiet" icon="copy" disabled={!isReady} onClick={() => insertion.copy(text)}>
          {words('draft_copy')}
        </Button>
      </div>
      <p class={insertion.failed ? 'draft-problem' : 'hint'} role="status">
        {insertion.said}
      </p>
    </div>
  )
}

function problemOf(
  text: string,
  isReady: boolean,
  isShortEnough: boolean,
  hint: string | undefined,
): string | undefined {
  if (hint) return words('draft_blank', [hint])
  if (text.trim() && !isShortEnough) return words('draft_too_long')
  return isReady ? undefined : words('draft_not_ready')
}
