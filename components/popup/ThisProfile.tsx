import { t } from '../../lib/i18n'
import type { PageState } from '../../lib/model/post/page-state'
import type { Ask } from '../ui/ask'
import { Empty } from '../ui/Empty'
import type { Live, OnChanged } from '../ui/useLive'
import { ProfileAuthor } from './ProfileAuthor'

interface Props {
  ask: Ask
  onChanged: OnChanged
  page: Live<PageState | undefined>
  onOpen: (personId: string) => void
}

/** Who the profile in the tab in front is to us. */
export function ThisProfile({ ask, onChanged, page, onOpen }: Props) {
  const { network, profile } = page.value ?? {}
  if (network && profile) {
    return (
      <ProfileAuthor
        key={profile.url}
        ask={ask}
        onChanged={onChanged}
        network={network}
        author={profile}
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
