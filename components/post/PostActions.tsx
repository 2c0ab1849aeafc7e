import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PostAdvice } from '../../lib/model/actions/advice'
import type { Post } from '../../lib/model/post/post'
import { ReplyAction, type SuggestedAction } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { ActionChoice } from './ActionChoice'
import { Advice } from './Advice'
import type { Compose } from './compose'
import { Drafts } from './Drafts'
import { Resolve } from './Resolve'
import { SentQuestion } from './SentQuestion'
import './PostActions.css'

interface Props {
  post: Post
  advice: PostAdvice
  /** Whether the author is kept. */
  kept: boolean
  ask: Ask
  compose: Compose
  reload: () => Promise<void>
  /** A draft stands in the site's own box now. */
  onInserted?: (() => void) | undefined
  /** Puts the focus on the draft when it appears. */
  focusDraft?: boolean
}

/** What to do about a post, the words to do it with, and what became of them. */
export function PostActions(props: Props) {
  const { post, advice, kept, ask, compose, reload, onInserted, focusDraft = false } = props
  const [chosen, setChosen] = useState<SuggestedAction>()
  const all = [advice, ...advice.others]
  const suggested = all.find(({ action }) => action === chosen) ?? advice
  const action = suggested.action === 'none' ? undefined : suggested.action
  const situation = ReplyAction.safeParse(action).data
  const name = post.author.name || post.author.handle
  const actions = all.flatMap((one) => (one.action === 'none' ? [] : [one.action]))
  return (
    <>
      {(advice.insertion || advice.logged) && (
        <SentQuestion
          post={post}
          advice={advice}
          name={kept ? undefined : name}
          ask={ask}
          reload={reload}
        />
      )}
      <Advice suggested={suggested} soft={advice.soft} name={name} />
      {action && !advice.insertion && (
        <div class="post-actions">
          {actions.length > 1 ? (
            <ActionChoice actions={actions} chosen={action} onChoose={setChosen} />
          ) : (
            situation && <span class="hint">{t('draft_label')}</span>
          )}
          {situation && (
            <Drafts
              key={situation}
              post={post}
              action={situation}
              ask={ask}
              compose={compose}
              focus={focusDraft}
              onInserted={async () => {
                await reload()
                onInserted?.()
              }}
            />
          )}
          <Resolve
            canBeDone={action !== 'watch'}
            onResolve={async (resolution) => {
              await ask('resolveOnPost', { post, action, ...resolution })
              setChosen(undefined)
              await reload()
            }}
          />
        </div>
      )}
    </>
  )
}
