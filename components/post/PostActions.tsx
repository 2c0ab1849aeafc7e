import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { ago, reasonText, t } from '../../lib/i18n'
import type { PostAdvice } from '../../lib/model/actions/advice'
import { entryOf, isReply, type SuggestedAction } from '../../lib/model/actions/table'
import type { Post } from '../../lib/model/post/post'
import { factsOf } from '../../lib/networks'
import type { ReplyOf } from '../../lib/rpc/protocol'
import { nameText } from '../person/nameText'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { ActionIcon } from './ActionIcon'
import type { Compose } from './DraftEditor'
import { Drafts } from './Drafts'
import { Resolve } from './Resolve'
import { SentQuestion } from './SentQuestion'
import { WriteAnyway } from './WriteAnyway'
import '../ui/Form.css'
import './PostActions.css'

interface Props {
  post: Post
  advice: PostAdvice
  /** The drafts for what is worth doing first, where they came with it. */
  offer: ReplyOf<'postContext'>['offer']
  /** Whether the author is kept. */
  kept: boolean
  ask: Ask
  compose: Compose
  reload: () => Promise<void>
  /** What to know of the author, right above the words to them. */
  inShort?: ComponentChildren
  /** What stands in place of drafts where a person has to answer. */
  handOver?: ComponentChildren
  /** A draft stands in the site's own box now. */
  onInserted?: (() => void) | undefined
  /** Puts the focus on the draft when it appears. */
  focusDraft?: boolean
}

/** What to do about a post, the words to do it with, and what became of them. */
export function PostActions(props: Props) {
  const { post, advice, offer, kept, ask, compose, reload, focusDraft = false } = props
  const [chosen, setChosen] = useState<SuggestedAction>()
  const all = [advice, ...advice.others]
  const suggested = all.find(({ action }) => action === chosen) ?? advice
  const advised = suggested.action === 'none' ? undefined : suggested.action
  // What somebody writes already stays, whatever is advised meanwhile: but where a person must answer.
  const action = advised === 'escalate' ? advised : (chosen ?? advised)
  const situation = action && isReply(action) ? action : undefined
  const name = nameText(post.author.name, post.author.handle)
  const advisable = all.flatMap((one) => (one.action === 'none' ? [] : [one.action]))
  const actions = [...new Set([...advisable, ...(action ? [action] : [])])]
  const onInserted = async () => {
    await reload()
    props.onInserted?.()
  }
  return (
    <>
      {advice.answeredBy && <Answered by={advice.answeredBy} />}
      {(advice.insertion || advice.logged) && (
        <SentQuestion
          post={post}
          advice={advice}
          name={kept ? undefined : name}
          ask={ask}
          reload={reload}
        />
      )}
      <Advice suggested={suggested} soft={advice.soft} elsewhere={advice.elsewhere} name={name} />
      {props.inShort}
      {action === 'escalate' && props.handOver}
      {advice.falseAlarm && <FalseAlarm id={advice.falseAlarm} ask={ask} reload={reload} />}
      {action && action !== 'escalate' && !advice.insertion && (
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
              first={offer?.action === situation ? offer.drafts : undefined}
              ask={ask}
              compose={compose}
              focus={focusDraft}
              onTyped={() => setChosen(situation)}
              onInserted={onInserted}
            />
          )}
          <Resolve
            action={action}
            onResolve={async (resolution) => {
              await ask('resolveOnPost', { post, action, ...resolution })
              setChosen(undefined)
              await reload()
            }}
          />
        </div>
      )}
      {!advice.insertion && (
        <WriteAnyway
          post={post}
          other={situation !== undefined}
          ask={ask}
          compose={compose}
          onInserted={onInserted}
        />
      )}
    </>
  )
}

/** Who of ours has answered the post already, and when. */
function Answered({ by: { handle, at } }: { by: NonNullable<PostAdvice['answeredBy']> }) {
  return (
    <p class="sent-question sent-answered">
      <Icon name="done" />
      {at
        ? t('reason_answered_by_when', [handle, ago(at, Date.now())])
        : t('reason_answered_by', [handle])}
    </p>
  )
}

/** That somebody called it a false alarm, and the way back. */
function FalseAlarm({ id, ask, reload }: Pick<Props, 'ask' | 'reload'> & { id: string }) {
  const [saving, save] = useSaving()
  const takeBack = async () => {
    await ask('reopenSuggestion', { id })
    await reload()
  }
  return (
    <p class="form-row hint">
      {t('escalate_was_false')}
      <Button look="quiet" onClick={() => save(takeBack)}>
        {t('undo')}
      </Button>
      <SavingNote saving={saving} />
    </p>
  )
}

interface ActionChoiceProps {
  actions: readonly SuggestedAction[]
  chosen: SuggestedAction
  onChoose: (action: SuggestedAction) => void
}

/** All that is worth doing here, side by side. */
function ActionChoice({ actions, chosen, onChoose }: ActionChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control as its name
    <div class="action-choice" role="group" aria-label={t('todo_label')}>
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          class="action"
          aria-pressed={action === chosen}
          onClick={() => onChoose(action)}
        >
          {t(`action_${action}`)}
        </button>
      ))}
    </div>
  )
}

interface AdviceProps {
  /** The first suggestion, or another that was chosen. */
  suggested: Pick<PostAdvice, 'action' | 'reasons' | 'also'>
  /** Whether they named the brand without addressing it. */
  soft: boolean
  elsewhere: PostAdvice['elsewhere']
  name: string
}

/** What is worth doing about the post, with every reason; or, more quietly, why nothing is. */
function Advice({ suggested, soft, elsewhere, name }: AdviceProps) {
  const id = useId()
  const { action, reasons, also } = suggested
  if (action === 'none') return <NothingToDo reasons={reasons} elsewhere={elsewhere} />
  return (
    <section class="advice" aria-labelledby={id}>
      <h3 id={id}>
        <ActionIcon action={action} />
        {t(`todo_${action}`, [name])}
      </h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.key}>{reasonText(reason, Date.now())}</li>
        ))}
        {also && <li>{t(`todo_also_${also}`)}</li>}
        {soft && entryOf(action).heardBy === 'everybody' && <li>{t('todo_soft')}</li>}
      </ul>
    </section>
  )
}

function NothingToDo({ reasons, elsewhere }: Pick<PostAdvice, 'reasons' | 'elsewhere'>) {
  const id = useId()
  if (reasons.length === 0) return null
  return (
    <section class="advice-none" aria-labelledby={id}>
      <h3 id={id}>{t('todo_nothing')}</h3>
      {reasons.map((reason) => (
        <p key={reason.key}>{reasonText(reason, Date.now())}</p>
      ))}
      {elsewhere && (
        <a href={elsewhere.url} target="_blank" rel="noreferrer">
          {t('todo_elsewhere', [factsOf(elsewhere.network).name])}
        </a>
      )}
    </section>
  )
}
