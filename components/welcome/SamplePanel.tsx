import { t } from '../../lib/i18n'
import { Avatar } from '../person/Avatar'
import { StarButton } from '../person/StarButton'
import type { Compose } from '../post/compose'
import { PostActions } from '../post/PostActions'
import type { Ask } from '../ui/ask'
import { IconButton } from '../ui/IconButton'
import { useFocusOnce } from '../ui/useFocusOnce'
import type { SamplePost } from './samplePosts'
import { adviceOf, type SampleState } from './sampleState'
import './SamplePanel.css'

interface Props {
  sample: SamplePost
  state: SampleState
  ask: Ask
  compose: Compose
  onVip: () => void
  onClose: () => void
}

/** The panel that opens from a marker: who it is, what to do, and the words to do it with. */
export function SamplePanel({ sample, state, ask, compose, onVip, onClose }: Props) {
  const { post } = sample
  const { name, handle } = post.author
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  return (
    <aside
      class="sample-panel"
      aria-label={t('welcome_about', [name])}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header class="sample-who">
        <Avatar name={name} />
        <div class="sample-who-words">
          <h3 ref={heading} tabIndex={-1}>
            {name}
          </h3>
          <p class="hint">@{handle}</p>
        </div>
        <StarButton vip={state.vip} onToggle={onVip} />
        <IconButton icon="close" label={t('panel_close')} onClick={onClose} />
      </header>
      <PostActions
        post={post}
        advice={adviceOf(sample, state)}
        kept={state.kept || state.vip}
        ask={ask}
        compose={compose}
        reload={async () => undefined}
      />
    </aside>
  )
}
