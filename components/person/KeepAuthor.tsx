import { t } from '../../lib/i18n'
import type { LookAlike } from '../../lib/model/person/look-alike'
import type { Author, NetworkId } from '../../lib/model/post/post'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { AccountLink } from './AccountLink'
import { Avatar } from './Avatar'
import { nameText } from './nameText'
import './KeepAuthor.css'

interface Props {
  network: NetworkId
  author: Author
  /** Whom they can be mistaken for. */
  lookAlike: LookAlike | null
  /** Whether it is an account of the brand's or the team's: nobody keeps those. */
  own?: boolean
  /** Puts the focus on the name when this appears. */
  focusName?: boolean
  onKeep: () => Promise<void>
  onVip: () => Promise<void>
}

/** An author nobody has kept: who they are, and the two ways to keep them. */
export function KeepAuthor({
  network,
  author,
  lookAlike,
  own = false,
  focusName = false,
  onKeep,
  onVip,
}: Props) {
  const [saving, save] = useSaving()
  const heading = useFocusOnce<HTMLHeadingElement>(focusName)
  const name = nameText(author.name, author.handle)
  return (
    <div class="keep-author">
      <div class="who">
        <Avatar name={name} />
        <div class="who-words">
          <h2 ref={heading} class="who-name" tabIndex={-1}>
            <bdi>{name}</bdi>
          </h2>
          <AccountLink identity={{ ...author, network }} />
        </div>
      </div>
      {lookAlike && (
        <p class="keep-author-look-alike">
          <Icon name="warning" />
          {t(`look_alike_${lookAlike.of}`, [lookAlike.handle])}
        </p>
      )}
      {own ? (
        <p class="hint">{t('keep_own')}</p>
      ) : (
        <>
          <p>{t('keep_nobody')}</p>
          <div class="keep-author-ways">
            <Button look="primary" disabled={saving.state === 'busy'} onClick={() => save(onKeep)}>
              {t('keep_person')}
            </Button>
            <Button icon="star" disabled={saving.state === 'busy'} onClick={() => save(onVip)}>
              {t('star_on')}
            </Button>
          </div>
          <SavingNote saving={saving} />
        </>
      )}
    </div>
  )
}
