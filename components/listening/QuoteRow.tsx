import { useState } from 'preact/hooks'
import type { NamedPerson } from '../../lib/dashboard/listening'
import { date, t } from '../../lib/i18n'
import type { Insight } from '../../lib/model/records'
import { routeTo } from '../dashboard/useRoute'
import { PostWords } from '../post/PostWords'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { Icon } from '../ui/Icon'
import './QuoteRow.css'

interface Props {
  insight: Insight
  /** Who said it; null where they are not kept, undefined until that is known. */
  person: NamedPerson | null | undefined
  onRemove: () => Promise<void>
}

/** Letters that more than fill four lines. */
const LONG = 320

/** Something that was said: the words, who, when, where, and on what. */
export function QuoteRow({ insight, person, onRemove }: Props) {
  const { text, topic, sentiment, at, sourceUrl } = insight
  const [whole, setWhole] = useState(false)
  const isShort = !whole && text.length > LONG
  return (
    <li class="quote">
      <span class={`quote-face sentiment-${sentiment}`} title={t(`reading_${sentiment}`)}>
        <Icon name={sentiment} />
        <span class="unseen">{t(`reading_${sentiment}`)}</span>
      </span>
      <blockquote class={isShort ? 'quote-text quote-short' : 'quote-text'} dir="auto">
        <PostWords text={text} />
      </blockquote>
      <div class="quote-from">
        <Chip>{topic}</Chip>
        {person && (
          <a href={routeTo('people', person.id)} dir="auto">
            {person.name}
          </a>
        )}
        {person === null && <span>{t('listen_quote_nobody')}</span>}
        <span>{date(at)}</span>
        {isShort && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {t('listen_quote_whole')}
          </Button>
        )}
        {sourceUrl && (
          <a href={sourceUrl} target="_blank" rel="noreferrer">
            {t('listen_quote_post')}
          </a>
        )}
      </div>
      <ConfirmButton
        compact
        label={t('listen_quote_remove')}
        question={t('listen_quote_remove_question')}
        yes={t('remove')}
        no={t('keep')}
        onYes={onRemove}
      />
    </li>
  )
}
