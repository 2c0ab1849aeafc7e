import { useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { NetworkId } from '../../lib/model/post/post'
import type { Settings } from '../../lib/model/settings'
import { Avatar } from '../person/Avatar'
import { StarButton } from '../person/StarButton'
import type { Compose } from '../post/DraftEditor'
import { PostActions } from '../post/PostActions'
import type { Ask } from '../ui/ask'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { useFocusOnce } from '../ui/useFocusOnce'
import type { CreateMarker, SampleMarker } from './MarkerSpot'
import { SampleEntry } from './SampleEntry'
import type { ReadTemplates } from './sampleAsk'
import { type SamplePost, samplePosts } from './samplePosts'
import { adviceOf, type SampleState } from './sampleState'
import { sampleCompose, useSample } from './useSample'
import './SampleFeed.css'

interface Props {
  settings: Settings
  network: NetworkId
  templates: ReadTemplates
  createMarker: CreateMarker
  copy: (text: string) => Promise<void>
}

/** A feed that belongs to no network, to try the marker, the panel and a draft on. */
export function SampleFeed({ settings, network, templates, createMarker, copy }: Props) {
  const { brand } = settings
  const posts = useMemo(() => samplePosts(brand, network), [brand, network])
  const { states, change, ask } = useSample(posts, settings, templates)
  const [opened, setOpened] = useState<string>()
  const opener = useRef<SampleMarker>(undefined)
  const all = [...states.values()]
  const close = () => {
    setOpened(undefined)
    opener.current?.focus()
  }
  return (
    <>
      <Tasks
        starred={posts.some(({ post, vip }) => !vip && states.get(post.key)?.vip)}
        inserted={all.some(({ insertion, logged }) => insertion || logged)}
        sent={all.some(({ logged }) => logged)}
      />
      <ul class="sample-feed" aria-label={t('welcome_feed')}>
        {posts.map((sample) => {
          const { key } = sample.post
          const state = states.get(key)
          if (!state) return null
          const toggleVip = () => change(key, ({ vip }) => ({ vip: !vip, kept: true }))
          return (
            <SampleEntry
              key={key}
              sample={sample}
              state={state}
              createMarker={createMarker}
              onVip={toggleVip}
              onOpen={(marker) => {
                opener.current = marker
                setOpened(opened === key ? undefined : key)
              }}
              onType={(typed) => change(key, () => ({ typed }))}
              onSend={() =>
                change(key, ({ typed, insertion }) => ({
                  typed: '',
                  sent: typed.trim(),
                  insertion: insertion && { ...insertion, seenSent: true },
                }))
              }
            >
              {opened === key && (
                <SamplePanel
                  sample={sample}
                  state={state}
                  ask={ask}
                  compose={sampleCompose(change, copy)}
                  onVip={toggleVip}
                  onClose={close}
                />
              )}
            </SampleEntry>
          )
        })}
      </ul>
    </>
  )
}

interface TasksProps {
  starred: boolean
  inserted: boolean
  sent: boolean
}

/** What there is to try, and what was tried. */
function Tasks({ starred, inserted, sent }: TasksProps) {
  const tasks = [
    ['welcome_task_star', starred],
    ['welcome_task_draft', inserted],
    ['welcome_task_send', sent],
  ] as const
  return (
    <ol class="tasks" aria-label={t('welcome_tasks')}>
      {tasks.map(([key, done]) => (
        <li key={key} class={done ? 'task-done' : undefined}>
          <Icon name={done ? 'done' : 'none'} />
          <span>
            {t(key)}
            {done && <span class="unseen"> {t('welcome_task_done')}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

interface SamplePanelProps {
  sample: SamplePost
  state: SampleState
  ask: Ask
  compose: Compose
  onVip: () => void
  onClose: () => void
}

/** The panel that opens from a marker: who it is, what to do, and the words to do it with. */
function SamplePanel({ sample, state, ask, compose, onVip, onClose }: SamplePanelProps) {
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
          <p class="hint">
            <bdi>@{handle}</bdi>
          </p>
        </div>
        <StarButton vip={state.vip} onToggle={onVip} />
        <IconButton icon="close" label={t('panel_close')} onClick={onClose} />
      </header>
      <PostActions
        post={post}
        advice={adviceOf(sample, state)}
        offer={null}
        kept={state.kept || state.vip}
        ask={ask}
        compose={compose}
        reload={async () => undefined}
      />
    </aside>
  )
}
