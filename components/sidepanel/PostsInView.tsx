import { useCallback, useEffect } from 'preact/hooks'
import { DEEDS, type Glyphs, MOODS, TIERS } from '../../lib/model/glyphs'
import type { Post } from '../../lib/model/post'
import { words } from '../../lib/words'
import type { Ask } from '../ui/ask'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'
import { Trouble } from '../ui/Trouble'
import { type OnChanged, useLive } from '../ui/useLive'

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

  if (error) return <Trouble error={error} onRetry={reload} />
  if (list === undefined) return null
  if (!list?.on) {
    return (
      <Empty icon="star" title={words('side_no_page_title')}>
        {words('side_no_page')}
      </Empty>
    )
  }
  if (list.rows.length === 0) {
    return (
      <Empty icon="search" title={words('side_no_posts_title')}>
        {words('side_no_posts')}
      </Empty>
    )
  }
  return (
    <ul class="rows">
      {list.rows.map(({ post, glyphs }) => (
        <li key={post.key}>
          <button type="button" class="side-post" onClick={() => onChoose(post)}>
            <span class="side-post-name">
              <bdi>{post.author.name || post.author.handle}</bdi>
              {glyphs[0] === 1 && <Icon name="star" filled small />}
            </span>
            <span class="side-post-text" dir="auto">
              {post.text.slice(0, 120)}
            </span>
            <span class="hint">{saidOf(glyphs)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function saidOf([vip, tier, mood, deed]: Glyphs): string {
  const done = DEEDS[deed] ?? 'none'
  return [
    done !== 'none' && words(`marker_deed_${done}`),
    vip === 1 && words('marker_vip'),
    words(`marker_tier_${TIERS[tier] ?? 'unknown'}`),
    words(`marker_mood_${MOODS[mood] ?? 'none'}`),
  ]
    .filter(Boolean)
    .join(' · ')
}
