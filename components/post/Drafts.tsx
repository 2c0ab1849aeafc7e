import { useCallback, useEffect, useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Draft } from '../../lib/model/actions/advice'
import { ACTIONS } from '../../lib/model/actions/table'
import type { DraftPlace } from '../../lib/model/drafts/insert-result'
import type { Post } from '../../lib/model/post/post'
import type { ReplyAction } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { ErrorBanner } from '../ui/ErrorBanner'
import { errorMessage } from '../ui/errorMessage'
import { type Compose, DraftEditor } from './DraftEditor'
import './Drafts.css'

interface Props {
  post: Post
  action: ReplyAction
  ask: Ask
  compose: Compose
  focus: boolean
  onInserted: () => Promise<void>
}

/** Templates for the reply, one at a time; amplifying has words for the share box as well. */
export function Drafts({ post, action, ask, compose, focus, onInserted }: Props) {
  const [place, setPlace] = useState<DraftPlace>('reply')
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [at, setAt] = useState(0)
  const [turned, setTurned] = useState(false)
  const [error, setError] = useState<string>()
  const places: readonly DraftPlace[] = ACTIONS[action].drafts
  const situation = place === 'share' ? 'share' : action

  // The post as it was at first: reading it anew must not throw away what was typed meanwhile.
  const [subject] = useState(post)

  const load = useCallback(async () => {
    try {
      const reply = await ask('drafts', { post: subject, situation })
      setDrafts(reply.drafts)
      setAt(0)
      setError(undefined)
    } catch (caught) {
      setError(errorMessage(caught))
    }
  }, [ask, subject, situation])
  useEffect(() => {
    // Words for another place must not stand there until those for this one have come.
    setDrafts([])
    void load()
  }, [load])

  const draft = drafts[at]
  const turn = () => {
    setAt((at + 1) % drafts.length)
    setTurned(true)
  }
  return (
    <div class="drafts">
      {error && <ErrorBanner error={error} onRetry={load} />}
      {places.length > 1 && <PlaceChoice places={places} place={place} onChoose={setPlace} />}
      {draft && (
        <DraftEditor
          key={draft.id}
          draft={draft}
          post={post}
          place={place}
          compose={compose}
          focus={turned ? 'another' : focus ? 'draft' : undefined}
          another={drafts.length > 1 ? turn : undefined}
          onInserted={async (text) => {
            await ask('rememberInsertion', { post, action, draftId: draft.id, text })
            await onInserted()
          }}
        />
      )}
    </div>
  )
}

interface PlaceChoiceProps {
  places: readonly DraftPlace[]
  place: DraftPlace
  onChoose: (place: DraftPlace) => void
}

/** Amplifying takes two texts: a reply that asks, and words over the post when it is shared. */
function PlaceChoice({ places, place, onChoose }: PlaceChoiceProps) {
  const name = useId()
  return (
    <fieldset class="place-choice">
      <legend class="unseen">{t('draft_place')}</legend>
      {places.map((one) => (
        <label key={one} class="place">
          <input type="radio" name={name} checked={one === place} onChange={() => onChoose(one)} />
          {t(`draft_place_${one}`)}
        </label>
      ))}
      <p class="hint">{t(`draft_place_${place}_hint`)}</p>
    </fieldset>
  )
}
