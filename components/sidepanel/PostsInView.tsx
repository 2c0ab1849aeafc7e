import type { RefObject } from 'preact'
import { useCallback, useEffect } from 'preact/hooks'
import { t } from '../../lib/i18n'
import {
  type Glyphs,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  STARS,
  TIERS,
} from '../../lib/model/glyphs'
import type { Post } from '../../lib/model/post/post'
import { factsOf } from '../../lib/networks'
import { NetworkMark } from '../person/NetworkMark'
import { nameText } from '../person/nameText'
import { TierBars } from '../person/TierBars'
import { ActionIcon } from '../post/ActionIcon'
import { PostWords } from '../post/PostWords'
import type { Ask } from '../ui/ask'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { Icon } from '../ui/Icon'
import { useFocusOnce } from '../ui/useFocusOnce'
import { type OnChanged, useLive, useReloadWhileSeen } from '../ui/useLive'
import './PostsInView.css'

/** People scroll: how often it is looked what is in view, while this page is seen. */
const LOOK_EVERY = 2000

interface Props {
  ask: Ask
  onChanged: OnChanged
  postsInView: () => Promise<Post[] | undefined>
  /** The key of the post whose row takes the focus if it is among the first that are listed. */
  returnTo: RefObject<string | undefined>
  onChoose: (post: Post) => void
}

interface Listed {
  on: boolean
  rows: readonly { post: Post; glyphs: Glyphs }[]
}

/** The posts in view on the page in front, each with what its marker would say. */
export function PostsInView({ ask, onChanged, postsInView, returnTo, onChoose }: Props) {
  const load = useCallback(async (): Promise<Listed | null> => {
    const posts = await postsInView()
    if (!posts) return null
    const { on, glyphs } = await ask('glyphsOfPosts', { posts })
    const rows = posts.flatMap((post, index) => {
      const shown = glyphs[index]
      return shown ? [{ post, glyphs: shown }] : []
    })
    return { on, rows }
  }, [ask, postsInView])
  const { value: list, error, reload } = useLive(load, onChanged)
  useReloadWhileSeen(reload, LOOK_EVERY)
  useEffect(() => {
    if (list) returnTo.current = undefined
  }, [list])

  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (list === undefined) return null
  if (!list?.on) {
    return (
      <Empty icon="star" title={t('side_no_page_title')}>
        {t('side_no_page')}
      </Empty>
    )
  }
  const [first] = list.rows
  if (!first) {
    return (
      <Empty icon="search" title={t('side_no_posts_title')}>
        {t('side_no_posts')}
      </Empty>
    )
  }
  return (
    <>
      <h2 class="side-title">
        {/* The words beside it name the network as well. */}
        <span aria-hidden="true">
          <NetworkMark network={first.post.network} />
        </span>
        {t('side_title', [factsOf(first.post.network).name])}
      </h2>
      <ul class="rows">
        {list.rows.map(({ post, glyphs }) => (
          <PostRow
            key={post.key}
            post={post}
            glyphs={glyphs}
            focus={returnTo.current === post.key}
            onChoose={() => onChoose(post)}
          />
        ))}
      </ul>
    </>
  )
}

interface PostRowProps {
  post: Post
  glyphs: Glyphs
  focus: boolean
  onChoose: () => void
}

/** A post in view: whose it is, its beginning, and the marker's four facts as pictures and words. */
function PostRow({ post, glyphs, focus, onChoose }: PostRowProps) {
  const button = useFocusOnce<HTMLButtonElement>(focus)
  const [starIndex, tierIndex, sentimentIndex, actionIndex] = glyphs
  const star = STARS[starIndex] ?? 'none'
  const tier = TIERS[tierIndex] ?? 'unknown'
  const sentiment = MARKER_SENTIMENTS[sentimentIndex] ?? 'none'
  const action = MARKER_ACTIONS[actionIndex] ?? 'none'
  const facts = [
    star === 'vip' && t('marker_vip'),
    tier !== 'unknown' && t(`marker_tier_${tier}`),
    sentiment !== 'none' && t(`marker_sentiment_${sentiment}`),
  ].filter(Boolean)
  return (
    <li>
      <button ref={button} type="button" class="post-row" onClick={onChoose}>
        <span class="post-row-head">
          <bdi class="post-row-name">{nameText(post.author.name, post.author.handle)}</bdi>
          <span class="post-row-facts">
            <span class={`post-row-star-${star}`}>
              <Icon name={star === 'own' ? 'nothing' : 'star'} filled={star === 'vip'} />
            </span>
            <span class={`post-row-tier-${tier}`}>
              <TierBars tier={tier} />
            </span>
            <span class={`post-row-sentiment-${sentiment}`}>
              <Icon name={sentiment === 'none' ? 'nothing' : sentiment} />
            </span>
            <ActionIcon action={action} />
          </span>
        </span>
        <span class="post-row-text" dir="auto">
          <PostWords text={post.text} />
        </span>
        <span class="post-row-said">
          {action !== 'none' && <strong>{t(`marker_action_${action}`)}</strong>}
          {action !== 'none' && facts.length > 0 && ' · '}
          {facts.length > 0 || action !== 'none'
            ? facts.join(' · ')
            : t(star === 'own' ? 'keep_own' : 'side_unknown')}
        </span>
      </button>
    </li>
  )
}
