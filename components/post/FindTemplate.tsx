import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Draft } from '../../lib/model/drafts/draft'
import { findDrafts } from '../../lib/model/drafts/find'
import { BlankText } from '../ui/BlankText'
import { Chip } from '../ui/Chip'
import './FindTemplate.css'

interface Props {
  drafts: readonly Draft[]
  onChoose: (draft: Draft) => void
}

const SHOWN = 5

/** Finds a template by its words, or by its code after a stroke; Enter takes the first. */
export function FindTemplate({ drafts, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const found = findDrafts(drafts, typed).slice(0, SHOWN)
  const choose = (draft: Draft | undefined) => {
    if (!draft) return
    setTyped('')
    onChoose(draft)
  }
  return (
    <div class="find-template">
      <input
        type="search"
        class="input"
        aria-label={t('draft_find')}
        placeholder={t('draft_find')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          choose(found[0])
        }}
      />
      {found.length > 0 && (
        <ul>
          {found.map((draft) => (
            <li key={draft.id}>
              <button type="button" dir="auto" onClick={() => choose(draft)}>
                {draft.code && <Chip>/{draft.code}</Chip>} <BlankText text={draft.text} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {typed.trim() && found.length === 0 && (
        <p class="hint" role="status">
          {t('draft_find_none')}
        </p>
      )}
    </div>
  )
}
