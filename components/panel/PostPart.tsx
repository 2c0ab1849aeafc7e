import { t } from '../../lib/i18n'
import type { Settings } from '../../lib/model/settings'
import { GiveTo } from '../person/GiveTo'
import { InShort } from '../person/InShort'
import { nameText } from '../person/nameText'
import { CaptureInsight } from '../post/CaptureInsight'
import { ColleagueLine } from '../post/ColleagueLine'
import type { Compose } from '../post/DraftEditor'
import { HandOver } from '../post/HandOver'
import { PostActions } from '../post/PostActions'
import { ThisPost } from '../post/ThisPost'
import type { Ask } from '../ui/ask'
import type { PanelContext } from './loadPanel'

/** What is known of a post that is there and was read. */
type Known = PanelContext & {
  [Field in 'post' | 'analysis' | 'advice']: NonNullable<PanelContext[Field]>
}

interface Props {
  ask: Ask
  compose: Compose
  /** Asks anew what is known, once something was done. */
  reload: () => Promise<void>
  /** A draft stands in the site's own box now. */
  onInserted: (() => void) | undefined
  settings: Settings | undefined
  known: Known
}

/** What to do on a post, whom to give it to, what to keep of it, and what it says. */
export function PostPart({ ask, compose, reload, onInserted, settings, known }: Props) {
  const { post, card, analysis, advice, offer, start, colleague } = known
  const { escalation } = analysis
  const doing = { ask, reload, post, kept: card !== null }
  return (
    <>
      {colleague && <ColleagueLine colleague={colleague} />}
      <PostActions
        key={post.key}
        {...doing}
        advice={advice}
        offer={offer}
        compose={compose}
        inShort={card && <InShort card={card} companyNote={card.companyNote} now={Date.now()} />}
        handOver={
          escalation &&
          settings && (
            <HandOver {...doing} escalation={escalation} settings={settings} copy={compose.copy} />
          )
        }
        onInserted={onInserted}
        focusDraft={start === 'drafts'}
      />
      <GivePost ask={ask} reload={reload} known={known} />
      <CaptureInsight
        key={`insight ${post.key}`}
        post={post}
        analysis={analysis}
        personId={card?.person.id}
        ask={ask}
        open={start === 'capture'}
        onChanged={reload}
      />
      <ThisPost
        post={post}
        analysis={analysis}
        brand={settings?.brand}
        onCorrect={async (label) => {
          await ask('correctSentiment', { post, label })
          await reload()
        }}
      />
    </>
  )
}

/** Gives a post to a colleague, with what is to be done on it. */
function GivePost({ ask, reload, known }: Pick<Props, 'ask' | 'reload' | 'known'>) {
  const { post, card, advice } = known
  const { name, handle } = post.author
  return (
    <GiveTo
      ask={ask}
      hint={card ? undefined : t('handed_keeps', [nameText(name, handle)])}
      onGive={async ({ user: to }, words) => {
        const { action } = advice
        const about = { post, ...(action !== 'none' && { action }) }
        await ask('handOver', { about, to, ...(words && { words }) })
        await reload()
      }}
    />
  )
}
