import { useCallback, useEffect } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Glyphs } from '../../lib/model/glyphs'
import type { Post } from '../../lib/model/post/post'
import { NetworkMark } from '../person/NetworkMark'
import type { Ask } from '../ui/ask'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive } from '../ui/useLive'
import { PostRow } from './PostRow'

/** People scroll: how often it is looked what is in view, while this page is seen. */
const LOOK_EVERY = 2000

interface Props {
  ask: Ask
  onChanged: OnChanged
  postsInView: () => Promise<Post[] | undefined>
  onChoose: (post: Post) => void
}

interface Listed {
  on: boolean
  rows: readonly { post: Post; glyphs: Glyphs }[]
}

/** The posts in view on the page in front, each with what its marker would say. */
export function PostsInView({ ask, onChanged, postsInView, onChoose }: Props) {
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
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload()
    }, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [reload])

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
        <NetworkMark network={first.post.network} />
        {t('side_title', [t(`channel_${first.post.network}`)])}
      </h2>
      <ul class="rows">
        {list.rows.map(({ post, glyphs }) => (
          <PostRow key={post.key} post={post} glyphs={glyphs} onChoose={() => onChoose(post)} />
        ))}
      </ul>
    </>
  )
}
