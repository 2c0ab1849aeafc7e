import type { VNode } from 'preact'
import { useCallback, useEffect, useId, useState } from 'preact/hooks'
import { languageName, t } from '../../lib/i18n'
import { ACTIONS } from '../../lib/model/actions/table'
import type { Draft, DraftOffer } from '../../lib/model/drafts/draft'
import type { DraftPlace } from '../../lib/model/drafts/insert-result'
import type { Post } from '../../lib/model/post/post'
import type { ReplyAction } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
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
  const places: readonly DraftPlace[] = ACTIONS[action].drafts
  const { offer, error, load, write } = useOffer(ask, post, place === 'share' ? 'share' : action)
  const [admitting, setAdmitting] = useState(false)
  const all = offer?.drafts ?? []
  const drafts = all.filter(({ admitsFault }) => admitsFault === admitting)
  return (
    <div class="drafts">
      {error && <ErrorBanner error={error} onRetry={load} />}
      {places.length > 1 && <PlaceChoice places={places} place={place} onChoose={setPlace} />}
      {offer?.instead && (
        <OtherLanguage instead={offer.instead} shown={offer.language} onChoose={write} />
      )}
      {all.some(({ admitsFault }) => admitsFault) && (
        <label class="place">
          <input
            type="checkbox"
            checked={admitting}
            onChange={({ currentTarget }) => setAdmitting(currentTarget.checked)}
          />
          {t('draft_admit')}
        </label>
      )}
      {admitting && <p class="draft-admits">{t('draft_admit_hint')}</p>}
      <OneOf key={`${place} ${admitting} ${offer?.language}`} drafts={drafts}>
        {(draft, another, turned) => (
          <DraftEditor
            key={draft.id}
            draft={draft}
            post={post}
            place={place}
            compose={compose}
            focus={turned ? 'another' : focus ? 'draft' : undefined}
            another={another}
            onInserted={async (text) => {
              await ask('rememberInsertion', { post, action, draftId: draft.id, text })
              await onInserted()
            }}
          />
        )}
      </OneOf>
    </div>
  )
}

interface OneOfProps {
  drafts: readonly Draft[]
  children: (draft: Draft, another: (() => void) | undefined, turned: boolean) => VNode
}

/** One draft at a time, and the way to the next where there is one. */
function OneOf({ drafts, children }: OneOfProps) {
  const [turns, setTurns] = useState(0)
  const draft = drafts[turns % drafts.length]
  if (!draft) return null
  return children(draft, drafts.length > 1 ? () => setTurns(turns + 1) : undefined, turns > 0)
}

/** What there is to reply with; `write` takes another language, and remembers that it is written. */
function useOffer(ask: Ask, post: Post, situation: ReplyAction | 'share') {
  const [offer, setOffer] = useState<DraftOffer>()
  const [language, setLanguage] = useState<string>()
  const [error, setError] = useState<string>()

  // The post as it was at first: reading it anew must not throw away what was typed meanwhile.
  const [subject] = useState(post)

  const load = useCallback(async () => {
    try {
      setOffer(await ask('drafts', { post: subject, situation, ...(language && { language }) }))
      setError(undefined)
    } catch (caught) {
      setError(errorMessage(caught))
    }
  }, [ask, subject, situation, language])
  useEffect(() => {
    // Words for another place must not stand there until those for this one have come.
    setOffer(undefined)
    void load()
  }, [load])

  const write = async (chosen: string) => {
    setLanguage(chosen)
    try {
      const { draftLanguages } = await ask('settings', {})
      const others = draftLanguages.filter((one) => one !== chosen)
      await ask('changeSettings', { draftLanguages: [chosen, ...others] })
    } catch (caught) {
      setError(errorMessage(caught))
    }
  }
  return { offer, error, load, write }
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

interface OtherLanguageProps {
  instead: NonNullable<DraftOffer['instead']>
  /** The language of the drafts; null while none is chosen. */
  shown: string | null
  onChoose: (language: string) => Promise<void>
}

/** Says that no template is in the post's language, and offers those that the person may write. */
function OtherLanguage({ instead: { of, choices }, shown, onChoose }: OtherLanguageProps) {
  const why =
    of === 'und' ? t('draft_language_unclear') : t('draft_language_none', [languageName(of)])
  return (
    <div class="draft-language" role="status">
      <p>
        {why}
        {shown && ` ${t('draft_language_shown', [languageName(shown)])}`}
      </p>
      {choices
        .filter((one) => one !== shown)
        .map((one) => (
          <Button key={one} onClick={() => void onChoose(one)}>
            {t('draft_language_show', [languageName(one)])}
          </Button>
        ))}
    </div>
  )
}
