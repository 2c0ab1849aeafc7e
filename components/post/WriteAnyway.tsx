import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Post } from '../../lib/model/post/post'
import { ReplyAction } from '../../lib/model/records'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { LabelledSelect } from '../ui/LabelledSelect'
import type { Compose } from './DraftEditor'
import { Drafts } from './Drafts'

interface Props {
  post: Post
  /** Whether there are drafts already, for what is suggested. */
  other: boolean
  ask: Ask
  compose: Compose
  onInserted: () => Promise<void>
}

/** Drafts for whatever reply the person wants to write, whatever is suggested. */
export function WriteAnyway({ post, other, ask, compose, onInserted }: Props) {
  const [opened, setOpened] = useState(false)
  const [chosen, setChosen] = useState<ReplyAction | ''>('')
  return (
    <>
      <div class="outdented">
        <Button look="quiet" icon="rename" expanded={opened} onClick={() => setOpened(!opened)}>
          {t(other ? 'write_other' : 'write_anyway')}
        </Button>
      </div>
      {opened && (
        <div class="post-actions">
          <LabelledSelect
            label={t('write_anyway_what')}
            value={chosen}
            options={(['', ...ReplyAction.options] as const).map((value) => ({
              value,
              label: value ? t(`action_${value}`) : t('write_anyway_choose'),
            }))}
            onInput={setChosen}
          />
          {chosen && (
            <Drafts
              key={chosen}
              post={post}
              action={chosen}
              ask={ask}
              compose={compose}
              focus={false}
              onInserted={onInserted}
            />
          )}
        </div>
      )}
    </>
  )
}
