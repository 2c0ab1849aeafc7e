import { useMemo } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import type { Tag } from '../../lib/model/person/tag'
import { isOurs } from '../../lib/model/post/brand'
import { FactList } from '../person/FactList'
import { Facts } from '../person/Facts'
import { InShort } from '../person/InShort'
import { nameText } from '../person/nameText'
import { TagChip } from '../person/TagChip'
import type { Ask } from '../ui/ask'
import { Icon } from '../ui/Icon'
import type { OnChanged } from '../ui/useLive'
import { loadPanel, type PanelContext } from './loadPanel'
import { Opening } from './Opening'
import { usePanel } from './usePanel'
import './HoverCard.css'

interface Props {
  ask: Ask
  onChanged: OnChanged
  /** What the content script put into the frame's address: the post is told for it alone. */
  panelKey: string
}

/** So many tags have a line's room; of the others it is said how many there are. */
const TAGS = 2
const PLUS = { signDisplay: 'always' } as const

/** Who an author is, beside their marker: to be read alone, in a frame of one size for everybody. */
export function HoverCard({ ask, onChanged, panelKey }: Props) {
  const load = useMemo(() => loadPanel(ask, panelKey), [ask, panelKey])
  const { context, settings } = usePanel(ask, load, onChanged)
  if (!context) {
    return (
      <div class="hover-card">
        <Opening />
      </div>
    )
  }
  const { post, card, lookAlike } = context
  if (!post) return null
  const own = settings !== undefined && isOurs(settings.brand, post)
  return (
    <main class="hover-card">
      <h1 class="who-name" dir="auto">
        {card ? card.person.displayName : nameText(post.author.name, post.author.handle)}
      </h1>
      {card ? <Kept card={card} /> : <Stranger lookAlike={lookAlike} own={own} />}
    </main>
  )
}

function Kept({ card }: { card: PersonCard }) {
  const { tags, ...others } = card
  const { notes, contacts, promise } = card
  const isBare = notes.length === 0 && contacts.length === 0 && !promise
  return (
    <>
      <Facts card={others} />
      <FactList class="hover-card-tags" facts={beginningOf(tags)} />
      {isBare ? <p class="hint">{t('hover_bare')}</p> : <InShort card={card} now={Date.now()} />}
    </>
  )
}

/** The first tags, and how many others there are. */
function beginningOf(tags: readonly Tag[]) {
  const first = tags.slice(0, TAGS).map((tag) => <TagChip key={tag.key} tag={tag} />)
  if (tags.length <= TAGS) return first
  const others = number(tags.length - TAGS, PLUS)
  return [
    ...first,
    <span key="others" class="hint">
      {others}
    </span>,
  ]
}

function Stranger({ lookAlike, own }: Pick<PanelContext, 'lookAlike'> & { own: boolean }) {
  return (
    <>
      {lookAlike && (
        <p class="hover-card-warning">
          <Icon name="warning" small />
          {t(`look_alike_${lookAlike.of}`, [lookAlike.handle])}
        </p>
      )}
      <p class="hint">{t(own ? 'keep_own' : 'hover_unknown')}</p>
    </>
  )
}
