import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonChanges } from '../../lib/model/person/person'
import { LONGEST_TAG, type Tag, tagNamesIn } from '../../lib/model/person/tag'
import type { Ask } from '../ui/ask'
import { ChipField } from './ChipField'
import './TagChip.css'

interface Props {
  tags: readonly Tag[]
  onChange: (changes: PersonChanges) => Promise<void>
  /** Is asked which tags there are. */
  ask: Ask
}

/** A person's tags. Each is saved as it comes or goes; a new word is a new tag. */
export function TagField({ tags, onChange, ask }: Props) {
  const [known, setKnown] = useState<readonly string[]>()
  const own = new Set(tags.map(({ name }) => name))
  const suggestions = known?.length ? known : t('tags_suggestions').split(/[;؛] /)
  const load = async () => {
    if (!known) setKnown((await ask('tags', {})).map(({ name }) => name))
  }
  return (
    <ChipField
      label={t('tags_label')}
      hint={t('tags_hint')}
      chips={tags.map(({ key, name, colour }) => ({ key, name, look: `tag-${colour}` }))}
      suggestions={suggestions.filter((name) => !own.has(name))}
      maxLength={LONGEST_TAG}
      onFocus={() => void load().catch(console.warn)}
      onChange={async (change) => {
        if ('remove' in change) return onChange({ tags: change })
        for (const add of tagNamesIn(change.add)) await onChange({ tags: { add } })
      }}
    />
  )
}
