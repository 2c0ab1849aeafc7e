import type { VNode } from 'preact'
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks'
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
import type { Approving } from './Approval'
import { type Compose, DraftEditor } from './DraftEditor'
import { FindTemplate } from './FindTemplate'
import './Drafts.css'

interface Props {
  post: Post
  action: ReplyAction
  /** What there is to reply with, where that is known already. */
  first?: DraftOffer | undefined
  ask: Ask
  compose: Compose
  focus: boolean
  /** Somebody has begun to write. */
  onTyped?: () => void
  onInserted: () => Promise<void>
}

/** Templates for the reply, one at a time; amplifying has words for the share box as well. */
export function Drafts(props: Props) {
  const { post, action, first, ask, compose, focus, onTyped, onInserted } = props
  const [place, setPlace] = useState<DraftPlace>('reply')
  const places: readonly DraftPlace[] = ACTIONS[action].drafts
  const situation = place === 'share' ? 'share' : action
  const { offer, error, load, write } = useOffer(ask, post, situation, first)
  const [admitting, setAdmitting] = useState(false)
  const all = offer?.drafts ?? []
  const drafts = all.filter(({ admitsFault }) => admitsFault === admitting)
  const review = offer?.approval?.review ?? null
  // What somebody says of it comes while it stands here.
  const saidAt = first?.approval?.review?.verdict?.at
  useEffect(() => {
    if (saidAt !== undefined && saidAt !== review?.verdict?.at) void load()
  }, [saidAt])
  const approving = (draftId: string): Approving | undefined =>
    offer?.approval && {
      review,
      async ask(text) {
        await ask('askForReview', { post, action, draftId, text })
        await load()
      },
      async takeBack(id) {
        await ask('settleReview', { id, as: 'taken_back' })
        await load()
      },
    }
  return (
    <div class="drafts">
      {error && <ErrorBanner error={error} onRetry={load} />}
      {places.length > 1 && <PlaceChoice places={places} place={place} onChoose={setPlace} />}
      {!offer && !error && <div class="drafts-opening" />}
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
      <OneOf
        key={`${place} ${admitting} ${offer?.language} ${review?.id}`}
        drafts={drafts}
        focus={focus}
      >
        {(draft, another, focused) => (
          <DraftEditor
            key={draft.id + draft.text}
            draft={draft}
            language={offer?.language ?? 'und'}
            postLanguage={foreign(offer)}
            post={post}
            place={place}
            compose={compose}
            focus={focused}
            another={another}
            approving={approving(draft.id)}
            onTyped={onTyped}
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

/** What the post is in where no draft is in that and it is known. */
function foreign(offer: DraftOffer | undefined): string | undefined {
  const of = offer?.instead?.of
  return of === 'und' || of === 'mul' ? undefined : of
}

type Focused = 'draft' | 'another' | undefined

interface OneOfProps {
  drafts: readonly Draft[]
  focus: boolean
  children: (draft: Draft, another: (() => void) | undefined, focus: Focused) => VNode
}

/** One draft at a time, the way to the next where there is one, and a search. */
function OneOf({ drafts, focus, children }: OneOfProps) {
  const [at, setAt] = useState(0)
  const [focused, setFocused] = useState<Focused>(focus ? 'draft' : undefined)
  const draft = drafts[at % drafts.length]
  if (!draft) return null
  const turn = (to: number, by: Focused) => {
    setAt(to)
    setFocused(by)
  }
  const others = drafts.length > 1
  return (
    <>
      {others && (
        <FindTemplate drafts={drafts} onChoose={(one) => turn(drafts.indexOf(one), 'draft')} />
      )}
      {children(draft, others ? () => turn(at + 1, 'another') : undefined, focused)}
    </>
  )
}

/** What there is to reply with; `write` takes another language, and remembers that it is written. */
function useOffer(
  ask: Ask,
  post: Post,
  situation: ReplyAction | 'share',
  first: DraftOffer | undefined,
) {
  const [offer, setOffer] = useState(first)
  const isThere = useRef(first !== undefined)
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
    if (isThere.current) {
      isThere.current = false
      return
    }
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
          <input
            type="radio"
            name={name}
            checked={one === place}
            aria-describedby={one === place ? `${name}-hint` : undefined}
            onChange={() => onChoose(one)}
          />
          {t(`draft_place_${one}`)}
        </label>
      ))}
      <p class="hint" id={`${name}-hint`}>
        {t(`draft_place_${place}_hint`)}
      </p>
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
