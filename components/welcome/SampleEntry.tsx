import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Avatar } from '../person/Avatar'
import { Button } from '../ui/Button'
import { type CreateMarker, MarkerSpot, type SampleMarker } from './MarkerSpot'
import type { SamplePost } from './samplePosts'
import { markerOf, type SampleState } from './sampleState'
import { replyId } from './useSample'
import './SampleEntry.css'

interface Props {
  sample: SamplePost
  state: SampleState
  createMarker: CreateMarker
  onVip: () => void
  onOpen: (marker: SampleMarker) => void
  onType: (text: string) => void
  onSend: () => void
  /** The panel, where it is open on this post. */
  children: ComponentChildren
}

/** A post of the sample feed, drawn as a network would: author, marker, text, reply box. */
export function SampleEntry(props: Props) {
  const { sample, state, createMarker, onVip, onOpen, onType, onSend, children } = props
  const id = useId()
  const { author, text } = sample.post
  return (
    <li class="sample-entry">
      <article class="sample-post" aria-labelledby={id}>
        <Avatar name={author.name} />
        <div class="sample-body">
          <p class="sample-author">
            <b id={id}>{author.name}</b>
            <bdi class="hint">@{author.handle}</bdi>
            <MarkerSpot
              create={createMarker}
              name={author.name}
              glyphs={markerOf(sample, state)}
              onPress={(cell, marker) => (cell === 'star' ? onVip() : onOpen(marker))}
            />
          </p>
          <p>{text}</p>
          {state.sent && <p class="sample-sent">{t('welcome_replied', [state.sent])}</p>}
          <div class="sample-reply">
            <textarea
              id={replyId(sample.post.key)}
              class="input"
              aria-label={t('welcome_reply')}
              placeholder={t('welcome_reply_empty')}
              rows={state.typed ? 4 : 1}
              dir="auto"
              value={state.typed}
              onInput={({ currentTarget }) => onType(currentTarget.value)}
            />
            <Button disabled={state.typed.trim() === ''} onClick={onSend}>
              {t('welcome_send')}
            </Button>
          </div>
        </div>
      </article>
      {children}
    </li>
  )
}
