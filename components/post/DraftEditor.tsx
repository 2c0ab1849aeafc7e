import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { age, list, number, t } from '../../lib/i18n'
import { blanks, readyToInsert } from '../../lib/model/drafts/blanks'
import type { Draft } from '../../lib/model/drafts/draft'
import type { DraftPlace, InsertResult } from '../../lib/model/drafts/insert-result'
import { fits, lengthOn, limitOn } from '../../lib/model/drafts/post-length'
import type { NetworkId, Post } from '../../lib/model/post/post'
import { isApproved } from '../../lib/model/team/review'
import { factsOf } from '../../lib/networks'
import { BlankField } from '../ui/BlankField'
import { Button } from '../ui/Button'
import { errorMessage } from '../ui/errorMessage'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { useFocusOnce } from '../ui/useFocusOnce'
import { Approval, type Approving, Said } from './Approval'
import { Reword } from './Reword'
import './DraftEditor.css'

/** How a text gets out of our pages: into the site's own box, or onto the clipboard. */
export interface Compose {
  /** Puts `text` into the box for the post with this key, in the tab this belongs to. */
  insert(key: string, text: string, place: DraftPlace): Promise<InsertResult>
  copy(text: string): Promise<void>
}

interface Props {
  draft: Draft
  /** BCP 47 tags: what it is in, and what the post is in where there are no drafts in that. */
  language: string
  postLanguage?: string | undefined
  post: Post
  place: DraftPlace
  compose: Compose
  /** What takes the focus when it appears. */
  focus: 'draft' | 'another' | undefined
  another: (() => void) | undefined
  /** Where somebody else is to approve it first. */
  approving: Approving | undefined
  /** Somebody has written something into it. */
  onTyped: (() => void) | undefined
  onInserted: (text: string) => Promise<void>
}

/** One draft: its blank to be filled, its length, and the way into the site's own box. */
export function DraftEditor(props: Props) {
  const { draft, post, place, compose, focus, another, approving, onTyped, onInserted } = props
  const id = useId()
  const field = useFocusOnce<HTMLTextAreaElement>(focus === 'draft')
  const anotherButton = useFocusOnce<HTMLButtonElement>(focus === 'another')
  const [text, setText] = useState(draft.text)
  const [tried, setTried] = useState(false)
  const insertion = useInsertion(post.key, place, compose, onInserted)
  const where = place === 'share' ? 'post' : 'comment'
  const isTooLong = !fits(post.network, text, where)
  const lengths = [lengthOn(post.network, text), limitOn(post.network, where)].map((one) =>
    number(one),
  )
  const isApprovedText = isApproved(text, approving?.review ?? null)
  const isAsked = approving?.review?.text.trim() === text.trim()
  const isReady = isApprovedText || isAsked || readyToInsert(text, draft.text)
  const waits = approving !== undefined && !isApprovedText
  const missing = isReady && !isTooLong ? undefined : missingIn(text, isTooLong, post.network)

  const sayMissing = () => {
    setTried(true)
    field.current?.focus()
  }
  const put = () => {
    if (waits) return
    if (missing) sayMissing()
    else insertion.put(text)
  }
  return (
    <div class="draft">
      <span class={`draft-length ${isTooLong ? 'draft-problem' : 'hint'}`}>
        <span aria-hidden="true">{lengths.join(' / ')}</span>
        <span class="unseen" id={`${id}-length`}>
          {t('draft_length', lengths)}
        </span>
      </span>
      <BlankField
        fieldRef={field}
        text={text}
        untouched={text === draft.text}
        label={t('draft_label')}
        describedBy={`${id}-said ${id}-length`}
        onInput={(written) => {
          setText(written)
          onTyped?.()
        }}
        onSubmit={put}
      />
      {/* Read out when it changes: once a gap is filled, and once the text is too long. */}
      <p
        class={missing && (tried || isTooLong) ? 'draft-problem' : 'hint'}
        id={`${id}-said`}
        aria-live="polite"
      >
        {missing ?? t('draft_ready')}
      </p>
      {draft.usedAt !== null && (
        <p class="draft-used">
          <Icon name="warning" small />
          {t('draft_used', [age(draft.usedAt, Date.now())])}
        </p>
      )}
      <Reword
        text={text}
        language={props.language}
        postLanguage={props.postLanguage}
        mayAdmit={draft.admitsFault}
        isReady={isReady}
        onNotReady={sayMissing}
        onText={setText}
      />
      {approving && waits && <Approval approving={approving} text={text} missing={missing} />}
      {approving && isApprovedText && <Said review={approving.review} />}
      <div class="draft-ways" title={t('draft_insert_key')}>
        {!waits && (
          <Button
            look="primary"
            disabled={insertion.state === 'busy'}
            notReady={missing !== undefined}
            onClick={put}
          >
            {t(place === 'share' ? 'draft_insert_share' : 'draft_insert')}
          </Button>
        )}
        <div class="draft-more">
          {another && (
            <Button onClick={another} buttonRef={anotherButton}>
              {t('draft_another')}
            </Button>
          )}
          <IconButton
            icon="copy"
            label={t('draft_copy')}
            disabled={!isReady || waits}
            onClick={() => insertion.copy(text)}
          />
        </div>
      </div>
      <p class={insertion.failed ? 'draft-problem' : 'hint'} role="status">
        {insertion.said}
      </p>
    </div>
  )
}

/** What has to be done before the text may go out. */
function missingIn(text: string, isTooLong: boolean, network: NetworkId): string {
  const hints = new Set(blanks(text).map(({ hint }) => hint))
  if (hints.size > 0) return t('draft_blank', [list([...hints])])
  if (text.trim() && isTooLong) return t('draft_too_long', [factsOf(network).name])
  return t('draft_not_ready')
}

/** How often it is looked whether the reply box has been opened, and for how long. */
const LOOK_EVERY = 1000
const WAITS_AT_MOST = 120

/** Putting a text into the site's box: waits for the box to be opened, copies where it must. */
function useInsertion(
  key: string,
  place: DraftPlace,
  { insert, copy }: Compose,
  onInserted: (text: string) => Promise<void>,
) {
  const [state, setState] = useState<InsertResult | 'idle' | 'busy' | 'copied'>('idle')
  const [error, setError] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stop = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])

  const attempt = async (text: string, left: number): Promise<void> => {
    const result = await insert(key, text, place)
    setState(result)
    if (result === 'inserted') return onInserted(text)
    if (result === 'refused' || result === 'gone') return copy(text)
    if (result === 'closed' && left > 0) {
      timer.current = setTimeout(() => run(() => attempt(text, left - 1)), LOOK_EVERY)
    }
  }
  const run = (work: () => Promise<void>) => {
    setError(undefined)
    work().catch((caught) => setError(errorMessage(caught)))
  }

  return {
    state,
    said: error ?? (state === 'idle' || state === 'busy' ? '' : t(`insert_${state}_${place}`)),
    failed: error !== undefined || ['gone', 'refused', 'changed'].includes(state),
    put(text: string) {
      stop()
      setState('busy')
      run(() => attempt(text, WAITS_AT_MOST))
    },
    copy(text: string) {
      stop()
      run(async () => {
        await copy(text)
        setState('copied')
      })
    },
  }
}
