import { useContext, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { isOurs } from '../../lib/model/post/brand'
import { cardActions } from '../person/cardActions'
import { KeepAuthor } from '../person/KeepAuthor'
import { PersonCard } from '../person/PersonCard'
import { waysToKeep } from '../person/waysToKeep'
import type { Compose } from '../post/DraftEditor'
import { BrowserModels, modelHelp, OfferedHelp } from '../post/modelHelp'
import type { Ask } from '../ui/ask'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import type { OnChanged } from '../ui/useLive'
import type { PanelContext } from './loadPanel'
import { Opening } from './Opening'
import { PostPart } from './PostPart'
import { StarDone } from './StarDone'
import { usePanel } from './usePanel'

interface Props {
  ask: Ask
  load: () => Promise<PanelContext>
  compose: Compose
  /** A draft stands in the site's own box now. */
  onInserted?: (() => void) | undefined
  /** Has read out what became of a star, and takes it away. */
  onStarDone?: { say: (said: string) => void; close: () => void } | undefined
  /** Puts the focus on the name when the panel appears. */
  focusName?: boolean
  onChanged: OnChanged
}

/** The card of the post's author, the way to keep them, or what to do first. */
export function PanelContent(props: Props) {
  const { ask, load, compose, onInserted, onStarDone, focusName = false, onChanged } = props
  const { context, settings, error, reload, show } = usePanel(ask, load, onChanged)
  const [acted, setActed] = useState(false)
  const models = useContext(BrowserModels)
  const trouble = error && <ErrorBanner error={error} onRetry={reload} />
  if (!context) return trouble || <Opening />

  const { post, card, lookAlike, analysis, advice, start } = context
  if (!post) {
    return (
      <Empty icon="star" title={t('panel_empty_title')}>
        {t('panel_empty')}
      </Empty>
    )
  }
  const own = settings !== undefined && isOurs(settings.brand, post)
  if (start === 'star' && onStarDone && (card || own)) {
    const undo = async () => void (await ask('undoStar', {}))
    const { say, close } = onStarDone
    const starred = own && !card?.person.vip ? null : card
    return <StarDone card={starred} onSay={say} onUndo={undo} onDone={close} />
  }
  /** Does what puts another view here; the view that comes then takes the focus. */
  const act = (work: () => Promise<void>) => {
    setActed(true)
    return work()
  }
  const isProfile = post.kind === 'profile'
  const thisPost = analysis && advice && !isProfile && (
    <OfferedHelp value={modelHelp(models, settings)}>
      <PostPart
        ask={ask}
        compose={compose}
        reload={reload}
        onInserted={onInserted}
        settings={settings}
        known={{ ...context, post, analysis, advice }}
      />
    </OfferedHelp>
  )
  if (card) {
    const { id } = card.person
    const actions = cardActions(ask, id, show)
    return (
      <>
        {trouble}
        <PersonCard
          key={id}
          card={card}
          post={isProfile ? undefined : post}
          headline={post.headline}
          start={start}
          own={own}
          focusName={focusName || acted}
          ask={ask}
          actions={{ ...actions, erase: () => act(actions.erase) }}
        >
          {thisPost}
        </PersonCard>
      </>
    )
  }
  const { network, author } = post
  const ways = waysToKeep(ask, { network, author }, show)
  return (
    <>
      {trouble}
      <KeepAuthor
        network={network}
        author={author}
        lookAlike={lookAlike}
        own={own}
        focusName={focusName || acted}
        onKeep={() => act(ways.keep)}
        onVip={() => act(ways.keepAsVip)}
      />
      {thisPost}
    </>
  )
}
