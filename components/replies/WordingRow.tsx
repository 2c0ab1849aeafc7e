import { useState } from 'preact/hooks'
import type { Wording } from '../../lib/model/draft/own-joined'
import { age, number, words } from '../../lib/words'
import { AskTwice } from '../ui/AskTwice'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { Switch } from '../ui/Switch'
import { useFocusBack } from '../ui/useFocusBack'
import { useSaving } from '../ui/useSaving'
import type { Preview } from './PreviewPerson'
import { WordingEditor } from './WordingEditor'
import { WordingText } from './WordingText'
import type { RepliesWork } from './work'

interface Props {
  wording: Wording
  uses: readonly number[]
  preview: Preview | undefined
  work: RepliesWork
}

/** As much of a wording as names it where it cannot be seen. */
const NAMED_BY = 40

/** One wording: its text, whom it is for, how often it went out, and what can be done with it. */
export function WordingRow({ wording, uses, preview, work }: Props) {
  const [editing, setEditing] = useState(false)
  const change = useFocusBack(editing)
  const [saving, save] = useSaving()
  const { id, on, origin, for: audience } = wording
  return (
    <li class={on ? 'wording' : 'wording wording-off'}>
      {editing ? (
        <WordingEditor
          place={wording}
          wording={wording}
          onSave={async ({ body, audience }) => {
            await work.save({ id, on, body, ...(audience && { for: audience }) })
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <WordingText wording={wording} preview={preview} />
      )}
      <div class="wording-facts">
        {origin !== 'built_in' && <Chip look="gold">{words(`wording_origin_${origin}`)}</Chip>}
        {audience?.status && <Chip>{words(`wording_for_${audience.status}`)}</Chip>}
        {audience?.preference && <Chip>{words(`wording_for_${audience.preference}`)}</Chip>}
        <span class="hint">{usesWords(uses)}</span>
        <SavingNote saving={saving} />
        <span class="wording-tools">
          <Switch
            label={words('wording_on')}
            name={words('wording_on_label', [wording.body.slice(0, NAMED_BY)])}
            on={on}
            onChange={(turned) => save(() => work.turn(id, turned))}
          />
          {!editing && (
            <Button
              look="quiet"
              label={words('wording_edit_label', [wording.body.slice(0, NAMED_BY)])}
              onClick={() => setEditing(true)}
              buttonRef={change}
            >
              {words('wording_edit')}
            </Button>
          )}
          {!editing && origin !== 'built_in' && (
            <Forget origin={origin} onForget={() => work.forget(id)} />
          )}
        </span>
      </div>
    </li>
  )
}

interface ForgetProps {
  origin: 'changed' | 'added'
  onForget: () => Promise<void>
}

/** Gives an own text up: the original again, or nothing. */
function Forget({ origin, onForget }: ForgetProps) {
  const isChanged = origin === 'changed'
  return (
    <AskTwice
      compact
      icon={isChanged ? 'undo' : 'remove'}
      label={words(isChanged ? 'wording_original' : 'wording_remove')}
      question={words(isChanged ? 'wording_original_question' : 'wording_remove_question')}
      yes={words(isChanged ? 'wording_original_yes' : 'remove')}
      no={words('keep')}
      onYes={() => focusHeading(onForget)}
    />
  )
}

function usesWords(uses: readonly number[]): string {
  if (uses.length === 0) return words('wording_unused')
  return words('wording_uses', [number(uses.length), age(Math.max(...uses), Date.now())])
}
