import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { type Brand, isOurs } from '../../lib/model/post/brand'
import type { PageState } from '../../lib/model/post/page-state'
import type { Author, NetworkId } from '../../lib/model/post/post'
import { cardActions } from '../person/cardActions'
import { KeepAuthor } from '../person/KeepAuthor'
import { PersonHeader } from '../person/PersonHeader'
import { waysToKeep } from '../person/waysToKeep'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type Live, type OnChanged, useLive } from '../ui/useLive'
import './ThisProfile.css'

interface Props {
  ask: Ask
  onChanged: OnChanged
  page: Live<PageState | null>
  /** Undefined until it is known. */
  brand: Brand | undefined
  onOpen: (personId: string) => void
}

/** Who the profile in the tab in front is to us. */
export function ThisProfile({ ask, onChanged, page, brand, onOpen }: Props) {
  const { network, profile } = page.value ?? {}
  if (network && profile) {
    return (
      <ProfileAuthor
        key={profile.url}
        ask={ask}
        onChanged={onChanged}
        network={network}
        author={profile}
        own={brand !== undefined && isOurs(brand, { network, author: profile })}
        onOpen={onOpen}
      />
    )
  }
  return (
    <Empty icon="profile" title={t('profile_empty_title')}>
      {t('profile_empty')}
    </Empty>
  )
}

interface ProfileAuthorProps {
  ask: Ask
  onChanged: OnChanged
  network: NetworkId
  author: Author
  own: boolean
  onOpen: (personId: string) => void
}

/** The profile's person as far as we know them, or the ways to keep them. */
function ProfileAuthor(props: ProfileAuthorProps) {
  const { ask, onChanged, network, author, own, onOpen } = props
  const load = useCallback(() => ask('cardOfAuthor', { network, author }), [ask, network, author])
  const { value, error, reload, show } = useLive(load, onChanged)
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (!value) return null
  const { card, lookAlike } = value
  const showCard = (changed: PersonCard | null) => show({ card: changed, lookAlike })
  if (!card) {
    const ways = waysToKeep(ask, { network, author }, showCard)
    return (
      <KeepAuthor
        network={network}
        author={author}
        lookAlike={lookAlike}
        own={own}
        onKeep={ways.keep}
        onVip={ways.keepAsVip}
      />
    )
  }
  const { id } = card.person
  return (
    <div class="profile-author">
      <PersonHeader
        card={card}
        own={own}
        focusName={false}
        onVip={cardActions(ask, id, showCard).setVip}
      />
      <div>
        <Button look="primary" onClick={() => onOpen(id)}>
          {t('profile_open')}
        </Button>
      </div>
    </div>
  )
}
